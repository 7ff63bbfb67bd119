import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { s3Uploads } from '../../../../scripts/covercast/aws/s3-uploads.ts';
import { UsageError } from '../../../../scripts/covercast/errors.ts';
import { mockedClient } from '../../../support/mocked-client.ts';

const folder = mkdtempSync(join(tmpdir(), 'uploads-'));
afterAll(() => rmSync(folder, { recursive: true }));
const s3 = mockedClient(S3Client);
beforeEach(() => s3.reset());
const uploads = s3Uploads(new S3Client({}), { bucket: 'import', jobs: { progress: async () => undefined } });

/** A file of so many bytes that takes no room. */
function aFile(bytes: number): string {
  const file = join(folder, `${bytes}.ndjson`);
  writeFileSync(file, '');
  truncateSync(file, bytes);
  return file;
}

test('a file goes up in one piece', async () => {
  s3.on(PutObjectCommand).resolves({});
  await uploads.put('book-7', aFile(10));
  expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toMatchObject({
    Key: 'uploads/book-7.ndjson',
    ContentLength: 10,
  });
});

test('a file of more than S3 takes in one piece is refused, naming the limit and the way out', async () => {
  const put = uploads.put('book-7', aFile(5 * 2 ** 30 + 1));
  await expect(put).rejects.toThrow(UsageError);
  await expect(put).rejects.toThrow(/5368709120 \(5 GiB\).*split/);
  expect(s3.calls()).toEqual([]);
});
