import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cipherKey, decrypt } from '#shared/vault/cipher.ts';
import { parted } from '#shared/vault/sealed-format.ts';
import vectors from './golden-vectors.json' with { type: 'json' };

describe('values sealed in format 1, for good', () => {
  it.each(vectors)('$name opens', ({ key, sealed, value, keyVersion, ...binding }) => {
    const bytes = Buffer.from(sealed, 'base64');
    const plain = decrypt(cipherKey(createSecretKey(Buffer.from(key, 'base64'))), binding, bytes);
    expect(JSON.parse(plain.toString())).toEqual(value);
    expect(parted(bytes).keyVersion).toBe(keyVersion);
  });
});
