import type { Wake } from '#shared/contracts/agenda.ts';
import { plus } from '#shared/contracts/instant.ts';
import { unique } from '../../conformance/unique.ts';
import { movableClocks } from '../fakes/movable-clocks.ts';
import { about, agendaAt, standingIn } from './agenda.ts';
import type { CrashCase, Subject } from './crash-case.ts';
import { noEffects } from './effects.ts';
import { anInstance, type Instance } from './instance.ts';
import type { CrashPlace } from './place.ts';
import { counted, START } from './words.ts';

const [old, wanted] = [plus(START, 3_600_000), plus(START, 7_200_000)];

/** A customer's wake that is moved from one moment to another. */
export function movedWakeCase(place: CrashPlace): CrashCase {
  return {
    title: 'a wake that is moved',
    promise:
      'The wake stands at its new moment and is in the agenda there; at the old one, too, where whoever moved it died: ' +
      'the customer is looked at once too often.',
    subjects: (count) => Promise.all(Array.from({ length: count }, () => aMove(place))),
  };
}

async function aMove(place: CrashPlace): Promise<Subject> {
  const customerId = unique('cus');
  const to = { customerId, takenUpTo: START, dueAt: wanted, reasons: [] } satisfies Wake;
  const standing = async (instance: Instance) =>
    (await agendaAt(place, instance).wakes([customerId])).get(customerId);
  const before = anInstance(place, noEffects());
  await agendaAt(place, before).setWakes([{ from: undefined, to: { ...to, dueAt: old } }]);
  return {
    clocks: movableClocks(START),
    effects: noEffects(),
    deliver: async (instance) => agendaAt(place, instance).setWakes([{ from: await standing(instance), to }]),
    settle: async () => undefined,
    async look() {
      const items = await standingIn(place, about(customerId));
      const now = await standing(anInstance(place, noEffects()));
      const at = (moment: string) => items.filter(({ dueAt }) => dueAt === moment).length;
      return {
        words: `${counted(at(wanted), 'new item')}, ${at(old)} old`,
        isKept: now?.dueAt === wanted && at(wanted) === 1 && at(old) <= 1,
      };
    },
  };
}
