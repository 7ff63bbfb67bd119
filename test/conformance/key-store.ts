import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DataClass, dataClasses } from '#shared/contracts/class-of-data.ts';
import type { CustomerSecrets, KeyStore } from '#shared/ports/key-store.ts';
import { unique } from './unique.ts';

/** A key store, and how erasure deletes the secret of one class. */
export interface KeyStoreUnderTest {
  readonly store: KeyStore;
  erase(customerId: string, dataClass: DataClass): Promise<void>;
}

function secrets(classes: readonly DataClass[] = dataClasses): CustomerSecrets {
  return new Map(classes.map((dataClass) => [dataClass, Uint8Array.from(randomBytes(32))]));
}

function plain(found: CustomerSecrets | undefined) {
  return Object.fromEntries(
    [...(found ?? [])].map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')]),
  );
}

const madeAt = '2026-11-22T07:00:00.000Z';

/** What every KeyStore does. */
export function keyStoreConforms(name: string, make: () => Promise<KeyStoreUnderTest>): void {
  describe(`${name} as KeyStore`, () => {
    let under: KeyStoreUnderTest;
    beforeAll(async () => {
      under = await make();
    });

    it('keeps the first class key of a version, and every version', async () => {
      const [first, other, second] = [1, 2, 3].map((byte) => Uint8Array.of(byte));
      if (!first || !other || !second) throw new Error('no bytes');
      const { store } = under;
      const added = await Promise.all(
        [first, other].map((wrapped) => store.addClassKey('health', { version: 1, madeAt, wrapped })),
      );
      expect(added.filter(Boolean)).toHaveLength(1);
      expect(await store.addClassKey('health', { version: 2, madeAt, wrapped: second })).toBe(true);
      expect((await store.classKeys('health')).map((key) => key.madeAt)).toEqual([madeAt, madeAt]);
      const versions = (await store.classKeys('health')).map(({ version }) => version);
      expect(versions.toSorted()).toEqual([1, 2]);
      expect(await store.classKeys('content')).toEqual([]);
    });

    it('lets writers of a customer’s secrets at the same moment agree', async () => {
      const id = unique('cus');
      const standing = await Promise.all([1, 2, 3].map(() => under.store.addCustomerSecrets(id, secrets())));
      const stored = plain((await under.store.customerSecrets([id], 'strong')).get(id));
      expect(Object.keys(stored).toSorted()).toEqual(dataClasses.toSorted());
      expect(standing.map(plain)).toEqual([stored, stored, stored]);
    });

    it('leaves out customers without secrets, and finds many at once', async () => {
      const ids = Array.from({ length: 103 }, (_, at) => `${unique('many')}-${at}`);
      for (const id of ids) await under.store.addCustomerSecrets(id, secrets(['contact']));
      const found = await under.store.customerSecrets([...ids, unique('nobody')], 'eventual');
      expect([...found.keys()].toSorted()).toEqual(ids.toSorted());
    });

    it('once one class is erased has the others, and gives that class a new secret when asked', async () => {
      const id = unique('cus');
      const before = plain(await under.store.addCustomerSecrets(id, secrets()));
      await under.erase(id, 'health');
      const { health, ...others } = before;
      expect(plain((await under.store.customerSecrets([id], 'strong')).get(id))).toEqual(others);
      const after = plain(await under.store.addCustomerSecrets(id, secrets()));
      expect(after).toMatchObject(others);
      expect(after['health']).toMatch(/^[0-9a-f]{64}$/);
      expect(after['health']).not.toBe(health);
    });
  });
}
