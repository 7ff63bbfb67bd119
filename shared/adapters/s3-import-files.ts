import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { reportKeyOf } from '../contracts/events/portfolio-uploaded.ts';
import type { ImportFiles } from '../ports/import-files.ts';

/** What the adapter needs. */
export interface S3ImportFilesOptions {
  readonly client: S3Client;
  readonly bucket: string;
}

async function streamOf(
  { client, bucket }: S3ImportFilesOptions,
  key: string,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return Body?.transformToWebStream();
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined; // a repeated event of a file that is done
    throw error;
  }
}

async function versionsOf({ client, bucket }: S3ImportFilesOptions, key: string) {
  const { Versions = [], DeleteMarkers = [] } = await client.send(
    new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key }),
  );
  return [...Versions, ...DeleteMarkers]
    .filter((version) => version.Key === key)
    .map(({ VersionId }) => ({ Key: key, VersionId }));
}

/** The import bucket in S3. Removing takes every version, so that no personal data stays behind in an old one. */
export function s3ImportFiles(options: S3ImportFilesOptions): ImportFiles {
  const { client, bucket } = options;
  return {
    read: (key) => streamOf(options, key),
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
    async remove(key) {
      const Objects = await versionsOf(options, key);
      if (Objects.length > 0)
        await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects } }));
    },
  };
}
