// Thirty days on the deployed app: COVERCAST_ITEMS=2000 takes as many reminders through them, on up to 60 due instants.
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Plan } from '../../scripts/covercast/planning/plan.ts';
import { ClockAnswer } from '../../scripts/covercast/verbs/clock.ts';
import { Outbox } from '../../scripts/covercast/verbs/outbox.ts';
import { covercast, importRecords, settled, unique } from '../support/deployed.ts';
import { aCustomerRecord, aPolicyRecord } from '../support/records.ts';

const ITEMS = Number(process.env['COVERCAST_ITEMS'] ?? 40);
/** Each day has three due instants at most: its midnight, ten in the morning, seven in the evening. */
const DAYS = ITEMS > 100 ? 20 : 2;
const MINUTES = 60_000;
const zone = 'Asia/Shanghai';
const prefix = unique('cus_days');

/** Business time of the run, had nobody moved it. */
const businessNow = () => Temporal.Now.instant().add({ milliseconds: inject('businessOffset') });

const isOurs = ({ customerId }: { readonly customerId: string }) => customerId.startsWith(prefix);
const lineOf = (one: { readonly customerId: string; readonly occurrence: string; readonly at: string }) =>
  `${one.customerId} ${one.occurrence} ${one.at}`;

/** Families, who read in the evening, and others, with premiums due a week after one of the first days. */
function lines() {
  const today = businessNow().toZonedDateTimeISO(zone).toPlainDate();
  return Array.from({ length: ITEMS }, (_, number) => {
    const on = today.add({ days: 9 + (Math.floor(number / 2) % DAYS) }).toString();
    const { birthDate: _birth, ...customer } = aCustomerRecord({
      id: `${prefix}_${number}`,
      phone: `+86139${String(10_000_000 + number)}`,
      email: `${prefix}_${number}@example.com`,
      ...(number % 2 === 0 && { segment: 'family' as const }),
    });
    const policy = aPolicyRecord({
      id: `pol_${prefix}_${number}`,
      customerId: customer.id,
      line: 'life',
      status: 'renewed',
      effectiveFrom: today.subtract({ days: 30 }).toString(),
      effectiveTo: today.add({ days: 300 }).toString(),
      premiumDue: { on, amount: { minor: 100, currency: 'CNY' } },
    });
    return [customer, policy];
  }).flat();
}

let plan: Plan;
let clock: ClockAnswer;
let sent: readonly Outbox[number][];

beforeAll(async () => {
  await importRecords(lines());
  await settled();
  const to = businessNow()
    .add({ hours: 31 * 24 })
    .toString({ smallestUnit: 'millisecond' });
  plan = await covercast('plan', ['--to', to], Plan);
  clock = await covercast('clock', ['--advance', 'P30D', '--zone', zone], ClockAnswer);
  sent = (await covercast('outbox', ['--programme', 'premium-due'], Outbox)).filter(isOurs);
}, 60 * MINUTES);

afterAll(async () => {
  await covercast('clock', ['--set', businessNow().toString()], ClockAnswer); // as the others left it
});

test('thirty days pass from due instant to due instant, and business time runs on from there', () => {
  const steps = clock.steps ?? [];
  console.log(`${steps.length} due instants, ${ITEMS} reminders`);
  expect(steps.length).toBeGreaterThanOrEqual(DAYS * 2);
  expect(clock.mode).toBe('running');
  expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).toSorted());
  expect(clock.now > (steps.at(-1)?.at ?? '')).toBe(true);
});

test('every reminder goes once, when its reader reads by their clock', () => {
  expect(new Set(sent.map(({ key }) => key)).size).toBe(ITEMS);
  expect(sent).toHaveLength(ITEMS);
  for (const { at, customerId } of sent) {
    const { hour, minute, dayOfWeek } = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
    const isFamily = Number(customerId.split('_').at(-1)) % 2 === 0;
    expect([hour, minute], at).toEqual([isFamily ? 19 : 10, 0]);
    if (!isFamily) expect(dayOfWeek, at).toBeLessThanOrEqual(5);
  }
});

test('what happened is what was planned, message by message', () => {
  const planned = plan.send.filter(isOurs).filter(({ programme }) => programme === 'premium-due');
  expect(planned.map(lineOf).toSorted()).toEqual(sent.map(lineOf).toSorted());
  expect(plan.suppress.filter(isOurs)).toEqual([]);
});
