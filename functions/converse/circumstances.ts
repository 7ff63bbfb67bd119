import { askedBy, askedLast, type NumberQuestion } from '#shared/domain/dialogue/asked-last.ts';
import type { Circumstances, OpenQuestion } from '#shared/keywords/understood.ts';
import type { Heard } from '#shared/ports/conversations.ts';
import type { ReadableRow } from '#shared/ports/ledger.ts';
import { programmes } from '#shared/programmes/registry.ts';
import type { ConverseServices } from './services.ts';

/** By what a message is understood, and the question of a number that is open on it. */
export interface Situation {
  readonly circumstances: Circumstances;
  readonly question?: NumberQuestion;
}

/** What each programme asks. */
const asking = new Map(programmes.map((programme) => [programme.name, askedBy(programme)]));

/**
 * Whose law holds for whoever wrote, and which question is open: one that a number answers, where the message could be
 * one, before what is answered in words. What was sent is read only then.
 */
export async function circumstancesOf(heard: Heard, services: ConverseServices): Promise<Situation> {
  const isUnderUsLaw = isUnderLawOfUs(heard);
  const question = isLikeNumber(heard.text, isUnderUsLaw, services)
    ? await openQuestion(heard, services)
    : undefined;
  const open = question?.question ?? askedInWords(heard);
  return { circumstances: { isUnderUsLaw, ...(open && { open }) }, ...(question && { question }) };
}

/** By the customers' own law, or where the number is from: it is enough that it may hold. */
function isUnderLawOfUs({ holders, inbound }: Heard): boolean {
  const places = [inbound.phoneCountry, ...holders.customers.map(({ jurisdiction }) => jurisdiction)];
  return places.some((place) => place === 'US' || place.startsWith('US-'));
}

/** Whether it would answer a question by a number, were one open. */
function isLikeNumber(text: string, isUnderUsLaw: boolean, { understand }: ConverseServices): boolean {
  return (['survey', 'warning'] as const).some((open) => {
    const { is } = understand(text, { isUnderUsLaw, open });
    return is === 'score' || is === 'safety';
  });
}

async function openQuestion(
  { holders, inbound }: Heard,
  { ledger, config }: ConverseServices,
): Promise<NumberQuestion | undefined> {
  const rows = await Promise.all(holders.customers.map(({ id }) => collected(ledger.ofCustomer(id))));
  return askedLast(rows.flat(), inbound.receivedAt, config.warningOpenHours, (name) => asking.get(name));
}

async function collected(pages: AsyncIterable<readonly ReadableRow[]>): Promise<readonly ReadableRow[]> {
  const rows: ReadableRow[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

function askedInWords({ dialogue: { asked }, inbound }: Heard): OpenQuestion | undefined {
  return asked && inbound.receivedAt < asked.until ? asked.question : undefined;
}
