import { GetObjectCommand, NoSuchKey, PutObjectCommand } from '@aws-sdk/client-s3';
import { PARTS_PREFIX } from '../contracts/events/portfolio-uploaded.ts';
import type { ImportId } from '../contracts/import-task.ts';
import { ImportPartMissing } from '../errors.ts';
import type { ImportParts } from '../ports/import-parts.ts';
import { removeObjects } from './s3/remove-objects.ts';
import type { S3ImportFilesOptions } from './s3-import-files.ts';

/** Under what everything kept for an import lies. */
function prefixOf({ name, sequence }: ImportId): string {
  return `${PARTS_PREFIX}${name}/${sequence}/`;
}

/** Results of pieces of imports in the import bucket, under `parts/`. */
export function s3ImportParts(options: S3ImportFilesOptions): ImportParts {
  const { client, bucket: Bucket } = options;
  return {
    async put(id, name, blocks) {
      const Key = `${prefixOf(id)}${name}`;
      const Body = blocks.join('');
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'application/json' }));
      return blocks.map((block) => Buffer.byteLength(block));
    },
    async read(id, name, range) {
      try {
        const { Body } = await client.send(
          new GetObjectCommand({
            Bucket,
            Key: `${prefixOf(id)}${name}`,
            ...(range && { Range: `bytes=${range.from}-${range.to - 1}` }),
          }),
        );
        return (await Body?.transformToString()) ?? '';
      } catch (cause) {
        if (!(cause instanceof NoSuchKey)) throw cause;
        throw new ImportPartMissing('The results of a piece of an import are gone.', { cause });
      }
    },
    remove: (id) => removeObjects(options, prefixOf(id), () => true),
  };
}
