import { createHash } from 'node:crypto';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { HazardAlert } from '../contracts/hazard-alert.ts';
import { ArchiveUnreadable } from '../errors.ts';
import type { Archive } from '../ports/archive.ts';
import { type PuttingOnce, putOnce } from './s3/put-once.ts';
import { nameOf, translated } from './translate.ts';

const ABSENT = ['NoSuchKey', 'NotFound'];

/**
 * The archive bucket: `raw/<source>/<day received>/<SHA-256>` and `alerts/<alert id>.json`. An object once written is
 * not written again. Throws AccessDenied, StoreBusy, ServiceFailed, ArchiveUnreadable.
 */
export function s3Archive(options: PuttingOnce): Archive {
  const { client, bucket } = options;

  async function keep(Key: string, Body: Uint8Array | string, ContentType: string): Promise<string> {
    await putOnce(options, { Key, Body, ContentType });
    return Key;
  }

  async function read(key: string): Promise<string> {
    const command = new GetObjectCommand({ Bucket: bucket, Key: key });
    const { Body } = await translated('S3', client.send(command), ABSENT);
    return Body?.transformToString() ?? '';
  }

  return {
    keepRaw: (source, receivedAt, bytes, contentType) => {
      const digest = createHash('sha256').update(bytes).digest('hex');
      return keep(`raw/${source}/${receivedAt.slice(0, 10)}/${digest}`, bytes, contentType);
    },
    keepAlert: (alert) => keep(`alerts/${alert.id}.json`, JSON.stringify(alert), 'application/json'),
    async alert(key) {
      try {
        return HazardAlert.parse(JSON.parse(await read(key)));
      } catch (cause) {
        if (!isUnreadable(cause)) throw cause;
        throw new ArchiveUnreadable(`The archive holds no readable alert under ${key}.`, { cause });
      }
    },
  };
}

function isUnreadable(cause: unknown): boolean {
  const name = nameOf(cause);
  return ABSENT.includes(name) || cause instanceof SyntaxError || name.includes('ZodError');
}
