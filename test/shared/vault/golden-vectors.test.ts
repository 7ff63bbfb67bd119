import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { dataClasses } from '#shared/contracts/class-of-data.ts';
import type { IndexKind } from '#shared/ports/vault.ts';
import { cipherKey, decrypt } from '#shared/vault/cipher.ts';
import { customerKey } from '#shared/vault/customer-key.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { parted } from '#shared/vault/sealed-format.ts';
import digests from './golden-digests.json' with { type: 'json' };
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

describe('digests of the index, for good', () => {
  const kinds: readonly IndexKind[] = [
    'phone',
    'email',
    'national-id',
    'last-four',
    'claim-code',
    'import-line',
  ];

  it.each(digests)('$name is what it was', async ({ key, version, kind, canonical, digest }) => {
    const open = { version, madeAt: '2020-01-01T00:00:00.000Z', key: createSecretKey(bytesOf(key)) };
    const only = async () => open;
    const classKeys = { newest: only, knownToAll: only, version: only, all: async () => [open] };
    const { digests: all, digest: one } = keyedIndex({ classKeys });
    const indexed = z.enum(kinds).parse(kind);
    expect(await one(indexed, canonical)).toBe(digest);
    expect(await all(indexed, canonical)).toEqual([digest]);
  });

  it('are there of every kind', () => {
    expect(new Set(digests.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });
});
