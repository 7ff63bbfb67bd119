import { strictEqual } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import {
  AlgorithmSuiteIdentifier,
  buildClient,
  CommitmentPolicy,
  getLocalCryptographicMaterialsCache,
  NodeCachingMaterialsManager,
  RawAesKeyringNode,
  RawAesWrappingSuiteIdentifier,
} from '@aws-crypto/client-node';
import type { FieldAddress, SealedField } from '#shared/contracts/facts.ts';
import { memoryVault } from '../support/fakes/memory-vault.ts';
import type { Bench, Contender } from './bench.ts';

const ours = 'our vault';
const defaultSuite = '@aws-crypto/client-node, default suite';
const unsigned = '@aws-crypto/client-node, unsigned, cached';

const value = '0123456789'; // 12 bytes as JSON
const plain = Buffer.from(JSON.stringify(value));
const at: FieldAddress = {
  dataClass: 'contact',
  customerId: 'cus_1',
  table: 'core',
  item: 'customer#cus_1|customer',
  schema: 1,
};
const encryptionContext = { table: at.table, item: at.item, class: at.dataClass, schema: String(at.schema) };

/**
 * Sealing and opening one field of 12 bytes, bound to its place, one after the other, through what an application
 * calls. The unsigned suite asks its cache with one and the same encryption context, which is the best case for it.
 */
export const sealAndOpen: Bench = {
  title: 'seal and open one 12-byte field',
  prepare: async () => [await ofOurs(), await ofDefaultSuite(), await ofUnsigned()],
  goals: [
    { of: ours, against: defaultSuite, times: 80 },
    { of: ours, against: unsigned, times: 10 },
  ],
};

function ofOurs(): Promise<Contender> {
  const { seal, open } = memoryVault();
  return checked<readonly SealedField[]>(ours, {
    seal: () => seal.seal([{ at, value }]),
    open: async (fields) => JSON.stringify((await open.open(fields))[0]?.reveal()),
    overhead: ([field]) => (field?.bytes.length ?? 0) - plain.length,
  });
}

function ofDefaultSuite(): Promise<Contender> {
  const { encrypt, decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
  const keyring = aKeyring();
  return checked<Buffer>(defaultSuite, {
    seal: async () => (await encrypt(keyring, plain, { encryptionContext })).result,
    open: async (sealed) => (await decrypt(keyring, sealed)).plaintext.toString(),
    overhead: (sealed) => sealed.length - plain.length,
  });
}

function ofUnsigned(): Promise<Contender> {
  const { encrypt, decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
  const materials = new NodeCachingMaterialsManager({
    backingMaterials: aKeyring(),
    cache: getLocalCryptographicMaterialsCache(100),
    maxAge: 60 * 60_000,
  });
  const suiteId = AlgorithmSuiteIdentifier.ALG_AES256_GCM_IV12_TAG16_HKDF_SHA512_COMMIT_KEY;
  const options = { encryptionContext, suiteId, plaintextLength: plain.length };
  return checked<Buffer>(unsigned, {
    seal: async () => (await encrypt(materials, plain, options)).result,
    open: async (sealed) => (await decrypt(materials, sealed)).plaintext.toString(),
    overhead: (sealed) => sealed.length - plain.length,
  });
}

function aKeyring(): RawAesKeyringNode {
  return new RawAesKeyringNode({
    keyName: 'contact',
    keyNamespace: 'covercast',
    unencryptedMasterKey: new Uint8Array(randomBytes(32)),
    wrappingSuite: RawAesWrappingSuiteIdentifier.AES256_GCM_IV12_TAG16_NO_PADDING,
  });
}

interface Sealer<Sealed> {
  readonly seal: () => Promise<Sealed>;
  readonly open: (sealed: Sealed) => Promise<string>;
  readonly overhead: (sealed: Sealed) => number;
}

async function checked<Sealed>(name: string, { seal, open, overhead }: Sealer<Sealed>): Promise<Contender> {
  const sealed = await seal();
  strictEqual(await open(sealed), plain.toString());
  console.log(`  ${String(overhead(sealed)).padStart(5)} bytes more: ${name}`);
  return {
    name,
    async run(times) {
      for (let at = 0; at < times; at++) await open(await seal());
    },
  };
}
