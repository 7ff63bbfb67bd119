import type { StageConfig } from '../config/stage-config.ts';
import type { Archive } from '../ports/archive.ts';
import type { Manifests } from '../ports/ledger.ts';
import type { Places } from '../ports/places.ts';

/** What finding candidates reads from; it writes nothing, so that a rehearsal finds whom the live run does. */
export interface MatchingServices {
  readonly config: StageConfig;
  readonly archive: Pick<Archive, 'alert'>;
  /** What was taken up for sending, by time. */
  readonly manifests: Manifests;
  readonly places: Places;
}
