import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { reportKeyOf } from '../domain/import/import-id.ts';
import type { ByteRange } from '../domain/import/split-lines.ts';
import type { ImportFiles, Upload } from '../ports/import-files.ts';
import { removeObjects } from './s3/remove-objects.ts';
import { nameOf } from './translate.ts';

/** What the adapter needs. */
export interface S3ImportFilesOptions {
  readonly client: S3Client;
  readonly bucket: string;
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // an empty file has no bytes, and S3 refuses to give a range of it
}

async function streamOf(
  { client, bucket }: S3ImportFilesOptions,
  { key, version }: Upload,
  { from, to }: ByteRange,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  try {
    const { Body } = await client.send(
      new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        VersionId: version,
        Range: `bytes=${from}-${to - 1}`,
      }),
    );
    return Body?.transformToWebStream();
  } catch (error) {
    if (error instanceof NoSuchKey || nameOf(error) === 'NoSuchVersion') return undefined;
    if (nameOf(error) === 'InvalidRange') return nothing();
    throw error;
  }
}

/** The import bucket in S3. Removing leaves no version behind that personal data could be read from. */
export function s3ImportFiles(options: S3ImportFilesOptions): ImportFiles {
  const { client, bucket } = options;
  return {
    read: (upload, range) => streamOf(options, upload, range),
    async report(key, report) {
      const body = JSON.stringify(report);
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: reportKeyOf(key),
          Body: body,
          ContentType: 'application/json',
        }),
      );
    },
    remove: ({ key, version }) =>
      removeObjects(
        options,
        key,
        (object) => object.Key === key && (version === undefined || object.VersionId === version),
      ),
  };
}
