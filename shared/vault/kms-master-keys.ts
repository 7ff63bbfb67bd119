import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { ConfigurationError } from '../errors.ts';
import type { KeyClass, MasterKeys } from '../ports/master-keys.ts';
import { KeyAccessDenied, KeyDestroyed, KeyServiceFailed, SealBroken } from './errors.ts';

/** The KMS key of each class this function has; asking for another throws ConfigurationError. */
export type KeyArns = Readonly<Partial<Record<KeyClass, string>>>;

const DESTROYED = ['DisabledException', 'KMSInvalidStateException', 'NotFoundException'];
const MOVED = ['InvalidCiphertextException', 'IncorrectKeyException'];

/** Master keys in AWS KMS, one per class, with the encryption context `{app, class, version}`. */
export function kmsMasterKeys({ client, arns }: { client: KMSClient; arns: KeyArns }): MasterKeys {
  function request(keyClass: KeyClass, version: number) {
    const KeyId = arns[keyClass];
    if (!KeyId) throw new ConfigurationError(`This function has no KMS key of class ${keyClass}.`);
    const EncryptionContext = { app: 'covercast', class: keyClass, version: String(version) };
    return { KeyId, EncryptionContext };
  }

  return {
    async generate(keyClass, version) {
      const input = { ...request(keyClass, version), KeySpec: 'AES_256' as const };
      const answer = await client.send(new GenerateDataKeyCommand(input)).catch(translate(keyClass));
      if (!answer.Plaintext || !answer.CiphertextBlob) throw new KeyServiceFailed('KMS sent no data key.');
      return { plain: answer.Plaintext, wrapped: answer.CiphertextBlob };
    },
    async unwrap(keyClass, version, wrapped) {
      const input = { ...request(keyClass, version), CiphertextBlob: wrapped };
      const answer = await client.send(new DecryptCommand(input)).catch(translate(keyClass));
      if (!answer.Plaintext) throw new KeyServiceFailed('KMS sent no plain key.');
      return answer.Plaintext;
    },
  };
}

function translate(keyClass: KeyClass): (cause: unknown) => never {
  return (cause) => {
    const name = cause instanceof Error ? cause.name : '';
    const key = `the KMS key of class ${keyClass}`;
    if (name === 'AccessDeniedException') throw new KeyAccessDenied(`Access to ${key} is denied.`, { cause });
    if (DESTROYED.includes(name)) throw new KeyDestroyed(`Not usable: ${key} (${name}).`, { cause });
    if (MOVED.includes(name)) throw new SealBroken(`A class key does not open under ${key}.`, { cause });
    throw new KeyServiceFailed(`KMS failed for ${key}.`, { cause });
  };
}
