import type { CovercastError } from '../errors.ts';

/** An item that does not read as it was written: the digest of its key, by which it can be found, and why. */
export interface Unreadable {
  /** SHA-256 of `pk|sk`, its first 16 characters of base64url. */
  readonly itemDigest: string;
  readonly cause: CovercastError;
}

/** Takes note of what cannot be read, so that the reading goes on with the rest. */
export type PassOver = (unreadable: Unreadable) => void;
