import type { Instant } from '#shared/contracts/instant.ts';
import { collected } from '#shared/domain/collected.ts';
import {
  type AskedByNumber,
  askedBy,
  askedLast,
  type NumberQuestion,
} from '#shared/domain/dialogue/asked-last.ts';
import type { Circumstances, OpenQuestion } from '#shared/keywords/understood.ts';
import type { Heard } from '#shared/ports/conversations.ts';
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
 * Whose law holds for whoever wrote, and which question was open when they did: one that a number answers, where the
 * message answers it, before what is answered in words. What was sent is read only where the message could be a number.
 */
export async function circumstancesOf(heard: Heard, services: ConverseServices): Promise<Situation> {
  const isUnderUsLaw = isUnderLawOfUs(heard);
  const answers = (open: AskedByNumber) => isAnswer(heard.text, { isUnderUsLaw, open }, services);
  const mayAnswer = answers('survey') || answers('warning');
  const open = mayAnswer ? await openQuestion(heard, services) : undefined;
  const question = open && answers(open.question) ? open : undefined;
  const asked = question?.question ?? askedInWords(heard);
  return { circumstances: { isUnderUsLaw, ...(asked && { open: asked }) }, ...(question && { question }) };
}

/** By the customers' own law, or where the number is from: it is enough that it may hold. */
function isUnderLawOfUs({ holders, inbound }: Heard): boolean {
  const places = [inbound.phoneCountry, ...holders.customers.map(({ jurisdiction }) => jurisdiction)];
  return places.some((place) => place === 'US' || place.startsWith('US-'));
}

/** Whether it answers a question that a number answers, where that is open. */
function isAnswer(text: string, asked: Circumstances, { understand }: ConverseServices): boolean {
  const { is } = understand(text, asked);
  return is === 'score' || is === 'safety';
}

async function openQuestion(
  { holders, inbound }: Heard,
  { ledger, config }: ConverseServices,
): Promise<NumberQuestion | undefined> {
  const rows = await Promise.all(holders.customers.map(({ id }) => collected(ledger.ofCustomer(id))));
  return askedLast(rows.flat(), writtenAt(inbound), config.warningOpenHours, (name) => asking.get(name));
}

function askedInWords({ dialogue: { asked }, inbound }: Heard): OpenQuestion | undefined {
  return asked && writtenAt(inbound) < asked.until ? asked.question : undefined;
}

/** When it was sent, however late it came in; a provider's clock may be ahead of ours. */
function writtenAt({ sentAt, receivedAt }: Heard['inbound']): Instant {
  return sentAt < receivedAt ? sentAt : receivedAt;
}
