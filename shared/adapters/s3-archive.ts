import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  GetObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { HazardAlert } from '../contracts/hazard-alert.ts';
import { ArchiveUnreadable, ServiceFailed } from '../errors.ts';
import type { Archive } from '../ports/archive.ts';
import { nameOf, translated } from './translate.ts';

const ALREADY_THERE = 'PreconditionFailed';
/** Somebody is writing the same key at this moment: 409, to be asked again (S3 user guide, conditional writes). */
const BEING_WRITTEN = 'ConditionalRequestConflict';
/** How often a key is written at most while others write it. */
const TRIES = 3;
const PAUSE_MS = 50;
const ABSENT = ['NoSuchKey', 'NotFound'];

interface Options {
  readonly client: S3Client;
  readonly bucket: string;
  /** Waits before a write is tried again; real time unless given. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/**
 * The archive bucket: `raw/<source>/<day received>/<SHA-256>` and `alerts/<alert id>.json`. An object once written is
 * not written again. Throws AccessDenied, StoreBusy, ServiceFailed, ArchiveUnreadable.
 */
export function s3Archive({ client, bucket, wait = sleep }: Options): Archive {
  async function keep(Key: string, Body: Uint8Array | string, ContentType: string): Promise<string> {
    const input = { Bucket: bucket, Key, Body, ContentType, IfNoneMatch: '*' };
    for (let tries = 1; (await write(input)) === BEING_WRITTEN; tries += 1) {
      if (tries === TRIES) throw new ServiceFailed(`S3 failed (${BEING_WRITTEN}).`);
      await wait(PAUSE_MS * tries);
    }
    return Key;
  }

  /** The name of the answer that kept it from writing, if it is one of the two we know. */
  async function write(input: PutObjectCommandInput): Promise<string | undefined> {
    const known = [ALREADY_THERE, BEING_WRITTEN];
    try {
      await translated('S3', client.send(new PutObjectCommand(input)), known);
      return undefined;
    } catch (cause) {
      if (!known.includes(nameOf(cause))) throw cause;
      return nameOf(cause);
    }
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
