import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { clientSettings } from '#shared/runtime/client-settings.ts';

const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };

test('a service that never answers is given up after three seconds', async () => {
  const server = createServer(() => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({
    ...clientSettings,
    endpoint,
    region: 'us-east-1',
    credentials,
    maxAttempts: 1,
  });
  const begun = performance.now();
  await expect(client.send(new DescribeTableCommand({ TableName: 't' }))).rejects.toThrow(/time/i);
  expect(performance.now() - begun).toBeLessThan(5_000);
  server.closeAllConnections();
  server.close();
});

test('every client of a function has its time limits', () => {
  const sources = globSync(['functions/**/*.ts', 'shared/**/*.ts']).map((file) => readFileSync(file, 'utf8'));
  const made = sources.flatMap((source) =>
    [...source.matchAll(/new \w+Client\((\w*)/g)].map(([, with_]) => with_),
  );
  expect(new Set(made)).toEqual(new Set(['clientSettings', 'oneAttempt']));
});
