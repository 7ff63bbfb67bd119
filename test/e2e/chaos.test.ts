import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { plus } from '#shared/contracts/instant.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { isAlert } from '#shared/contracts/message-class.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import { Redriven } from '../../scripts/covercast/verbs/redrive.ts';
import { Status } from '../../scripts/covercast/verbs/status.ts';
import { TriggerAnswer } from '../../scripts/covercast/verbs/trigger.ts';
import { localCertificate } from '../../scripts/local/certificate.ts';
import { businessIn, businessNow } from '../support/business-time.ts';
import { callFunction } from '../support/call-function.ts';
import { typhoonWarning } from '../support/cap/typhoon-warning.ts';
import { type FaultProxy, startFaultProxy } from '../support/chaos/fault-proxy.ts';
import { everyTenth, type Fault } from '../support/chaos/faults.ts';
import { rewired } from '../support/chaos/rewired.ts';
import { covercast, file, importRecords, sendCap, unique } from '../support/deployed.ts';
import type { Mend } from '../support/failures.ts';
import { aged, rowsOf } from '../support/ledger-table.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../support/records.ts';
import { type SandboxInbox, sandboxInbox } from '../support/sandbox-inbox.ts';

/** How many messages: 50 in the gate, 500 by `npm run chaos`. */
const MESSAGES = Number(process.env['CHAOS_MESSAGES'] ?? 10);
const SEED = process.env['CHAOS_SEED'] ?? unique('');
const GROUP = 10;
/** Whose calls go wrong. Matching makes a hundred for one warning: where more of the faults last it never ends. */
const MATCHING = ['intake', 'alerts'];
const SENDING = ['outreach-urgent', 'outreach', 'watch'];
const ROUNDS = 10;
const minute = 60_000;
const hour = 60 * minute;

const run = unique('');
const isChaos = ({ customerId }: { readonly customerId: string }) => customerId.endsWith(run);
const people = (kind: string, share: number) =>
  Array.from({ length: Math.round(MESSAGES * share) }, (_, at) => `cus_${kind}_${at}_${run}`);
const warned = people('warned', 0.4);
const noticed = people('noticed', 0.4);
const offered = people('offered', 0.2);
const all = [...warned, ...noticed, ...offered];

const evidence = {
  state: 'granted',
  at: '2026-01-05T02:00:00.000Z',
  source: 'web',
  textVersion: '1',
} as const;
const policyOf = (customerId: string) => customerId.replace('cus_', 'pol_');
const term = { effectiveFrom: '2020-01-01', effectiveTo: '2199-12-31', premiumDue: undefined };

function insured(id: string, at: number) {
  const phone = `+86139${String(at).padStart(8, '0')}`;
  return [
    aCustomerRecord({ id, phone, consents: { alerts: 'granted', marketing: evidence } }),
    aPolicyRecord({ id: policyOf(id), customerId: id, ...term }),
    ...(warned.includes(id) ? [aLocationRecord({ id: id.replace('cus_', 'loc_'), customerId: id })] : []),
  ];
}

/** Posts as a feed does: again, until it is taken. */
async function warn(): Promise<void> {
  const now = businessNow();
  const about = { sent: now, expires: plus(now, 6 * hour), identifier: unique('warning-') };
  const xml = typhoonWarning(about);
  for (let attempt = 0; attempt < ROUNDS; attempt++) {
    const sent = await sendCap(xml).catch(() => undefined); // what answers 5xx in words of its own
    if (sent?.status === 202) return;
  }
  throw new Error('The warning was never taken in.');
}

async function trigger(programme: string, ids: readonly string[], data: object): Promise<void> {
  for (let at = 0; at < ids.length; at += GROUP) {
    const customers = ids.slice(at, at + GROUP).map((id) => ({ customerId: id, policyIds: [policyOf(id)] }));
    const usefulUntil = businessIn(6 * hour);
    const about = { occurrence: `chaos-${run}`, usefulUntil, data, customers };
    await covercast('trigger', [programme, file(`${programme}.json`, JSON.stringify(about))], TriggerAnswer);
  }
}

const settled = () => covercast('status', ['--settled', '900'], Status);

/** Waits until nothing moves, and brings back what was given up; says how many letters were dead. */
async function broughtBack(): Promise<number> {
  const { queues } = await settled();
  const dead = Object.entries(queues).filter(([, state]) => state.dead > 0);
  for (const [name] of dead) await covercast('redrive', [name], Redriven);
  return dead.reduce((sum, [, state]) => sum + state.dead, 0);
}

describe(`${MESSAGES} messages while every tenth AWS call goes wrong (seed ${SEED})`, () => {
  const from = businessNow();
  const proxies: FaultProxy[] = [];
  const mends: Mend[] = [];
  let inbox: SandboxInbox;
  let rows: readonly LedgerRow[];
  const copies = new Map<string, number>();
  let left = -1;
  let dead = 0;

  beforeAll(async () => {
    inbox = await sandboxInbox();
    await importRecords(all.flatMap(insured));
    await settled();
    await goesWrong(MATCHING, 0.1);
    await goesWrong(SENDING, 0.25);
    await warn();
    await trigger('policy-notice', noticed, { topic: 'documents-ready' });
    await trigger('offer', offered, { product: 'motor', validTo: '2199-12-31' });
    dead = await broughtBack();
    for (const proxy of proxies) proxy.calm();
    for (let round = 0; round < ROUNDS && left !== 0; round++) left = await broughtBack();
    await aged(from);
    await callFunction('watch');
    await settled();
    await callFunction('watch');
    rows = (await Promise.all(all.map(rowsOf))).flat().filter(isChaos);
    for (const { reference } of await inbox.texts()) copies.set(reference, (copies.get(reference) ?? 0) + 1);
    tell();
  }, 60 * minute);

  afterAll(async () => {
    for (const mend of mends) await mend();
    for (const proxy of proxies) await proxy.stop();
  });

  async function goesWrong(functions: readonly string[], lasting: number): Promise<void> {
    const target = inject('target');
    const certificate = await localCertificate(join(inject('stateFolder'), 'tls'), new Date());
    const proxy = await startFaultProxy(target, certificate, everyTenth(`${SEED}${lasting}`, lasting));
    proxies.push(proxy);
    mends.push(await rewired(target, functions, proxy.url));
  }

  const seen = () => {
    const sum = (of: 'calls' | Fault) => proxies.reduce((total, proxy) => total + proxy.seen[of], 0);
    return { calls: sum('calls'), refused: sum('refused'), lost: sum('lost'), unheard: sum('unheard') };
  };

  const copiesOf = (row: LedgerRow) => copies.get(ledgerKeyText(row)) ?? 0;
  const alerts = () => rows.filter(({ messageClass }) => isAlert(messageClass));
  const others = () => rows.filter(({ messageClass }) => !isAlert(messageClass));

  function tell(): void {
    const states = rows.map(({ messageClass, state }) => `${messageClass} ${state}`);
    const tally = (texts: readonly (string | number)[]) =>
      Object.fromEntries(
        [...new Set(texts)].map((one) => [one, texts.filter((text) => text === one).length]),
      );
    console.log(JSON.stringify({ seen: seen(), dead, rows: tally(states) }));
    console.log(
      JSON.stringify({
        copies: { alerts: tally(alerts().map(copiesOf)), others: tally(others().map(copiesOf)) },
      }),
    );
  }

  test('met faults of every kind', () => {
    const { calls, refused, lost, unheard } = seen();
    expect(Math.min(refused, lost, unheard)).toBeGreaterThan(0);
    expect(refused + lost + unheard).toBeGreaterThanOrEqual(calls / 20);
  });

  test('lost nobody: each has one row, and none is stuck', () => {
    expect(rows.map(({ customerId }) => customerId).toSorted()).toEqual(all.toSorted());
    const ends = ['sent', 'unknown', 'suppressed'];
    expect(rows.filter(({ state }) => !ends.includes(state))).toEqual([]);
  });

  test('sent every warning once at least and three times at most', () => {
    for (const row of alerts()) {
      expect(copiesOf(row), ledgerKeyText(row)).toBeLessThanOrEqual(3);
      // After three attempts that nobody answered it is unknown, and says so.
      if (row.state !== 'unknown' || row.attempts !== 3) expect(copiesOf(row)).toBeGreaterThanOrEqual(1);
    }
  });

  test('sent no notice and no offer twice, and knows which left', () => {
    for (const row of others()) {
      const allowed = { sent: [1], unknown: [0, 1], suppressed: [0] }[row.state as 'sent'];
      expect(allowed, ledgerKeyText(row)).toContain(copiesOf(row));
    }
  });

  test('wrote to nobody without a row', () => {
    const known = new Set(rows.map(ledgerKeyText));
    const mine = [...copies.keys()].filter((reference) => reference.split('/')[0]?.endsWith(run));
    expect(mine.filter((reference) => !known.has(reference))).toEqual([]);
  });

  test('left no dead letter that could not be brought back', () => {
    expect(left).toBe(0);
  });
});
