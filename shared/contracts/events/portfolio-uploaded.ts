import * as z from 'zod/mini';
import { type Instant, OffsetDateTime } from '../instant.ts';
import type { EventPattern } from './event.ts';

/** Where import files are put, and their reports beside them. */
export const UPLOAD_PREFIX = 'uploads/';
export const REPORT_PREFIX = 'reports/';

const schemaIn = (bucket: string) =>
  z.object({
    time: OffsetDateTime,
    detail: z.object({
      bucket: z.object({ name: z.literal(bucket) }),
      object: z.object({
        key: z.string().check(z.startsWith(UPLOAD_PREFIX)),
        size: z.number(),
        sequencer: z.string(),
        'version-id': z.optional(z.string()),
      }),
    }),
  });

const patternIn = (bucket: string): EventPattern => ({
  source: ['aws.s3'],
  detailType: ['Object Created'],
  detail: { bucket: { name: [bucket] }, object: { key: [{ prefix: UPLOAD_PREFIX }] } },
});

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

/**
 * S3's own event (default bus) for a file put under `uploads/` of the import bucket. The default bus has the events
 * of every bucket of the account, so the event names the one it is about.
 */
export function portfolioUploaded(bucket: string) {
  const schema = schemaIn(bucket);
  return {
    pattern: patternIn(bucket),
    /** Throws ZodError when it is not this event, or one of another bucket. */
    fromBus(message: unknown): UploadedPortfolio {
      const { time, detail } = schema.parse(message);
      const { key, size, sequencer, 'version-id': version } = detail.object;
      return { key, sequence: sequencer, ...(version && { version }), bytes: size, uploadedAt: time };
    },
  };
}
