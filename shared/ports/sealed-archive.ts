import type { Instant } from '../contracts/instant.ts';

/** A body that came, with whose key it is sealed. `id` tells it from others of its source: a digest. */
export interface SealedBody {
  readonly source: string;
  readonly id: string;
  readonly receivedAt: Instant;
  readonly customerId: string;
  readonly contentType: string;
  readonly text: string;
}

/** Keeps what came with personal data in it, sealed under a key of the customer it concerns: erasing them erases it. */
export interface SealedArchive {
  /** Keeps a body; the same of a source on a day lies once. Returns its key. Throws VaultError. */
  keep(body: SealedBody): Promise<string>;
}
