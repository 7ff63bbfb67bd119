import { setTimeout as sleep } from 'node:timers/promises';
import { PutObjectCommand, type PutObjectCommandInput, type S3Client } from '@aws-sdk/client-s3';
import { ServiceFailed } from '../../errors.ts';
import { nameOf, translated } from '../translate.ts';

const ALREADY_THERE = 'PreconditionFailed';
/** Somebody is writing the same key at this moment: 409, to be asked again (S3 user guide, conditional writes). */
const BEING_WRITTEN = 'ConditionalRequestConflict';
/** How often a key is written at most while others write it. */
const TRIES = 3;
const PAUSE_MS = 50;

/** Where objects are put. */
export interface PuttingOnce {
  readonly client: S3Client;
  readonly bucket: string;
  /** Waits before a write is tried again; real time unless given. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** Puts an object that is not there yet; one that is stays as it is. Throws AccessDenied, StoreBusy, ServiceFailed. */
export async function putOnce(
  { client, bucket, wait = sleep }: PuttingOnce,
  object: Pick<PutObjectCommandInput, 'Key' | 'Body' | 'ContentType'>,
): Promise<void> {
  const input = { ...object, Bucket: bucket, IfNoneMatch: '*' };
  for (let tries = 1; (await write(client, input)) === BEING_WRITTEN; tries += 1) {
    if (tries === TRIES) throw new ServiceFailed(`S3 failed (${BEING_WRITTEN}).`);
    await wait(PAUSE_MS * tries);
  }
}

/** The name of the answer that kept it from writing, if it is one of the two we know. */
async function write(client: S3Client, input: PutObjectCommandInput): Promise<string | undefined> {
  const known = [ALREADY_THERE, BEING_WRITTEN];
  try {
    await translated('S3', client.send(new PutObjectCommand(input)), known);
    return undefined;
  } catch (cause) {
    if (!known.includes(nameOf(cause))) throw cause;
    return nameOf(cause);
  }
}
