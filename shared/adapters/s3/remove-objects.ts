import {
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { ServiceFailed } from '../../errors.ts';

/** A version of an object, or a marker that one was deleted. */
export interface ObjectVersion {
  readonly Key: string;
  readonly VersionId: string | undefined;
}

/** Deletes for good every version, and every marker of a deletion, under a prefix that is meant. Throws ServiceFailed. */
export async function removeObjects(
  { client, bucket: Bucket }: { readonly client: S3Client; readonly bucket: string },
  Prefix: string,
  isMeant: (version: ObjectVersion) => boolean,
): Promise<void> {
  let next: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
  while (next) {
    const page: ListObjectVersionsCommandOutput = await client.send(
      new ListObjectVersionsCommand({ Bucket, Prefix, ...next }),
    );
    const Objects = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])]
      .map(({ Key = '', VersionId }) => ({ Key, VersionId }))
      .filter(isMeant);
    if (Objects.length > 0) await removeAll(client, Bucket, Objects);
    next = page.IsTruncated
      ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
      : undefined;
  }
}

async function removeAll(client: S3Client, Bucket: string, Objects: ObjectVersion[]): Promise<void> {
  const { Errors = [] } = await client.send(
    new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }),
  );
  if (Errors.length > 0)
    throw new ServiceFailed(`S3 did not delete ${Errors.length} objects (${Errors[0]?.Code}).`);
}
