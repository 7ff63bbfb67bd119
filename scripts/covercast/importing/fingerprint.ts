import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readableFile } from '../readable-file.ts';

/** What tells one upload from another: the beginning of the file's SHA-256 in hex, and its size in bytes. */
export interface Fingerprint {
  readonly digest: string;
  readonly bytes: number;
}

/** The fingerprint of a file, read in pieces. Throws UsageError when there is no such file. */
export async function fingerprint(file: string): Promise<Fingerprint> {
  await readableFile(file);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { digest: hash.digest('hex').slice(0, 16), bytes };
}
