import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyClass, MasterKeys } from '#shared/ports/master-keys.ts';
import { KeyAccessDenied, KeyDestroyed, SealBroken } from '#shared/vault/errors.ts';

/** Master keys in memory, one per class, that count how often they are asked. */
export interface MemoryMasterKeys extends MasterKeys {
  readonly counts: { generated: number; unwrapped: number };
  /** From now on asking for this class is refused. */
  deny(keyClass: KeyClass): void;
  /** From now on this class's master key is gone. */
  destroy(keyClass: KeyClass): void;
}

/** Master keys in memory; like the real ones, bound to class and version. */
export function memoryMasterKeys(): MemoryMasterKeys {
  const keys = new Map<KeyClass, Buffer>();
  const denied = new Set<KeyClass>();
  const destroyed = new Set<KeyClass>();
  const counts = { generated: 0, unwrapped: 0 };

  function keyOf(keyClass: KeyClass): Buffer {
    if (denied.has(keyClass)) throw new KeyAccessDenied(`Access to ${keyClass} is denied.`);
    if (destroyed.has(keyClass)) throw new KeyDestroyed(`The key of ${keyClass} is gone.`);
    const key = keys.get(keyClass) ?? randomBytes(32);
    keys.set(keyClass, key);
    return key;
  }

  return {
    counts,
    deny: (keyClass) => denied.add(keyClass),
    destroy: (keyClass) => destroyed.add(keyClass),
    generate: async (keyClass, version) => {
      counts.generated += 1;
      const plain = randomBytes(32);
      return { plain, wrapped: wrap(keyOf(keyClass), `${keyClass} ${version}`, plain) };
    },
    unwrap: async (keyClass, version, wrapped) => {
      counts.unwrapped += 1;
      return unwrap(keyOf(keyClass), `${keyClass} ${version}`, wrapped);
    },
  };
}

function wrap(key: Buffer, context: string, plain: Uint8Array): Uint8Array {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function unwrap(key: Buffer, context: string, wrapped: Uint8Array): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, 12)).setAAD(Buffer.from(context));
  decipher.setAuthTag(wrapped.subarray(-16));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(12, -16)), decipher.final()]);
  } catch (cause) {
    throw new SealBroken('A class key does not open in this context.', { cause });
  }
}
