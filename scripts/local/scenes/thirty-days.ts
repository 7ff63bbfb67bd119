import { readFileSync } from 'node:fs';
import { Plan } from '../../covercast/planning/plan.ts';
import { ClockAnswer } from '../../covercast/verbs/clock.ts';
import { Outbox } from '../../covercast/verbs/outbox.ts';
import { Sent } from '../../covercast/verbs/send.ts';
import { samplePortfolio } from '../sample/portfolio.ts';
import { bookOf } from './expected/book.ts';
import { byHour, hourOf, localTime } from './expected/hours.ts';
import { type Reminder, remindersOf } from './expected/reminders.ts';
import { sampleFile, writeSample } from './files.ts';
import type { Scene, Stage } from './scene.ts';

/** Whose policy is renewed before the reminder of it falls due. */
const RENEWED = { customerId: 'cus_renewed_in_time', policyId: 'pol_renewed_in_time_1' };
const MOST_STEPS = 12;
const BEFORE = 'P20D';
const AFTER = 'P10D';

/** Thirty days pass in seconds: renewals are reminded of on the right day, at an hour that is lawful and the reader's. */
export const thirtyDays: Scene = {
  title: 'Thirty days pass: policies are to be renewed, and one is renewed in time',
  play: async (stage) => {
    const planned = await planOf(stage);
    const first = await advance(stage, BEFORE);
    const early = await remindersIn(stage);
    await renew(stage);
    const second = await advance(stage, AFTER);
    const messages = await remindersIn(stage);
    const expected = expectedReminders(stage);
    stage.say(byHour(messages, expected));
    const steps = first.length + second.length;
    const deferred = [...first, ...second].reduce((sum, step) => sum + step.sends, 0);
    return [
      {
        line: `${messages.length} reminders sent, each once, at the reader's hour; ${deferred} waited for it, in ${steps} steps`,
        ok: isAsExpected(messages, expected) && steps <= MOST_STEPS && deferred >= messages.length,
      },
      {
        line: 'the first twenty days went as `covercast plan` had foretold',
        ok: isAsPlanned(planned, early),
      },
      { line: `${RENEWED.customerId} renewed in time: no reminder`, ok: !messages.some(isOfRenewed) },
    ];
  },
};

async function planOf({ covercast, time, say }: Stage): Promise<Plan> {
  const to = new Date(Date.parse(time.begin) + 20 * 24 * 60 * 60 * 1000).toISOString();
  const args = ['--from', time.begin, '--to', to];
  say(`   covercast plan ${args.join(' ')}`);
  return await covercast('plan', args, Plan);
}

async function advance({ covercast, say }: Stage, by: string) {
  const args = ['--advance', by, '--zone', 'Asia/Shanghai'];
  say(`   covercast clock ${args.join(' ')}`);
  const { steps = [] } = await covercast('clock', args, ClockAnswer);
  return steps;
}

/** The insurer's policy system tells that a policy runs on. */
async function renew({ covercast, say, time }: Stage): Promise<void> {
  const { now } = await covercast('clock', [], ClockAnswer);
  const day = (days: number) =>
    new Date(Date.parse(time.today) + days * 86_400_000).toISOString().slice(0, 10);
  const event = {
    specversion: '1.0',
    id: `renewal-${RENEWED.policyId}`,
    source: 'sample/policies',
    type: 'policy.renewed',
    time: now,
    data: { policyId: RENEWED.policyId, effectiveFrom: day(21), effectiveTo: day(385) },
  };
  const file = writeSample('policy-renewed.json', JSON.stringify(event, undefined, 2));
  say(`   covercast send policy-admin ${file}`);
  await covercast('send', ['policy-admin', file], Sent);
}

function remindersIn({ covercast }: Stage): Promise<Outbox> {
  return covercast('outbox', ['--programme', 'renewal-reminder'], Outbox);
}

function expectedReminders({ time }: Stage): readonly Reminder[] {
  const bad = samplePortfolio(time.today).rejects.map(({ line }) => line);
  const book = bookOf(readFileSync(sampleFile('portfolio.ndjson'), 'utf8'), bad);
  const all = remindersOf(book, time.begin.slice(0, 10), time.warning.slice(0, 10));
  return all.filter(({ policyId }) => policyId !== RENEWED.policyId);
}

function isAsExpected(messages: Outbox, expected: readonly Reminder[]): boolean {
  const found = messages.map((message) => `${message.customerId} ${hourOf(message, expected)}`);
  const wanted = expected.map(({ customerId, hour }) => `${customerId} ${hour}`);
  const isInTime = messages.every((message) => {
    const own = expected.find(({ customerId }) => customerId === message.customerId);
    return own !== undefined && own.dueOn <= localTime(message.at, own.timeZone).slice(0, 10);
  });
  return isInTime && JSON.stringify(found.toSorted()) === JSON.stringify(wanted.toSorted());
}

function isAsPlanned({ send }: Plan, messages: Outbox): boolean {
  const planned = send
    .filter(({ programme }) => programme === 'renewal-reminder')
    .map(({ customerId, at }) => `${customerId} ${at}`);
  const sent = messages.map(({ customerId, at }) => `${customerId} ${at}`);
  return sent.length > 0 && JSON.stringify(planned.toSorted()) === JSON.stringify(sent.toSorted());
}

function isOfRenewed({ customerId }: Outbox[number]): boolean {
  return customerId === RENEWED.customerId;
}
