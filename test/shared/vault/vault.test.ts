import { createSecretKey, randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataClasses } from '#shared/contracts/class-of-data.ts';
import type { FieldAddress, SealedField } from '#shared/contracts/facts.ts';
import { togetherOrAlone } from '#shared/domain/together-or-alone.ts';
import type { KeyClass } from '#shared/ports/master-keys.ts';
import { CLASS_KEY_OPEN_MS } from '#shared/vault/class-keys.ts';
import { customerKey, type KeySlot } from '#shared/vault/customer-key.ts';
import { derivedKeys } from '#shared/vault/derived-keys.ts';
import {
  ClassKeyMissing,
  CustomerKeyMissing,
  KeyAccessDenied,
  KeyDestroyed,
  SealBroken,
  SealedValueTruncated,
  UnknownFormatVersion,
  VaultError,
  WrongKey,
} from '#shared/vault/errors.ts';
import { vaultKeys } from '#shared/vault/keys.ts';
import { opening } from '#shared/vault/open.ts';
import { SECRETS_RECENT_MS } from '#shared/vault/recent-secrets.ts';
import { sealing } from '#shared/vault/seal.ts';
import { OVERHEAD_BYTES } from '#shared/vault/sealed-format.ts';
import { type MemoryMasterKeys, memoryMasterKeys } from '../../support/fakes/memory-master-keys.ts';
import { type MemoryVault, memoryVault } from '../../support/fakes/memory-vault.ts';
import { movableClocks } from '../../support/fakes/movable-clocks.ts';

const here: FieldAddress = {
  dataClass: 'contact',
  customerId: 'cus_1',
  table: 'core',
  item: 'customer#cus_1|customer',
  schema: 1,
};
const value = { phone: '+8613800000042' };

async function sealed(vault = memoryVault(), at: FieldAddress = here) {
  const [field] = await vault.seal.seal([{ at, value }]);
  if (!field) throw new Error('Nothing was sealed.');
  return { vault, field };
}

/** Adds the next version of a class key, made at this moment. */
async function givenVersion(
  { store, masterKeys }: MemoryVault,
  keyClass: KeyClass,
  madeAt = '2026-11-22T07:00:00.000Z',
  version = 2,
): Promise<void> {
  const { wrapped } = await masterKeys.generate(keyClass, version);
  await store.addClassKey(keyClass, { version, madeAt, wrapped });
}

async function revealed(vault: MemoryVault, ...fields: readonly SealedField[]) {
  return (await vault.open.open(fields)).map((one) => one.reveal());
}

describe('a sealed value', () => {
  it('opens where it was sealed, whatever JSON it is', async () => {
    const vault = memoryVault();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => {
        const fields = await vault.seal.seal([{ at: here, value: json }]);
        const [opened] = await vault.open.open(fields);
        expect(JSON.stringify(opened?.reveal())).toBe(JSON.stringify(json));
      }),
    );
  });

  it('is at most 104 bytes longer than what it holds', async () => {
    const { field } = await sealed();
    expect(field.bytes.length - JSON.stringify(value).length).toBe(OVERHEAD_BYTES);
    expect(OVERHEAD_BYTES).toBeLessThanOrEqual(104);
  });

  it('of twelve bytes takes 75', async () => {
    const vault = memoryVault();
    const [field] = await vault.seal.seal([{ at: here, value: '0123456789' }]);
    expect(field?.bytes.length).toBe(75);
  });

  it('does not open in another item, table, class or schema version', async () => {
    const { vault, field } = await sealed();
    const moved: Partial<FieldAddress>[] = [
      { item: 'customer#cus_1|policy#pol_1' },
      { table: 'ledger' },
      { schema: 2 },
    ];
    for (const change of moved) {
      const open = vault.open.open([{ ...field, at: { ...here, ...change } }]);
      await expect(open).rejects.toThrow(SealBroken);
    }
    await sealed(vault, { ...here, dataClass: 'identity' });
    await expect(vault.open.open([{ ...field, at: { ...here, dataClass: 'identity' } }])).rejects.toThrow(
      WrongKey,
    );
  });

  it('does not open as another customer’s', async () => {
    const { vault, field } = await sealed();
    await sealed(vault, { ...here, customerId: 'cus_2' });
    await expect(vault.open.open([{ ...field, at: { ...here, customerId: 'cus_2' } }])).rejects.toThrow(
      WrongKey,
    );
  });

  it('does not open with any single bit flipped', async () => {
    const { vault, field } = await sealed();
    for (let bit = 0; bit < field.bytes.length * 8; bit++) {
      const bytes = Uint8Array.from(field.bytes);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await expect(vault.open.open([{ at: here, bytes }]), `bit ${bit}`).rejects.toThrow(VaultError);
    }
  });

  it('says so when it is cut short, at every length', async () => {
    const { vault, field } = await sealed();
    for (let length = 0; length < field.bytes.length; length++) {
      const cut = { at: here, bytes: field.bytes.subarray(0, length) };
      await expect(vault.open.open([cut])).rejects.toThrow(
        length < OVERHEAD_BYTES ? SealedValueTruncated : SealBroken,
      );
    }
  });

  it('says so when its format is not known', async () => {
    const { vault, field } = await sealed();
    for (const version of [0, 2, 255]) {
      const bytes = Uint8Array.from(field.bytes);
      bytes[0] = version;
      await expect(vault.open.open([{ at: here, bytes }])).rejects.toThrow(UnknownFormatVersion);
    }
  });

  it('differs each time the same value is sealed', async () => {
    const { vault, field } = await sealed();
    const again = await sealed(vault);
    expect(again.field.bytes).not.toEqual(field.bytes);
  });

  it('does not show itself once open', async () => {
    const { vault, field } = await sealed();
    const [opened] = await vault.open.open([field]);
    const shown = [
      `${opened}`,
      String(opened),
      JSON.stringify({ opened }),
      inspect({ opened }),
      `${new Error(`${opened}`)}`,
    ];
    for (const text of shown) {
      expect(text).toContain('[sealed]');
      expect(text).not.toContain('138');
    }
  });
});

describe('keys', () => {
  it('are asked of the master keys once per class and container, however many values', async () => {
    const vault = memoryVault();
    const values = Array.from({ length: 250 }, (_, at) => ({
      at: { ...here, customerId: `cus_${at}` },
      value,
    }));
    const first = sealing({ keys: vault.keys, classes: ['contact'] });
    const fields = await first.seal(values);
    await vault.open.open(fields);
    await first.seal(values);
    expect(vault.masterKeys.counts).toEqual({ generated: 1, unwrapped: 1 });
  });

  it('of M customers cost ceil(M / 100) reads, and a write only for a new customer', async () => {
    const vault = memoryVault();
    const values = Array.from({ length: 250 }, (_, at) => ({
      at: { ...here, customerId: `cus_${at % 125}` },
      value,
    }));
    await vault.seal.seal(values);
    expect(vault.store.counts).toEqual({ batchReads: 2, customerWrites: 125 });
    await vault.open.open(await vault.seal.seal(values));
    expect(vault.store.counts).toEqual({ batchReads: 4, customerWrites: 125 });
  });

  it('of customers who were read a moment ago are not read again to seal', async () => {
    const clocks = movableClocks();
    const vault = memoryVault(clocks.systemClock);
    const fields = await vault.seal.seal([{ at: here, value }]);
    clocks.advance(SECRETS_RECENT_MS);
    await vault.open.open(fields);
    const before = vault.store.counts.batchReads;
    clocks.advance(SECRETS_RECENT_MS - 1);
    await vault.seal.seal([{ at: here, value }]);
    expect(vault.store.counts.batchReads - before).toBe(0);
    clocks.advance(SECRETS_RECENT_MS);
    await vault.seal.seal([{ at: here, value }]);
    expect(vault.store.counts.batchReads - before).toBe(1);
  });

  it('of customers that were read with the values are not read again, to open or to seal', async () => {
    const { vault, field } = await sealed();
    const read = await vault.store.customerSecrets(['cus_1'], 'strong');
    const other = memoryVault(undefined, vault.store, vault.masterKeys);
    const before = vault.store.counts.batchReads;
    const [opened] = await other.open.open([field], read);
    await other.seal.seal([{ at: here, value }]);
    expect(opened?.reveal()).toEqual(value);
    expect(vault.store.counts.batchReads - before).toBe(0);
  });

  it('that were not among those read with the values are read, and an erased one opens nothing', async () => {
    const { vault, field } = await sealed();
    const read = await vault.store.customerSecrets(['cus_2'], 'strong');
    expect((await vault.open.open([field], read)).map((one) => one.reveal())).toEqual([value]);
    vault.store.erase('cus_1');
    await expect(vault.open.open([field], read)).rejects.toThrow(CustomerKeyMissing);
  });

  it('erased a moment after they were read open nothing, whatever is sealed then', async () => {
    const vault = memoryVault();
    await sealed(vault);
    vault.store.erase('cus_1');
    const { field } = await sealed(vault);
    await expect(vault.open.open([field])).rejects.toThrow(CustomerKeyMissing);
  });

  it('of a new customer are made in one write for every class, by a function that seals one of them', async () => {
    const vault = memoryVault();
    await sealing({ keys: vault.keys, classes: ['contact'] }).seal([{ at: here, value }]);
    expect(vault.masterKeys.counts.generated).toBe(1);
    for (const dataClass of dataClasses) {
      const seal = sealing({ keys: vault.keys, classes: [dataClass] });
      await seal.seal([{ at: { ...here, dataClass }, value }]);
    }
    expect(vault.store.counts.customerWrites).toBe(1);
  });

  it('made by import cost outreach no write at a customer’s first message', async () => {
    const importing = memoryVault();
    const classes = ['contact', 'identity', 'policy', 'place'] as const;
    await sealing({ keys: importing.keys, classes }).seal([{ at: here, value }]);
    const outreach = memoryVault(undefined, importing.store, importing.masterKeys);
    const before = importing.store.counts.customerWrites;
    const at: FieldAddress = { ...here, dataClass: 'content', table: 'ledger', item: 'cus_1|typhoon#1' };
    await sealing({ keys: outreach.keys, classes: ['content'] }).seal([{ at, value }]);
    expect(importing.store.counts.customerWrites - before).toBe(0);
  });

  it('expected to be new cost one call for whoever it is, and those that stand hold', async () => {
    const known = memoryVault();
    const { field } = await sealed(known);
    const expecting = {
      store: known.store,
      masterKeys: known.masterKeys,
      systemClock: movableClocks().systemClock,
    };
    const seal = sealing({ keys: vaultKeys({ ...expecting, areMostlyNew: true }), classes: ['contact'] });
    const before = { ...known.store.counts };
    const stranger = { ...here, customerId: 'cus_new' };
    for (const at of [here, stranger]) {
      const [again] = await seal.seal([{ at, value }]);
      if (!again) throw new Error('Nothing was sealed.');
      expect(await revealed(known, again)).toEqual([value]);
    }
    expect(await revealed(known, field)).toEqual([value]);
    expect(known.store.counts.customerWrites - before.customerWrites).toBe(2);
  });

  it('agree when two containers write the first ones at the same moment', async () => {
    const one = memoryVault();
    const two = memoryVault(undefined, one.store, one.masterKeys);
    const [a, b] = await Promise.all([sealed(one), sealed(two)]);
    const opened = await memoryVault(undefined, one.store, one.masterKeys).open.open([a.field, b.field]);
    expect(opened.map((each) => each.reveal())).toEqual([value, value]);
    expect(await one.store.classKeys('contact')).toHaveLength(1);
  });

  it('of two class-key versions are open side by side, and the newest seals', async () => {
    const { vault, field } = await sealed();
    await givenVersion(vault, 'contact');
    const later = memoryVault(undefined, vault.store, vault.masterKeys);
    const { field: newer } = await sealed(later);
    expect([field.bytes[2], newer.bytes[2]]).toEqual([1, 2]);
    for (const container of [vault, later]) {
      const opened = await container.open.open([field, newer]);
      expect(opened.map((each) => each.reveal())).toEqual([value, value]);
    }
  });

  it('are asked for again after the time limit, so that withdrawing one bites', async () => {
    const clocks = movableClocks();
    const { vault, field } = await sealed(memoryVault(clocks.systemClock));
    vault.masterKeys.deny('contact');
    await vault.open.open([field]);
    clocks.advance(CLASS_KEY_OPEN_MS);
    await expect(vault.open.open([field])).rejects.toThrow(KeyAccessDenied);
  });

  it('that are denied or destroyed are called so', async () => {
    const denied = memoryVault();
    denied.masterKeys.deny('contact');
    await expect(sealed(denied)).rejects.toThrow(KeyAccessDenied);
    const destroyed = memoryVault();
    destroyed.masterKeys.destroy('contact');
    await expect(sealed(destroyed)).rejects.toThrow(KeyDestroyed);
  });

  it('of a customer, once erased, leave what was sealed unreadable at once and for good', async () => {
    const { vault, field } = await sealed();
    await vault.open.open([field]);
    vault.store.erase('cus_1');
    await expect(vault.open.open([field])).rejects.toThrow(CustomerKeyMissing);
    await sealed(vault);
    await expect(vault.open.open([field])).rejects.toThrow(WrongKey);
  });

  it('of one class, once erased, leave the other classes of the customer readable', async () => {
    const { vault, field: contact } = await sealed();
    const { field: health } = await sealed(vault, { ...here, dataClass: 'health' });
    vault.store.erase('cus_1', 'health');
    await expect(vault.open.open([health])).rejects.toThrow(CustomerKeyMissing);
    await sealed(vault, { ...here, dataClass: 'health' });
    await expect(vault.open.open([health])).rejects.toThrow(WrongKey);
    expect(await revealed(vault, contact)).toEqual([value]);
  });

  it('of a customer take both the class key and the secret', async () => {
    const [classKey, otherKey] = [createSecretKey(randomBytes(32)), createSecretKey(randomBytes(32))];
    const [secret, otherSecret] = [randomBytes(32), randomBytes(32)];
    const slot: KeySlot = { customerId: 'cus_1', dataClass: 'contact', version: 1 };
    const derived = [
      customerKey(classKey, secret, slot),
      customerKey(otherKey, secret, slot),
      customerKey(classKey, otherSecret, slot),
      customerKey(classKey, secret, { ...slot, customerId: 'cus_2' }),
      customerKey(classKey, secret, { ...slot, dataClass: 'place' }),
      customerKey(classKey, secret, { ...slot, version: 2 }),
    ];
    expect(new Set(derived.map((key) => key.export().toString('hex'))).size).toBe(derived.length);
    expect(customerKey(classKey, secret, slot).equals(derived[0] ?? otherKey)).toBe(true);
  });

  it('that a container keeps derived are bounded in number', () => {
    const classKey = createSecretKey(randomBytes(32));
    const keys = derivedKeys(3);
    const secrets = Array.from({ length: 5 }, () => randomBytes(32));
    const get = (at: number) =>
      keys.get(classKey, secrets[at] ?? Buffer.alloc(0), {
        customerId: `cus_${at}`,
        dataClass: 'contact',
        version: 1,
      });
    const [first, , , , last] = [0, 1, 2, 3, 4].map(get);
    expect(get(4)).toBe(last);
    expect(get(0)).not.toBe(first);
    expect(get(0).commitment).toEqual(first?.commitment);
  });

  it('of a class-key version nobody stored are called missing', async () => {
    const { vault, field } = await sealed();
    const bytes = Uint8Array.from(field.bytes);
    bytes[2] = 7;
    await expect(vault.open.open([{ at: here, bytes }])).rejects.toThrow(ClassKeyMissing);
  });

  it('that a damaged value names keep nobody else from opening, and are not asked for again at once', async () => {
    const clocks = movableClocks();
    const { vault, field } = await sealed(memoryVault(clocks.systemClock));
    const damaged = { ...field, bytes: Uint8Array.from(field.bytes).fill(7, 2, 3) };
    const openAll = () =>
      togetherOrAlone([field, damaged, { ...field }], async (some) => {
        await vault.open.open(some);
      });
    const failed = await openAll();
    expect([...failed]).toEqual([[damaged, expect.any(ClassKeyMissing)]]);
    const asked = vault.masterKeys.counts.unwrapped;
    await openAll();
    expect(vault.masterKeys.counts.unwrapped).toBe(asked);
    await givenVersion(vault, 'contact', clocks.systemClock(), 7);
    clocks.advance(60_000);
    await expect(vault.open.open([damaged])).rejects.not.toThrow(ClassKeyMissing);
  });

  it('that are gone, destroyed or denied each have a name of their own, and an error shows no value', async () => {
    const { vault, field } = await sealed();
    const openedBy = (masterKeys: MemoryMasterKeys) =>
      memoryVault(undefined, vault.store, masterKeys)
        .open.open([field])
        .catch((error: unknown) => error);
    const withKeys = (change: (keys: MemoryMasterKeys) => void) => {
      const masterKeys = memoryMasterKeys();
      change(masterKeys);
      return openedBy(masterKeys);
    };
    const denied = await withKeys((keys) => keys.deny('contact'));
    const destroyed = await withKeys((keys) => keys.destroy('contact'));
    vault.store.erase('cus_1');
    const erased = await openedBy(vault.masterKeys);
    expect([denied, destroyed, erased]).toMatchObject([
      { code: 'vault-key-access-denied', retryable: false },
      { code: 'vault-key-destroyed', retryable: false },
      { code: 'vault-customer-key-missing', retryable: false },
    ]);
    for (const error of [denied, destroyed, erased]) expect(inspect(error)).not.toMatch(/138|cus_1/);
  });

  it('are not lent for a class the function was not made for', async () => {
    const { vault, field } = await sealed();
    const open = opening({ keys: vault.keys, classes: ['place'] });
    await expect(open.open([field])).rejects.toThrow(KeyAccessDenied);
    const seal = sealing({ keys: vault.keys, classes: ['place'] });
    await expect(seal.seal([{ at: here, value }])).rejects.toThrow(KeyAccessDenied);
  });

  it('are tried again after a failure', async () => {
    const vault = memoryVault();
    const { unwrap } = vault.masterKeys;
    let failing = true;
    const flaky = {
      ...vault.masterKeys,
      unwrap: (...args: Parameters<typeof unwrap>) =>
        failing ? Promise.reject(new Error('down')) : unwrap(...args),
    };
    const unsteady = memoryVault(undefined, vault.store, flaky);
    await expect(sealed(unsteady)).rejects.toThrow('down');
    failing = false;
    await expect(sealed(unsteady)).resolves.toBeDefined();
  });
});

describe('the keyed index', () => {
  it('is written under a new version only when every container knows it, so that each finds what the other wrote', async () => {
    const clocks = movableClocks();
    const old = memoryVault(clocks.systemClock);
    await old.index.digest('phone', '+12025550100');
    await givenVersion(old, 'index', clocks.systemClock());
    const fresh = memoryVault(clocks.systemClock, old.store, old.masterKeys);
    for (const minutes of [0, 59, 6, 60, 60]) {
      clocks.advance(minutes * 60_000);
      const [one, other] = [old.index, fresh.index];
      expect(await one.digests('phone', '+12025550100')).toContain(
        await other.digest('phone', '+12025550100'),
      );
      expect(await other.digests('phone', '+12025550100')).toContain(
        await one.digest('phone', '+12025550100'),
      );
    }
    expect(await old.index.digest('phone', '+12025550100')).toMatch(/^2\./);
  });

  it('gives equal digests for equal values of a kind, and no others', async () => {
    const { index } = memoryVault();
    const digest = await index.digest('phone', '+8613800000042');
    expect(digest).toMatch(/^1\.[\w-]{43}$/);
    expect(await index.digest('phone', '+8613800000042')).toBe(digest);
    expect(await index.digest('email', '+8613800000042')).not.toBe(digest);
    expect(await memoryVault().index.digest('phone', '+8613800000042')).not.toBe(digest);
  });

  it('finds what two versions wrote', async () => {
    const one = memoryVault();
    const old = await one.index.digest('phone', '+12025550100');
    await givenVersion(one, 'index', '2020-01-01T00:00:00.000Z');
    const { index } = memoryVault(undefined, one.store, one.masterKeys);
    const digests = await index.digests('phone', '+12025550100');
    expect(digests).toEqual([await index.digest('phone', '+12025550100'), old]);
    expect(digests[0]).toMatch(/^2\./);
    expect(digests[0]).toMatch(/^2\./);
  });
});

it('random bytes never open', async () => {
  const { vault } = await sealed();
  for (let run = 0; run < 200; run++) {
    await expect(vault.open.open([{ at: here, bytes: randomBytes(run) }])).rejects.toThrow(VaultError);
  }
});
