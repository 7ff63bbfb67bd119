import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientsOf } from '../../../../scripts/covercast/aws/clients.ts';
import { operatorIndex } from '../../../../scripts/covercast/aws/operator-index.ts';
import { mockedClient } from '../../../support/mocked-client.ts';
import { deployment } from '../a-desk.ts';

const dynamo = mockedClient(DynamoDBClient);
const kms = mockedClient(KMSClient);
const credentials = { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' };
const index = operatorIndex(clientsOf({ region: 'us-east-1', credentials }), deployment.outputs);
const NUMBER = '+8613800000042';

beforeEach(() => {
  dynamo.reset();
  kms.reset();
});

describe('the digests of a number', () => {
  it('are one for each version of the index key there is', async () => {
    const version = (sk: string) => ({
      pk: { S: 'class#index' },
      sk: { S: sk },
      madeAt: { S: '2026-11-22T07:00:00.000Z' },
      wrapped: { B: new Uint8Array(1) },
    });
    dynamo.on(QueryCommand).resolves({ Items: [version('v1'), version('v2')] });
    kms.on(DecryptCommand).callsFake(async () => ({ Plaintext: new Uint8Array(32).fill(7) }));
    const digests = await index.digests('phone', NUMBER);
    expect(digests).toEqual([expect.stringMatching(/^2\./), expect.stringMatching(/^1\./)]);
  });

  it('before the first import are none, and no key is made for them', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [] });
    const error = await operatorIndex(clientsOf({ region: 'us-east-1', credentials }), deployment.outputs)
      .digests('phone', NUMBER)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'no-index', message: expect.stringContaining('import a portfolio') });
    expect(String(error)).not.toContain('13800000042');
    expect(kms.commandCalls(GenerateDataKeyCommand)).toEqual([]);
  });
});
