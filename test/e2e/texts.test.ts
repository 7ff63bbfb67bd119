// People who text, through the doors of both providers: each round is from many numbers at once.
import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { readClaimCode } from '#shared/domain/claims/claim-code.ts';
import { SurveyResults } from '../../scripts/covercast/surveying/results.ts';
import { Conversation } from '../../scripts/covercast/verbs/conversation.ts';
import { Outbox } from '../../scripts/covercast/verbs/outbox.ts';
import { Sent } from '../../scripts/covercast/verbs/send.ts';
import { Tasks } from '../../scripts/covercast/verbs/tasks.ts';
import { TriggerAnswer } from '../../scripts/covercast/verbs/trigger.ts';
import { businessDay, businessIn, businessNow } from '../support/business-time.ts';
import { callFunction } from '../support/call-function.ts';
import { typhoonWarning } from '../support/cap/typhoon-warning.ts';
import { covercast, file, importRecords, sendCap, settled, unique } from '../support/deployed.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../support/records.ts';
import { type SandboxInbox, sandboxInbox } from '../support/sandbox-inbox.ts';
import { callsOfTexts, type OnTheWay } from '../support/texting/calls-of-texts.ts';
import { lateText } from '../support/texting/late-text.ts';
import { lookingsAt } from '../support/texting/lookings-at.ts';
import { repliesIn } from '../support/texting/replies-in.ts';
import { quietPassage, textCosts } from '../support/texting/text-costs.ts';
import { eum, type Texting, texting, twilio } from '../support/texting/texting.ts';

const HOUR = 60 * 60_000;
const run = unique('');
const idOf = (name: string) => `cus_${name}_${run}`;
const service = `rescue-${run}`;
const startedAt = Date.now();

const drawn = new Map<string, string>();
/** The number of somebody, drawn when they are first spoken of. */
function numberOf(name: string): string {
  const number =
    drawn.get(name) ?? aNumber(name === 'english' ? '+1305' : '+86139', name === 'english' ? 7 : 8);
  drawn.set(name, number);
  return number;
}
function aNumber(prefix: string, digits: number): string {
  return prefix + String(randomInt(10 ** digits)).padStart(digits, '0');
}

const warned = ['moved', 'cannot', 'damaged'];
const rated = ['low', 'high'];
const others = ['asker', 'locked', 'claimant', 'refuser', 'misread', 'booker', 'undone', 'upheld'];
const inFlorida = { locale: 'en', jurisdiction: 'US-FL', timeZone: 'America/New_York' } as const;

/** Everybody has a number of their own, and one policy in force. */
const portfolio = [...warned, ...rated, ...others, 'english'].flatMap((name) => {
  const of = { customerId: idOf(name) };
  const term = { effectiveFrom: businessDay(-30), effectiveTo: businessDay(300), premiumDue: undefined };
  const where = name === 'english' ? inFlorida : {};
  return [
    aCustomerRecord({ id: idOf(name), phone: numberOf(name), servicedBy: `agent-${name}`, ...where }),
    aPolicyRecord({ id: `pol_${name}_${run}`, ...of, ...term }),
    ...(warned.includes(name) ? [aLocationRecord({ id: `loc_${name}_${run}`, ...of })] : []),
  ];
});

let inbox: SandboxInbox;
let people: Texting;

/** The code of the claim that somebody has just reported, as they were told it. */
async function codeOf(who: string, text: string): Promise<string> {
  const [said] = await people.toldAs(who, text);
  return readClaimCode(/LLCX(\w{8})/.exec(said?.text ?? '')?.[1] ?? '') ?? 'none';
}

const REPORT = '我的车被追尾了，我要报案';

async function everythingBefore(): Promise<void> {
  expect(await importRecords(portfolio)).toMatchObject({ accepted: portfolio.length, rejected: [] });
  const over = { specversion: '1.0', source: '/assistance', type: 'service.completed', time: businessNow() };
  const done = rated.map((name) => ({
    ...over,
    id: `${name}-${run}`,
    data: {
      serviceId: `srv_${name}_${run}`,
      customerId: idOf(name),
      service,
      completedAt: businessIn(-3 * HOUR),
      channel: 'phone',
      servicedBy: 'garage-3',
    },
  }));
  const lines = done.map((one) => JSON.stringify(one)).join('\n');
  await Promise.all([
    covercast('send', ['policy-admin', file('services.ndjson', lines)], Sent),
    sendCap(
      typhoonWarning({ sent: businessNow(), expires: businessIn(6 * HOUR), identifier: unique('texts-') }),
    ),
  ]);
  await settled();
  await callFunction('agenda'); // as its schedule does every minute
  await settled();
}

async function everythingWritten(): Promise<void> {
  const warming = Array.from({ length: 6 }, (_, at) => `passer-${at}`);
  await people.write(
    ...warming.flatMap((who) => [twilio(who, 'HELP', 'reply-help'), eum(who, '帮助', 'reply-help')]),
  );
  for (const one of oneByOne) await people.handOver([one]);
  await lateWords('later');
  await people.write(
    twilio('asker', 'BDCX 9999', 'reply-not-found'),
    twilio('passer-1', 'BDCX 9999', 'reply-not-found'),
    eum('passer-2', 'LLCX ZYZYZYZY', 'reply-not-found'),
    ...[1, 2, 3, 4, 5].map((nth) => eum('locked', `BDCX 000${nth}`, 'reply-not-found')),
    twilio('misread', '打错了'),
    twilio('english', 'help', 'reply-help'),
  );
  const code = await codeOf('claimant', REPORT);
  await lateWords('earlier');
  await people.write(
    twilio('asker', 'ｂｄｃｘ 002x', 'reply-policies'),
    eum('locked', 'BDCX 002X', 'reply-not-found'),
    eum('claimant', `LLCX ${code}`, 'reply-claim'),
    twilio('passer-1', `LLCX ${code}`, 'reply-not-found'),
    twilio('asker', `LLCX ${code}`, 'reply-not-found'),
    eum('stranger', '在吗'),
    twilio('refuser', 'START', 'reply-started'),
    twilio('low', '等了两个小时，没人接电话', 'reply-comment'),
    twilio('english', 'STOP', 'reply-stopped'),
    eum('booker', '请问理赔款什么时候到账呢', 'reply-handed-over'),
  );
  await noticeTo('undone', 'upheld');
  await people.write(eum('refuser', 'STOP', 'reply-stopped'), twilio('english', 'HELP', 'reply-help'));
}

/** What meets nothing else on its way, so that it shows what a text of its kind costs. */
const oneByOne = [
  eum('claimant', REPORT, 'reply-claim-reported'),
  twilio('moved', '１', 'reply-safe'),
  eum('cannot', '2', 'reply-cannot-move'),
  twilio('damaged', '3', 'reply-claim-reported'),
  eum('low', '３分', 'reply-sorry'),
  twilio('high', '九分', 'reply-thanks'),
  eum('refuser', 'Ｔ。', 'reply-opted-out'),
  eum('booker', 'TJ', 'reply-booking'),
  eum('stranger', '你好', 'reply-neutral'),
];

/** Two who say STOP and START, one in either order; what they said later comes in first. */
async function lateWords(which: 'earlier' | 'later'): Promise<void> {
  const takenAt = new Date(startedAt + (which === 'earlier' ? 0 : 1_000));
  const [undone, upheld] = which === 'earlier' ? ['STOP', 'START'] : ['START', 'STOP'];
  await Promise.all([
    lateText(numberOf('undone'), undone, takenAt),
    lateText(numberOf('upheld'), upheld, takenAt),
  ]);
}

/** Triggers a notice that customers get who have refused nothing of the kind. */
async function noticeTo(...names: readonly string[]): Promise<void> {
  const customers = names.map((name) => ({ customerId: idOf(name), policyIds: [`pol_${name}_${run}`] }));
  const terms = {
    occurrence: `terms-${run}`,
    usefulUntil: businessIn(HOUR),
    data: { topic: 'terms-updated' },
  };
  const notice = file('notice.json', JSON.stringify({ ...terms, customers }));
  await covercast('trigger', ['policy-notice', notice], TriggerAnswer);
}

const conversationOf = (name: string) =>
  covercast('conversation', ['--customer', idOf(name), '--by', `Ada of ${run}`], Conversation);

beforeAll(async () => {
  inbox = await sandboxInbox();
  people = texting(numberOf, inbox);
  await everythingBefore();
  await everythingWritten();
});

describe('what people write', () => {
  test('is answered once, by what they ask for', async () => {
    const replies = repliesIn(await inbox.texts());
    const neutral = (await inbox.texts()).filter(({ reference }) => reference.includes('/reply-neutral/'));
    const told = people.written.map(({ who, text, id }) => [
      who,
      text,
      replies.get(id)?.map((one) => one.programme),
    ]);
    const isDaily = (reply?: string) => reply === undefined || reply === 'reply-neutral';
    const expected = people.written.map(({ who, text, reply }) => [
      who,
      text,
      isDaily(reply) ? undefined : [reply],
    ]);
    expect(told).toEqual(expected);
    expect(neutral).toHaveLength(1);
  });

  test('is answered by what is known of them', async () => {
    const [policies] = await people.toldAs('asker', 'ｂｄｃｘ 002x');
    const [help] = await people.toldAs('english', 'HELP');
    const claim = people.written.findLast(({ who }) => who === 'claimant')?.text ?? '';
    const [stage] = await people.toldAs('claimant', claim);
    expect([policies?.text, help?.text, stage?.text]).toEqual([
      expect.stringMatching(/^【安行保险】有效保单：车险沪\*\*\*45/),
      expect.stringContaining('Reply STOP'),
      expect.stringMatching(/^【安行保险】您车辆沪\*\*\*45的?理赔：/),
    ]);
  });

  test('is one conversation with what was sent to them, and who looks is on record', async () => {
    const turns = await conversationOf('low');
    expect(
      turns.map(({ direction, meaning, text, state }) => [
        direction,
        meaning,
        direction === 'in' ? text : state,
      ]),
    ).toEqual([
      ['out', 'survey-invitation', 'sent'],
      ['in', 'score', '３分'],
      ['out', 'reply-sorry', 'sent'],
      ['in', 'comment', '等了两个小时，没人接电话'],
      ['out', 'reply-comment', 'sent'],
    ]);
    expect(await lookingsAt(idOf('low'))).toEqual([
      { by: expect.stringMatching(/^arn:aws:/), name: `Ada of ${run}` },
    ]);
  });

  test('opens one task for whoever has to do something, and no other', async () => {
    const opened = (await covercast('tasks', [], Tasks))
      .filter(({ customerId }) => customerId?.endsWith(run))
      .map(({ kind, customerId, assignee }) => [kind, customerId, assignee]);
    expect(opened.toSorted()).toEqual(
      [
        ['booking', idOf('booker'), 'agent-booker'],
        ['answer-message', idOf('booker'), 'agent-booker'],
        ['cannot-move', idOf('cannot'), 'emergency-desk'],
        ['claim-reported', idOf('claimant'), 'agent-claimant'],
        ['claim-reported', idOf('damaged'), 'agent-damaged'],
        ['low-score', idOf('low'), 'agent-low'],
        ['wrong-number', idOf('misread'), 'agent-misread'],
      ].toSorted(),
    );
  });

  test('counts in the results of surveys', async () => {
    const { services } = await covercast('survey', ['results'], SurveyResults);
    expect(services.find((one) => one.service === service)).toMatchObject({
      invited: 2,
      answered: 2,
      satisfied: { count: 1, share: 0.5 },
      mean: { value: 6 },
    });
  });
});

describe('who guesses', () => {
  const guesses = () => people.written.filter(({ reply }) => reply === 'reply-not-found');

  test('is told the same to the byte, whether the number is known, the guess is right, or it is locked', async () => {
    const replies = repliesIn(await inbox.texts());
    const told = guesses().map(({ id }) => replies.get(id)?.map(({ text }) => text));
    expect(told).toEqual(told.map(() => told[0]));
    expect(told.length).toBeGreaterThan(10);
  });

  test('has the same calls made of AWS, function by function', async () => {
    const calls = await callsOfTexts();
    const through = (name: OnTheWay, keyword: string) =>
      guesses()
        .filter(({ text }) => text.startsWith(keyword))
        .flatMap(({ id }) => quietPassage(calls.get(id) ?? [], name) ?? []);
    for (const quiet of [
      through('converse', 'BDCX'),
      through('converse', 'LLCX'),
      through('outreach-replies', ''),
    ]) {
      expect(quiet.length).toBeGreaterThan(1);
      expect(quiet).toEqual(quiet.map(() => quiet[0]));
    }
  });
});

describe('what a text costs', () => {
  test('is six calls at most in a function, and fourteen from the door to the provider', async () => {
    const calls = await callsOfTexts();
    const known = textCosts(calls);
    const costs = people.written.flatMap(({ text, id, reply = 'none' }) => {
      const cost = known.get(id);
      return cost ? [{ text: text.slice(0, 13), reply, ...cost }] : [];
    });
    console.table(costs);
    for (const { text, door, converse, outreach, all } of costs) {
      expect(Math.max(door, converse, outreach), text).toBeLessThanOrEqual(6);
      expect(all, text).toBeLessThanOrEqual(14);
    }
    const kinds = new Set(costs.map(({ reply }) => reply));
    const unmeasured = people.written.filter(({ reply }) => reply && !kinds.has(reply));
    expect(unmeasured.map(({ id, text }) => [text, calls.get(id)])).toEqual([]);
  });
});

describe('what is handed over again, in another order', () => {
  test('says nothing more, opens no more tasks nor one that is done, and is in the conversation once', async () => {
    const [booking] = (await covercast('tasks', [], Tasks)).filter(
      ({ customerId }) => customerId === idOf('booker'),
    );
    await covercast('tasks', ['--done', booking?.id ?? ''], Tasks);
    const before = {
      texts: (await inbox.texts()).length,
      tasks: await covercast('tasks', [], Tasks),
      turns: await conversationOf('refuser'),
    };
    await people.again();
    await settled();
    const after = {
      texts: (await inbox.texts()).length,
      tasks: await covercast('tasks', [], Tasks),
      turns: await conversationOf('refuser'),
    };
    expect(after).toEqual(before);
  });

  test('holds by when it was sent: the later word of two, whichever comes first', async () => {
    const noticesTo = async (name: string) =>
      (await covercast('outbox', ['--customer', idOf(name), '--programme', 'policy-notice'], Outbox)).length;
    expect([await noticesTo('undone'), await noticesTo('upheld')]).toEqual([1, 0]);
  });
});
