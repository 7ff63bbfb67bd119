import { hazardAlertReceived } from '#shared/contracts/events/hazard-alert-received.ts';
import { receive } from '../../../functions/intake/receive.ts';
import type { IntakeServices } from '../../../functions/intake/services.ts';
import { unique } from '../../conformance/unique.ts';
import { typhoonWarning } from '../cap/typhoon-warning.ts';
import { signedRequest } from '../covercast-in-memory.ts';
import { movableClocks } from '../fakes/movable-clocks.ts';
import type { CrashCase, Seen, Subject } from './crash-case.ts';
import { type Effects, noEffects } from './effects.ts';
import { anInstance, type Instance } from './instance.ts';
import type { CrashPlace } from './place.ts';
import { intakeServices } from './services.ts';
import { counted, START } from './words.ts';

/** Changes what services do, so that a promise can be broken. */
type Change = (services: IntakeServices) => IntakeServices;

/** Intake of a warning: the feed posts it until it is answered with 202. */
export function intakeCase(place: CrashPlace, change: Change = (services) => services): CrashCase {
  return {
    title: 'intake',
    promise:
      'Once the feed has its 202, the event is on the bus at least once, the alert it names can be read, and the ' +
      'same warning again is a duplicate.',
    subjects: async (count) => Array.from({ length: count }, () => aWarning(place, change)),
  };
}

function aWarning(place: CrashPlace, change: Change): Subject {
  const clocks = movableClocks(START);
  const effects = noEffects();
  const identifier = unique('crash');
  const body = typhoonWarning({ identifier, sent: START, expires: '2026-09-11T00:00:00.000Z' });
  const post = async ({ clients }: Instance) => {
    const request = signedRequest(body, clocks.systemClock());
    return receive(request, change(intakeServices({ clients, place, clocks })));
  };
  return {
    clocks,
    effects,
    deliver: post,
    settle: async () => undefined,
    async look() {
      const isReadable = await readable(place, clocks, effects);
      const events = effects.events.length;
      const { body: answer } = await post(anInstance(place, effects));
      const isDuplicate = JSON.stringify(answer) === '{"accepted":0,"duplicates":1}';
      return seenIn(events, isReadable && isDuplicate && effects.events.length === events);
    },
  };
}

function seenIn(events: number, isSound: boolean): Seen {
  return { words: counted(events, 'event'), isKept: isSound && events >= 1 };
}

/** Whether the archive holds the alerts that the events name. */
async function readable(place: CrashPlace, clocks: Subject['clocks'], { events }: Effects): Promise<boolean> {
  const { archive } = intakeServices({ clients: anInstance(place, noEffects()).clients, place, clocks });
  const named = events.map((detail) => hazardAlertReceived.fromBus({ detail: JSON.parse(detail) }));
  const alerts = await Promise.all(named.map(({ data }) => archive.alert(data.alertKey)));
  return alerts.every(({ id }, at) => id === named[at]?.data.alertId);
}
