import { readFileSync } from 'node:fs';
import { many } from '../../covercast/show/many.ts';
import { tally } from '../../covercast/show/tally.ts';
import type { Outbox } from '../../covercast/verbs/outbox.ts';
import { Why } from '../../covercast/verbs/why.ts';
import { samplePortfolio } from '../sample/portfolio.ts';
import type { SampleTime } from '../sample/sample-time.ts';
import { offices, sampleWarning } from '../sample/warning.ts';
import { audienceOf, type Concerned } from './expected/audience.ts';
import { bookOf } from './expected/book.ts';
import { sampleFile, writeSample } from './files.ts';
import type { Scene, Stage } from './scene.ts';
import { warn } from './warn.ts';

/** The warning comes in at the webhook; those in its path are told once each, and of the others it is known why not. */
export const typhoonWarning: Scene = {
  title: 'A typhoon warning (composed after the form of real ones) comes in at the webhook',
  play: async (stage) => {
    const audience = expectedAudience(stage.time);
    const file = writeSample('typhoon-warning.xml', sampleWarning(stage.time.warning));
    stage.say(`   covercast send cap ${file}`);
    const { messages } = await warn(stage, file);
    const silent = await whyNot(stage, audience, messages);
    stage.say(`   ${summary(audience, messages, silent)}`);
    for (const locale of ['zh-CN', 'en'] as const) stage.say(exampleOf(messages, audience, locale));
    const ok =
      toldAsExpected(audience, messages) &&
      silentAsExpected(audience, silent) &&
      namesOffice(audience, messages);
    return [
      {
        line: 'told: exactly those in its path who may be, once each; the others for the expected reason',
        ok,
      },
    ];
  },
};

interface Silent {
  readonly customerId: string;
  readonly programme: string;
  readonly check: string;
  readonly code: string;
}

function expectedAudience({ today }: SampleTime): readonly Concerned[] {
  const text = readFileSync(sampleFile('portfolio.ndjson'), 'utf8');
  const bad = samplePortfolio(today).rejects.map(({ line }) => line);
  return audienceOf(bookOf(text, bad), today.slice(0, 10));
}

/** Of everybody concerned who got no message: the check that decided, as `why` tells it. */
async function whyNot(
  { covercast }: Stage,
  audience: readonly Concerned[],
  messages: Outbox,
): Promise<readonly Silent[]> {
  const told = new Set(messages.map(keyOf));
  const silent = audience.filter((one) => !told.has(keyOf(one)));
  return await Promise.all(
    silent.map(async ({ customerId, programme }) => {
      const decisions = await covercast('why', ['--customer', customerId, '--programme', programme], Why);
      const deciding = decisions.at(-1)?.reasons.at(-1);
      return {
        customerId,
        programme,
        check: deciding?.check ?? 'none',
        code: deciding?.code ?? 'never decided',
      };
    }),
  );
}

function summary(audience: readonly Concerned[], messages: Outbox, silent: readonly Silent[]): string {
  const inPath = new Set(audience.map(({ customerId }) => customerId)).size;
  const told = new Set(messages.map(({ customerId }) => customerId)).size;
  const reasons = tally(silent.map(({ code }) => code));
  return `${inPath} policyholders in its path, ${told} told (${messages.length} messages), not told: ${reasons || 'none'}`;
}

function exampleOf(messages: Outbox, audience: readonly Concerned[], locale: string): string {
  const reader = new Set(audience.filter((one) => one.locale === locale).map(keyOf));
  const message = messages.find((one) => reader.has(keyOf(one)));
  if (message === undefined) return `   (no message in ${locale})`;
  return `   ${message.to}, ${message.channel}, ${many(message.parts, 'part')}:\n     ${message.text}`;
}

function toldAsExpected(audience: readonly Concerned[], messages: Outbox): boolean {
  const expected = audience.filter(({ stoppedBy }) => stoppedBy === undefined).map(keyOf);
  const isSent = messages.every(({ state }) => state === 'sent' || state === 'delivered');
  return isSent && sameTexts(messages.map(keyOf), expected);
}

function silentAsExpected(audience: readonly Concerned[], silent: readonly Silent[]): boolean {
  const expected = audience.flatMap((one) =>
    one.stoppedBy === undefined ? [] : [`${keyOf(one)} ${one.stoppedBy}`],
  );
  return sameTexts(
    silent.map((one) => `${keyOf(one)} ${one.check}`),
    expected,
  );
}

/** Every text names the office in the reader's language. */
function namesOffice(audience: readonly Concerned[], messages: Outbox): boolean {
  const locales = new Map(audience.map((one) => [keyOf(one), one.locale]));
  return messages.every((message) =>
    message.text.includes(offices[locales.get(keyOf(message)) === 'en' ? 'en' : 'zh-CN']),
  );
}

function keyOf({
  customerId,
  programme,
}: {
  readonly customerId: string;
  readonly programme: string;
}): string {
  return `${customerId} ${programme}`;
}

function sameTexts(found: readonly string[], expected: readonly string[]): boolean {
  return JSON.stringify(found.toSorted()) === JSON.stringify(expected.toSorted());
}
