import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import type { ReadableRow } from '#shared/ports/ledger.ts';
import { cap } from '#shared/sources/cap/cap.ts';
import { type AreaAlert, areaWarnings } from './cap/area-warnings.ts';
import { type CovercastInMemory, covercastInMemory, signedRequest } from './covercast-in-memory.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from './records.ts';

/** A motorist in the east of Shanghai and one in Hangzhou, and what they hear of alerts as these come in. */
export interface TwoMotorists {
  readonly covercast: CovercastInMemory;
  /** Lets alerts come in one after the other, a second apart, each dealt with before the next. */
  hear(...alerts: readonly AreaAlert[]): Promise<void>;
  /** Lets three hours pass, and what was put off until then be decided, the latest put off first if so told. */
  wake(order?: 'latest-first'): Promise<void>;
  /** What somebody was sent, the first first, as `<programme> <time sent by the office> <severity>`. */
  heard(who: 'east' | 'west'): readonly string[];
  /** The text of the last they were sent. */
  lastText(who: 'east' | 'west'): string | undefined;
}

const THREE_HOURS_MS = 3 * 60 * 60 * 1000;
const PLACES = { east: { lat: 31.2, lon: 121.5 }, west: { lat: 30.27, lon: 120.16 } } as const;

/** It is ten there when these worlds begin: the time at which what is not urgent reaches people. */
const TEN_O_CLOCK = 'Asia/Shanghai';

/** The two of them, insured; what is not urgent reaches them at ten in their zone. */
export async function twoMotorists(timeZone = TEN_O_CLOCK): Promise<TwoMotorists> {
  const covercast = covercastInMemory();
  await covercast.importLines(
    Object.entries(PLACES).flatMap(([id, place]) => [
      aCustomerRecord({ id: `cus_${id}`, locale: 'en', timeZone }),
      aPolicyRecord({ id: `pol_${id}`, customerId: `cus_${id}` }),
      aLocationRecord({ id: `loc_${id}`, customerId: `cus_${id}`, geocodes: {}, ...place }),
    ]),
  );
  const rows = (who: string): readonly ReadableRow[] =>
    [...covercast.world.ledger.standing.values()]
      .filter(({ customerId, state }) => customerId === `cus_${who}` && state === 'sent')
      .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return {
    covercast,
    async hear(...alerts) {
      for (const alert of alerts) await posted(covercast, areaWarnings(alert));
    },
    async wake(order) {
      covercast.world.clocks.advance(THREE_HOURS_MS);
      const items = covercast.world.agenda.items().filter((item) => item.kind === 'send');
      for (const { chunk } of order ? items.toReversed() : items) await covercast.deliver(chunk);
      await covercast.settle();
    },
    heard: (who) =>
      rows(who).map(({ programme, inputs }) => {
        const { sent = '', severity = '' } = inputs?.content ?? {};
        return `${programme} ${sent.slice(11, 16)} ${severity}`;
      }),
    lastText: (who) => rows(who).at(-1)?.text,
  };
}

/** The alert as the door reads it. */
export function readAreaAlert(alert: AreaAlert): HazardAlert {
  const parsed = cap.parse(Buffer.from(areaWarnings(alert)), 'application/cap+xml');
  const read = parsed.ok ? parsed.items[0]?.alert : undefined;
  if (!read) throw new Error('The alert is refused.');
  return read;
}

async function posted(covercast: CovercastInMemory, body: string): Promise<void> {
  covercast.world.clocks.advance(1000);
  const { headers } = signedRequest(body, covercast.world.clocks.systemClock(), {});
  const answer = await covercast.post(body, { headers: { 'webhook-id': headers['webhook-id'] ?? '' } });
  if (answer.status !== 202) throw new Error(`The alert is refused: ${JSON.stringify(answer.body)}`);
  await covercast.settle();
}
