import * as z from 'zod/mini';
import { type Instant, OffsetDateTime } from '../instant.ts';
import type { EventPattern } from './event.ts';

/** Where import files are put, and their reports beside them. */
export const UPLOAD_PREFIX = 'uploads/';
export const REPORT_PREFIX = 'reports/';

/** The report of an upload: `reports/a.json` for `uploads/a.ndjson`. */
export function reportKeyOf(uploadKey: string): string {
  return `${REPORT_PREFIX}${uploadKey.slice(UPLOAD_PREFIX.length).replace(/\.ndjson$/, '')}.json`;
}

const schema = z.object({
  time: OffsetDateTime,
  detail: z.object({
    bucket: z.object({ name: z.string() }),
    object: z.object({
      key: z.string(),
      size: z.number(),
      sequencer: z.string(),
      'version-id': z.optional(z.string()),
    }),
  }),
});

const pattern: EventPattern = {
  source: ['aws.s3'],
  detailType: ['Object Created'],
  detail: { object: { key: [{ prefix: UPLOAD_PREFIX }] } },
};

/** Where the results of finished pieces of an import wait for its report. */
export const PARTS_PREFIX = 'parts/';

/**
 * A file for import: its key, S3's sequencer of this putting of it, the version it became (in a bucket that keeps
 * versions), its size in bytes, when it was put there.
 */
export interface UploadedPortfolio {
  readonly key: string;
  readonly sequence: string;
  readonly version?: string;
  readonly bytes: number;
  readonly uploadedAt: Instant;
}

/** S3's own event (default bus) for a file put under `uploads/` of the import bucket. */
export const portfolioUploaded = {
  pattern,
  /** Throws ZodError when it is not this event. */
  fromBus(message: unknown): UploadedPortfolio {
    const { time, detail } = schema.parse(message);
    const { key, size, sequencer, 'version-id': version } = detail.object;
    return { key, sequence: sequencer, ...(version && { version }), bytes: size, uploadedAt: time };
  },
};
