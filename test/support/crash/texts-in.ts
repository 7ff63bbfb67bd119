import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import { dynamoStops } from '#shared/adapters/dynamo-stops.ts';
import { ledgerItem } from '#shared/adapters/ledger/ledger-item.ts';
import { secretsTwilioSigner } from '#shared/adapters/secrets-twilio-signer.ts';
import { type InboundRef, senderPartition } from '#shared/contracts/inbound.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { HttpRequest } from '#shared/runtime/http-function.ts';
import { eum } from '#shared/sources/inbound/eum.ts';
import { receiveFromTwilio } from '../../../functions/intake/inbound/receive-from-twilio.ts';
import { takeTold } from '../../../functions/intake/texts/take-told.ts';
import { uniquePhone } from '../../conformance/book-under-test.ts';
import { unique } from '../../conformance/unique.ts';
import { aRow } from '../a-row.ts';
import { type MovableClocks, movableClocks } from '../fakes/movable-clocks.ts';
import {
  aStatus,
  aText,
  messageSid,
  signedByTwilio,
  statusByTwilio,
  WEBHOOKS,
} from '../texts/twilio-requests.ts';
import type { CrashCase, Seen, Subject } from './crash-case.ts';
import { type Effects, noEffects } from './effects.ts';
import { anInstance, type Instance } from './instance.ts';
import type { CrashPlace } from './place.ts';
import { crashTextServices } from './text-services.ts';
import { counted, START } from './words.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined, about: () => silent };

/** A text that Twilio posts until it is answered with 200. */
export function twilioTextCase(place: CrashPlace): CrashCase {
  return {
    title: 'a text by Twilio',
    promise:
      'Once it is answered, the text is written down once, and the same event is on the bus at least once.',
    subjects: async (count) =>
      Array.from({ length: count }, () => {
        const fields = aText({ From: uniquePhone(), MessageSid: messageSid(drawn()) });
        return aTextIn(place, (instance, clocks) => post(signedByTwilio(fields), place, instance, clocks));
      }),
  };
}

/** A text that AWS End User Messaging leaves on our queue. */
export function eumTextCase(place: CrashPlace): CrashCase {
  return {
    title: 'a text by AWS End User Messaging',
    promise:
      'Once it is taken, the text is written down once, and the same event is on the bus at least once.',
    subjects: async (count) =>
      Array.from({ length: count }, () => {
        const told = {
          providerId: unique('in').replace('_', '-'),
          from: uniquePhone(),
          to: [],
          text: 'Ｔ。',
        };
        return aTextIn(place, ({ clients }, clocks) =>
          takeTold(
            { is: 'text', ...told, sentAt: START },
            { source: eum.name, log: silent },
            crashTextServices({ clients, place, clocks }),
          ),
        );
      }),
  };
}

/** A status of Twilio's that a number has opted out with it. */
export function optedOutCase(place: CrashPlace): CrashCase {
  return {
    title: 'that a number has opted out with Twilio',
    promise:
      'The refusal stands, as of when the message was decided, and the row of the message says that it failed.',
    subjects: (count) => Promise.all(Array.from({ length: count }, () => anOptOut(place))),
  };
}

/** A number of its own for a message. */
function drawn(): number {
  return Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);
}

async function post(
  request: HttpRequest,
  place: CrashPlace,
  { clients }: Instance,
  clocks: MovableClocks,
): Promise<void> {
  const secret = `${place.secretPrefix}twilio`;
  const { status } = await receiveFromTwilio(request, silent, {
    ...crashTextServices({ clients, place, clocks }),
    signer: secretsTwilioSigner({ client: clients.secrets, secret, systemClock: clocks.systemClock }),
    webhookUrl: WEBHOOKS,
  });
  if (status >= 300) throw new Error(`Twilio was answered ${status}.`);
}

function aTextIn(
  place: CrashPlace,
  handOver: (instance: Instance, clocks: MovableClocks) => Promise<unknown>,
): Subject {
  const clocks = movableClocks(START);
  const effects = noEffects();
  return {
    clocks,
    effects,
    deliver: (instance) => handOver(instance, clocks),
    settle: async () => undefined,
    look: () => textSeen(place, effects),
  };
}

async function textSeen(place: CrashPlace, { events }: Effects): Promise<Seen> {
  const told = [...new Set(events)].map((detail): InboundRef => JSON.parse(detail).data);
  const [ref] = told;
  const ledger = dynamoTable({ client: clientAt(place), table: place.tables.ledger });
  const kept: unknown[] = [];
  for await (const page of ledger.queryPages({ pk: senderPartition(ref?.sender ?? '-'), consistent: true }))
    kept.push(...page);
  return {
    words: `${counted(kept.length, 'text')}, ${counted(events.length, 'event')}`,
    isKept: kept.length === 1 && told.length === 1,
  };
}

async function anOptOut(place: CrashPlace): Promise<Subject> {
  const client = clientAt(place);
  const ledger = dynamoTable({ client, table: place.tables.ledger });
  const { leaseUntil: _over, ...row } = aRow({ customerId: unique('cus'), state: 'sent' });
  await ledger.put(ledgerItem(row));
  const clocks = movableClocks(START);
  const To = uniquePhone();
  const fields = aStatus({
    To,
    MessageStatus: 'failed',
    ErrorCode: '21610',
    MessageSid: messageSid(drawn()),
  });
  const request = statusByTwilio(fields, ledgerKeyText(row));
  return {
    clocks,
    effects: noEffects(),
    deliver: (instance) => post(request, place, instance, clocks),
    settle: async () => undefined,
    async look() {
      const services = crashTextServices({ clients: anInstance(place, noEffects()).clients, place, clocks });
      const phoneIndexes = await services.index.digests('phone', To);
      const stops = dynamoStops({ client, table: place.tables.stops });
      const refusers = [{ customerId: row.customerId, phoneIndexes }];
      const { ofNumbers } = await stops.standing({ programme: 'offer', occurrences: [], refusers });
      const refusals = ofNumbers.get(phoneIndexes[0] ?? '') ?? [];
      const isRefused = refusals.length > 0 && refusals.every(({ at }) => at === row.at);
      const state = (await services.ledger.rows([row])).get(ledgerKeyText(row))?.state ?? 'no row';
      return {
        words: `${isRefused ? 'refused' : 'lost'}, ${state}`,
        isKept: isRefused && state === 'failed',
      };
    },
  };
}

function clientAt(place: CrashPlace) {
  return anInstance(place, noEffects()).clients.dynamo;
}
