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
    object: z.object({ key: z.string(), size: z.number() }),
  }),
});

const pattern: EventPattern = {
  source: ['aws.s3'],
  detailType: ['Object Created'],
  detail: { object: { key: [{ prefix: UPLOAD_PREFIX }] } },
};

/** A file for import: its key, its size in bytes, when it was put there. */
export interface UploadedPortfolio {
  readonly key: string;
  readonly bytes: number;
  readonly uploadedAt: Instant;
}

/** S3's own event (default bus) for a file put under `uploads/` of the import bucket. */
export const portfolioUploaded = {
  pattern,
  /** Throws ZodError when it is not this event. */
  fromBus(message: unknown): UploadedPortfolio {
    const { time, detail } = schema.parse(message);
    return { key: detail.object.key, bytes: detail.object.size, uploadedAt: time };
  },
};
