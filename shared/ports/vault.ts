import type { FieldAddress, SealedField } from '../contracts/facts.ts';
import type { Secret } from '../domain/secret.ts';
import type { CustomerSecrets } from './key-store.ts';

/** Makes values unreadable. Many at once: keys are fetched once per batch, never per value. */
export interface Seal {
  /** The sealed forms, in the order given. `value` is JSON. Throws VaultError. */
  seal(
    values: readonly { readonly at: FieldAddress; readonly value: unknown }[],
  ): Promise<readonly SealedField[]>;
}

/** Makes sealed values readable again, where the function's role may. */
export interface Open {
  /**
   * The values, in the order given; parse them on use. `read` are secrets of customers, by their id, that were read
   * with the values themselves, at the same moment: those are not read again. Throws VaultError (its code says which
   * way it failed).
   */
  open(
    fields: readonly SealedField[],
    read?: ReadonlyMap<string, CustomerSecrets>,
  ): Promise<readonly Secret<unknown>[]>;
}

/** What values can be looked up by without standing in clear. */
export type IndexKind = 'phone' | 'email' | 'national-id' | 'last-four' | 'claim-code' | 'import-line';

/** Keyed look-up digests: HMAC-SHA-256 under a key of its own over the canonical form; never a bare hash. */
export interface KeyedIndex {
  /** The digest to write, as `<version>.<base64url>`: under the newest key version that every container knows. */
  digest(kind: IndexKind, canonical: string): Promise<string>;
  /** The digests under every version, the one to write first, for looking up what another version wrote. */
  digests(kind: IndexKind, canonical: string): Promise<readonly string[]>;
}
