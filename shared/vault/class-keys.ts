import { createSecretKey, type KeyObject } from 'node:crypto';
import type { SystemClock } from '../contracts/clock.ts';
import { type Instant, plus } from '../contracts/instant.ts';
import type { KeyStore, WrappedClassKey } from '../ports/key-store.ts';
import type { KeyClass, MasterKeys } from '../ports/master-keys.ts';
import { ClassKeyMissing } from './errors.ts';
import { expiring } from './expiring.ts';

/** How long a class key stays open in a container: so long does withdrawing a master key take to bite. */
export const CLASS_KEY_OPEN_MS = 60 * 60_000;

/** How long a version that is not in the store is not looked for again: a damaged value may name any. */
const ABSENT_MS = 60_000;

/** How far the clocks of containers may lie apart. */
const CLOCKS_APART_MS = 5 * 60_000;

/** One version of a class key, open, and when it was made. */
export interface ClassKey {
  readonly version: number;
  readonly madeAt: Instant;
  readonly key: KeyObject;
}

/** The class keys this container has open. A master key is asked once per class and version, never per value. */
export interface ClassKeys {
  /** The version to seal under; the first is made when there is none. */
  newest(keyClass: KeyClass): Promise<ClassKey>;
  /**
   * The newest version that every container knows, whatever it has had open: it was made longer ago than a class key
   * stays open. The oldest where none was; the first is made when there is none.
   */
  knownToAll(keyClass: KeyClass): Promise<ClassKey>;
  /** All versions, newest first; the first is made when there is none. */
  all(keyClass: KeyClass): Promise<readonly ClassKey[]>;
  /** One version, to open what was sealed under it. Throws ClassKeyMissing. */
  version(keyClass: KeyClass, version: number): Promise<ClassKey>;
}

/** What class keys are kept in and wrapped by. */
export interface ClassKeyOptions {
  readonly store: KeyStore;
  readonly masterKeys: MasterKeys;
  readonly systemClock: SystemClock;
}

/** Class keys kept open for a limited time. Throws what MasterKeys throws. */
export function classKeys({ store, masterKeys, systemClock }: ClassKeyOptions): ClassKeys {
  const opened = expiring<KeyClass, readonly ClassKey[]>(systemClock, CLASS_KEY_OPEN_MS);
  const absentUntil = new Map<string, Instant>();

  async function unwrap(keyClass: KeyClass, stored: WrappedClassKey): Promise<ClassKey> {
    const { version, madeAt, wrapped } = stored;
    const plain = await masterKeys.unwrap(keyClass, version, wrapped);
    const key = createSecretKey(plain);
    plain.fill(0);
    return { version, madeAt, key };
  }

  async function open(keyClass: KeyClass): Promise<readonly ClassKey[]> {
    const stored = await store.classKeys(keyClass);
    const keys = await Promise.all(stored.map((key) => unwrap(keyClass, key)));
    return keys.sort((a, b) => b.version - a.version);
  }

  async function makeFirst(keyClass: KeyClass): Promise<readonly ClassKey[]> {
    const { plain, wrapped } = await masterKeys.generate(keyClass, 1);
    plain.fill(0);
    const first = { version: 1, madeAt: systemClock(), wrapped };
    await store.addClassKey(keyClass, first); // if another was first, theirs is what we read next
    return open(keyClass);
  }

  async function all(keyClass: KeyClass): Promise<readonly ClassKey[]> {
    const reading = opened.get(keyClass, () => open(keyClass));
    const keys = await reading;
    if (keys.length > 0) return keys;
    opened.drop(keyClass, reading);
    return opened.get(keyClass, () => makeFirst(keyClass));
  }

  async function version(keyClass: KeyClass, wanted: number): Promise<ClassKey> {
    const reading = opened.get(keyClass, () => open(keyClass));
    const known = (await reading).find((key) => key.version === wanted);
    if (known) return known;
    const name = `${keyClass} v${wanted}`;
    if (systemClock() < (absentUntil.get(name) ?? '')) throw missing(keyClass, wanted);
    opened.drop(keyClass, reading); // made by another container since we read
    const renewed = await opened.get(keyClass, () => open(keyClass));
    const found = renewed.find((key) => key.version === wanted);
    if (found) return found;
    absentUntil.set(name, plus(systemClock(), ABSENT_MS));
    throw missing(keyClass, wanted);
  }

  async function newest(keyClass: KeyClass): Promise<ClassKey> {
    const [first] = await all(keyClass);
    if (!first) throw missing(keyClass, 1);
    return first;
  }

  async function knownToAll(keyClass: KeyClass): Promise<ClassKey> {
    const keys = await all(keyClass);
    const before = plus(systemClock(), -(CLASS_KEY_OPEN_MS + CLOCKS_APART_MS));
    const known = keys.find(({ madeAt }) => madeAt <= before) ?? keys.at(-1);
    if (!known) throw missing(keyClass, 1);
    return known;
  }

  return { all, version, newest, knownToAll };
}

function missing(keyClass: KeyClass, version: number): ClassKeyMissing {
  return new ClassKeyMissing(`There is no class key ${keyClass} v${version}.`);
}
