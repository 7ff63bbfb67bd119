import { open } from 'node:fs/promises';
import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { UPLOAD_PREFIX } from '#shared/contracts/events/portfolio-uploaded.ts';
import { ImportReport } from '#shared/contracts/records/import-report.ts';
import { importNameOf, reportKeyOf } from '#shared/domain/import/import-id.ts';
import type { ImportJobs } from '#shared/ports/import-jobs.ts';
import type { Uploads } from '../desk.ts';
import { UsageError } from '../errors.ts';

/** Where files go up, and where it is remembered how far their imports have come. */
export interface UploadsOptions {
  readonly bucket: string;
  readonly jobs: Pick<ImportJobs, 'progress'>;
}

/** The most bytes that S3 takes in one piece: 5 GiB. */
const LARGEST = 5 * 2 ** 30;

/** The import bucket as the operator uses it. A file goes up in one piece; `put` throws UsageError when it is too large. */
export function s3Uploads(client: S3Client, { bucket, jobs }: UploadsOptions): Uploads {
  return {
    async put(id, file) {
      const opened = await open(file);
      try {
        const { size } = await opened.stat();
        if (size > LARGEST) throw tooLarge(size);
        const Body = opened.createReadStream({ autoClose: false });
        const what = { Bucket: bucket, Key: keyOf(id), ContentType: 'application/x-ndjson' };
        await client.send(new PutObjectCommand({ ...what, Body, ContentLength: size }));
      } finally {
        await opened.close();
      }
    },
    async report(id) {
      const text = await read(client, bucket, reportKeyOf(keyOf(id)));
      return text === undefined ? undefined : ImportReport.parse(JSON.parse(text));
    },
    progress: (id) => jobs.progress(importNameOf(keyOf(id))),
  };
}

function tooLarge(size: number): UsageError {
  return new UsageError(
    `FILE has ${size} bytes, and S3 takes at most ${LARGEST} (5 GiB) in one piece. Cut it between lines, ` +
      'as `split --line-bytes=4G` does, and import the pieces; lines may come in any order.',
    'FILE',
  );
}

function keyOf(id: string): string {
  return `${UPLOAD_PREFIX}${id}.ndjson`;
}

async function read(client: S3Client, Bucket: string, Key: string): Promise<string | undefined> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
    return await Body?.transformToString();
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined; // not written yet
    throw error;
  }
}
