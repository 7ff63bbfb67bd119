import { dataClasses } from '#shared/contracts/class-of-data.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { noEffects } from './effects.ts';
import { anInstance } from './instance.ts';
import type { CrashPlace } from './place.ts';
import { aVault } from './services.ts';

/** Makes the class keys of a place, as the first container of a deployment does. */
export async function makeClassKeys(place: CrashPlace): Promise<void> {
  const { classKeys } = aVault({ clients: anInstance(place, noEffects()).clients, place }, systemClock);
  for (const dataClass of dataClasses) await classKeys.newest(dataClass);
}
