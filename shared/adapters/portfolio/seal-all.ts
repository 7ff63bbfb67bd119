import { partsToSeal } from '../../domain/portfolio/split.ts';
import type { Seal } from '../../ports/vault.ts';
import type { Prepared } from './prepare.ts';
import type { Sealed } from './record-actions.ts';

/** Seals the parts of prepared records, all in one batch. Throws VaultError. */
export async function sealAll(seal: Seal, prepared: readonly Prepared[]): Promise<readonly Sealed[]> {
  const fields = await seal.seal(prepared.flatMap(({ split }) => partsToSeal(split)));
  const rest = fields.values();
  return prepared.map((one) => {
    const entries = one.split.sealed.map(({ attribute }) => [attribute, rest.next().value?.bytes] as const);
    return {
      ...one,
      bytes: Object.fromEntries(entries.flatMap(([name, bytes]) => (bytes ? [[name, bytes]] : []))),
    };
  });
}
