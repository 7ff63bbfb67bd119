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
  /** What somebody was sent, the first first, as `<programme> <time sent by the office> <severity>`. */
  heard(who: 'east' | 'west'): readonly string[];
  /** The text of the last they were sent. */
  lastText(who: 'east' | 'west'): string | undefined;
}

const PLACES = { east: { lat: 31.2, lon: 121.5 }, west: { lat: 30.27, lon: 120.16 } } as const;

/** The two of them, insured, at five past midnight. */
export async function twoMotorists(): Promise<TwoMotorists> {
  const covercast = covercastInMemory();
  await covercast.importLines(
    Object.entries(PLACES).flatMap(([id, place]) => [
      aCustomerRecord({ id: `cus_${id}`, locale: 'en' }),
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
