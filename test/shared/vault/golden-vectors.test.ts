import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { dataClasses } from '#shared/contracts/class-of-data.ts';
import { cipherKey, decrypt } from '#shared/vault/cipher.ts';
import { customerKey } from '#shared/vault/customer-key.ts';
import { parted } from '#shared/vault/sealed-format.ts';
import keys from './golden-keys.json' with { type: 'json' };
import vectors from './golden-vectors.json' with { type: 'json' };

const bytesOf = (base64: string) => Buffer.from(base64, 'base64');

describe('values sealed in format 1, for good', () => {
  it.each(vectors)('$name opens', ({ key, sealed, value, keyVersion, ...binding }) => {
    const plain = decrypt(cipherKey(createSecretKey(bytesOf(key))), binding, bytesOf(sealed));
    expect(JSON.parse(plain.toString())).toEqual(value);
    expect(parted(bytesOf(sealed)).keyVersion).toBe(keyVersion);
  });

  it.each(keys)('$name opens by its class key and the secret of its customer', (vector) => {
    const { classKey, secret, customerId, keyVersion: version, sealed, value, ...binding } = vector;
    const dataClass = z.enum(dataClasses).parse(binding.dataClass);
    const slot = { customerId, dataClass, version };
    const key = customerKey(createSecretKey(bytesOf(classKey)), bytesOf(secret), slot);
    expect(key.export().toString('base64')).toBe(vector.customerKey);
    expect(JSON.parse(decrypt(cipherKey(key), binding, bytesOf(sealed)).toString())).toEqual(value);
  });
});
