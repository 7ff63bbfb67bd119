import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError } from '#shared/errors.ts';
import { KeyAccessDenied, KeyDestroyed, KeyServiceFailed, SealBroken } from '#shared/vault/errors.ts';
import { kmsMasterKeys } from '#shared/vault/kms-master-keys.ts';
import { mockedClient } from '../../support/mocked-client.ts';

const kms = mockedClient(KMSClient);
const masterKeys = kmsMasterKeys({ client: new KMSClient({}), arns: { contact: 'arn:contact' } });
const wrapped = Buffer.from('wrapped');

beforeEach(() => kms.reset());

describe('master keys in KMS', () => {
  it('bind a class key to app, class and version', async () => {
    kms.on(GenerateDataKeyCommand).resolves({ Plaintext: Buffer.alloc(32), CiphertextBlob: wrapped });
    kms.on(DecryptCommand).resolves({ Plaintext: Buffer.alloc(32) });
    await masterKeys.generate('contact', 3);
    await masterKeys.unwrap('contact', 3, wrapped);
    const EncryptionContext = { app: 'covercast', class: 'contact', version: '3' };
    for (const call of kms.calls()) {
      expect(call.args[0].input).toMatchObject({ KeyId: 'arn:contact', EncryptionContext });
    }
    expect(kms.calls()).toHaveLength(2);
  });

  it.each([
    ['AccessDeniedException', KeyAccessDenied],
    ['DisabledException', KeyDestroyed],
    ['KMSInvalidStateException', KeyDestroyed],
    ['NotFoundException', KeyDestroyed],
    ['InvalidCiphertextException', SealBroken],
    ['IncorrectKeyException', SealBroken],
    ['ThrottlingException', KeyServiceFailed],
  ] as const)('say of %s what it means', async (name, expected) => {
    kms.onAnyCommand().rejects(Object.assign(new Error('from AWS'), { name }));
    await expect(masterKeys.generate('contact', 1)).rejects.toThrow(expected);
    await expect(masterKeys.unwrap('contact', 1, wrapped)).rejects.toThrow(expected);
  });

  it('that the function has not been given are a fault of its configuration', async () => {
    await expect(masterKeys.generate('health', 1)).rejects.toThrow(ConfigurationError);
    expect(kms.calls()).toHaveLength(0);
  });
});
