import { jsonIn } from '#shared/domain/json-in.ts';
import { UsageError } from './errors.ts';

/** What the JSON of a file says, with or without a byte order mark. Throws UsageError naming `field` for what is none. */
export function jsonOf(text: string, field: string): unknown {
  const value = jsonIn(text.replace(/^\uFEFF/, ''));
  if (value === undefined) throw new UsageError('The file is not JSON', field);
  return value;
}
