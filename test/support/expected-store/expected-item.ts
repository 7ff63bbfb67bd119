import type { DataClass } from '#shared/contracts/class-of-data.ts';
import type { Fields } from './lines-that-stand.ts';

/** An item the core table must hold: what stands in clear, and the value that lies sealed in each attribute. */
export interface ExpectedItem {
  readonly key: string;
  readonly customerId: string;
  readonly clear: Fields;
  readonly sealed?: Readonly<Record<string, { readonly dataClass: DataClass; readonly value: unknown }>>;
}
