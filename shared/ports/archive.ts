import type { HazardAlert } from '../contracts/hazard-alert.ts';
import type { Instant } from '../contracts/instant.ts';

/** Keeps what came from public feeds, byte for byte, and the alerts read from it. */
export interface Archive {
  /** Keeps raw bytes; the same bytes of a source on a day lie once. Returns their key. */
  keepRaw(source: string, receivedAt: Instant, bytes: Uint8Array, contentType: string): Promise<string>;
  /** Keeps a canonical alert under its id. Returns its key. */
  keepAlert(alert: HazardAlert): Promise<string>;
  /** The alert under a key. Throws ArchiveUnreadable. */
  alert(key: string): Promise<HazardAlert>;
}
