import type { DataClass } from '../contracts/class-of-data.ts';

/** What has a key of its own: the classes of data, and the look-up index. */
export type KeyClass = DataClass | 'index';

/** A new 32-byte key, plain and wrapped. */
export interface GeneratedKey {
  readonly plain: Uint8Array;
  readonly wrapped: Uint8Array;
}

/** The keys that never leave their hardware; each wraps the class keys of one class. Bound to class and version. */
export interface MasterKeys {
  /** A fresh class key. Throws KeyAccessDenied, KeyDestroyed, KeyServiceFailed. */
  generate(keyClass: KeyClass, version: number): Promise<GeneratedKey>;
  /** The plain class key. Throws KeyAccessDenied, KeyDestroyed, KeyServiceFailed, SealBroken. */
  unwrap(keyClass: KeyClass, version: number, wrapped: Uint8Array): Promise<Uint8Array>;
}
