import * as z from 'zod/mini';
import type { Chunk } from '#shared/contracts/candidate.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import { chunksOf as inGroups } from '#shared/domain/chunks-of.ts';
import { triggerChunks } from '#shared/domain/trigger-chunks.ts';
import { CovercastError } from '#shared/errors.ts';
import type { Programme } from '#shared/programmes/programme.ts';
import { programmes } from '#shared/programmes/registry.ts';
import { MOST_CUSTOMERS as MOST_CANCELLED } from '#shared/sources/policy-admin/programme-triggered.ts';
import type { Desk, Reach } from '../desk.ts';
import { CommandFailed, UsageError } from '../errors.ts';
import { type Given, positionals } from '../given.ts';
import { many } from '../show/many.ts';
import { CalledOff, callOff, showCalledOff, type ToCallOff, toCallOff } from '../triggering/call-off.ts';
import { merged } from '../triggering/merged.ts';
import { MOST_BYTES, readTriggerFile } from '../triggering/read-trigger-file.ts';
import { MOST_CUSTOMERS } from '../triggering/trigger-file.ts';
import { defineVerb } from '../verb.ts';

/** A programme that an operator may trigger, and the class its messages then are of. */
type Triggerable = Programme & { readonly messageClass: NonNullable<Programme['messageClass']> };

const triggerable = programmes.filter((one): one is Triggerable => one.messageClass !== undefined);
const names = triggerable.map(({ name }) => name).join(', ');

/** How many chunks are handed over between two words of progress. */
const AT_A_TIME = 50;

/** The JSON of `trigger`: how many customers are candidates now, and in how many chunks. */
export const TriggerAnswer = z.object({
  programme: z.string(),
  occurrence: z.string(),
  candidates: z.int(),
  chunks: z.int(),
});
export type TriggerAnswer = z.infer<typeof TriggerAnswer>;

/**
 * `covercast trigger PROGRAMME FILE`: makes customers candidates of a programme; outreach decides about each. With
 * `--cancel` it calls off what was asked for.
 */
export const trigger = defineVerb<TriggerAnswer | CalledOff>({
  name: 'trigger',
  synopsis: 'PROGRAMME FILE | PROGRAMME --cancel OCCURRENCE [--customers ID,…]',
  summary: 'Makes customers candidates of a programme: whoever may be written to, is; or calls that off',
  details: `PROGRAMME is one of: ${names}. Its data are such as:
${triggerable.map(({ name, examples: [example] }) => `  ${name}: ${JSON.stringify(example)}`).join('\n')}
FILE is JSON of at most ${MOST_BYTES / 2 ** 20} MB and ${MOST_CUSTOMERS} customers; nothing in it may be personal. For example:
  {
    "occurrence": "terms-2026-12",
    "usefulUntil": "2026-12-15T20:00:00+08:00",
    "data": {"topic": "terms-updated"},
    "customers": [{"customerId": "cus_1", "policyIds": ["pol_1"]}]
  }
occurrence: what makes this time unique, 1 to 64 of A-Z a-z 0-9 . _ # : -; nobody hears of one twice, so the same
file can be triggered again. usefulUntil: when it is too late (exclusive), with its offset. customers: with the policies
it is about, or by id alone ("cus_1") where a programme is about none, such as offer. Who is named twice counts once.
Nothing is sent here: every customer is decided about like any other candidate (covercast why tells how).
--cancel OCCURRENCE: calls off what is queued, deferred or still to be asked for under that occurrence, for good, for
everybody or, with --customers cus_1,cus_2, for up to ${MOST_CANCELLED}. What has left, has left. It takes three seconds: texts that
were about to leave know of it then.`,
  options: { cancel: { type: 'string' }, customers: { type: 'string' } },
  result: z.union([TriggerAnswer, CalledOff]),
  run: async (given, desk) => {
    const off = toCallOff(given);
    return off ? await runCancel(given, off, desk) : await runTrigger(given, desk);
  },
  show: (answer) => ('calledOff' in answer ? showCalledOff(answer) : showTriggered(answer)),
});

function showTriggered({ programme, occurrence, candidates, chunks }: TriggerAnswer): string {
  return `${many(candidates, 'candidate')} of ${programme} for ${occurrence}, in ${many(chunks, 'chunk')}`;
}

async function runCancel(given: Given, off: ToCallOff, desk: Desk): Promise<CalledOff> {
  const [name] = positionals(given, 'PROGRAMME');
  return await callOff(triggerableOf(name).name, off, desk);
}

async function runTrigger(given: Given, desk: Desk): Promise<TriggerAnswer> {
  const [name, file] = positionals(given, 'PROGRAMME', 'FILE');
  const programme = triggerableOf(name);
  const { customers, ...about } = await readTriggerFile(file, programme);
  const reach = await desk.reach();
  const now = reach.businessClock();
  if (about.usefulUntil <= now)
    throw new UsageError(`usefulUntil has passed: it is ${now} by the business clock`, 'usefulUntil');
  const recipients = merged(customers);
  const { messageClass } = programme;
  const chunks = triggerChunks({ ...about, programme: programme.name, messageClass, recipients }, now);
  await handOver(chunks, recipients.length, reach, desk);
  const { occurrence } = about;
  return { programme: programme.name, occurrence, candidates: recipients.length, chunks: chunks.length };
}

function triggerableOf(name: string): Triggerable {
  const found = triggerable.find((one) => one.name === name);
  if (found) return found;
  throw new UsageError(`No such programme can be triggered; there are: ${names}`, 'PROGRAMME');
}

async function handOver(
  chunks: readonly Chunk[],
  candidates: number,
  { candidates: queue }: Reach,
  desk: Desk,
): Promise<void> {
  let done = 0;
  for (const group of inGroups(chunks, AT_A_TIME)) {
    const [first] = group;
    if (first)
      await queue.enqueue(urgencyOf(first.messageClass), group).catch(handedOverInPart(done, candidates));
    done += group.reduce((sum, { recipients }) => sum + recipients.length, 0);
    if (done < candidates) desk.say(`${done} of ${candidates} candidates handed over`);
  }
}

function handedOverInPart(done: number, candidates: number) {
  return (cause: unknown): never => {
    const why = cause instanceof CovercastError ? cause.code : 'unexpected';
    const message = `Only ${done} of ${candidates} candidates are surely handed over (${why}): trigger the same file again.`;
    throw new CommandFailed('handed-over-in-part', message, { cause });
  };
}
