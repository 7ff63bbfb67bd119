import type { Chunk, Recipient } from '#shared/contracts/candidate.ts';
import { HaltScope } from '#shared/contracts/halt.ts';
import { plus } from '#shared/contracts/instant.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import { slowestPace } from '#shared/domain/decide/sender-for.ts';
import { togetherOrAlone } from '#shared/domain/together-or-alone.ts';
import { type Judgement, judgeRecipients } from '#shared/engagement/judge-recipients.ts';
import { type CovercastError, DeliveredInPart } from '#shared/errors.ts';
import type { Fate } from './fate.ts';
import { recordWithoutSending } from './record-without-sending.ts';
import { LAST_CALL_MS, sendPaced } from './send-paced.ts';
import type { OutreachServices } from './services.ts';
import { isToSend, worded } from './worded.ts';

/** How many recipients are read and decided at a time, at most; a slower identity sends to fewer while facts are fresh. */
const AT_A_TIME = 25;
/** How old what was read of consents, refusals and halts may be when a message leaves. */
const FRESH_MS = 2_000;
/** How long what was put back waits, so that throttling and others' leases can pass. */
const PUT_BACK_SECONDS = 5;

/** How far a delivery has come: the fate of each recipient dealt with, and the halt that some met. */
interface Progress {
  readonly fates: Map<string, Fate>;
  haltedBy?: HaltScope;
}

/**
 * Decides about every recipient of a chunk, sends to those who are to hear, keeps those a halt stops, and puts back
 * who must wait. Delivering the same chunk again sends nothing twice: the ledger stands between. One recipient who
 * cannot be dealt with holds up no other; it throws DeliveredInPart when all others are done, so that the chunk comes
 * again.
 */
export async function deliverChunk(
  chunk: Chunk,
  remaining: () => number,
  services: OutreachServices,
): Promise<ReadonlyMap<string, Fate>> {
  const progress: Progress = { fates: new Map() };
  const { fates } = progress;
  const broken = new Map<string, CovercastError>();
  // Before anything is decided, so that whatever this chunk comes to write can be found by time.
  await services.ledger.note({ at: services.businessClock(), chunk });
  const atATime = Math.max(1, Math.min(AT_A_TIME, Math.floor(slowestPace(services.config))));
  const open = () =>
    chunk.recipients.filter(({ customerId }) => !fates.has(customerId) && !broken.has(customerId));
  for (let waiting = open(); waiting.length > 0 && remaining() > LAST_CALL_MS; waiting = open()) {
    const failed = await togetherOrAlone(waiting.slice(0, atATime), (some) =>
      deliverSome(chunk, some, remaining, services, progress),
    );
    for (const [{ customerId }, error] of failed) broken.set(customerId, error);
  }
  for (const { customerId } of open()) fates.set(customerId, 'put-back');
  await keepHalted(chunk, progress, services);
  await putBack(chunk, fates, services);
  const [cause] = broken.values();
  if (cause) throw new DeliveredInPart(`${broken.size} recipients are left.`, { cause });
  return fates;
}

/** Deals with recipients from facts read now; whoever is not reached while these are fresh has no fate yet. */
async function deliverSome(
  chunk: Chunk,
  recipients: readonly Recipient[],
  remaining: () => number,
  services: OutreachServices,
  progress: Progress,
): Promise<void> {
  const { fates } = progress;
  const freshUntil = plus(services.systemClock(), FRESH_MS);
  const left = recipients.filter(({ customerId }) => !fates.has(customerId));
  const judgements = await judgeRecipients(chunk, left, services);
  const others = judgements.filter((judgement) => !isToSend(judgement));
  const kept = others.map(async (one) => {
    const fate = await recordWithoutSending(chunk, one, services);
    if (fate === 'halted') progress.haltedBy ??= haltOf(one);
    fates.set(one.customerId, fate);
  });
  await Promise.all(kept);
  const messages = await worded(chunk, judgements.filter(isToSend), services);
  const [first] = messages;
  if (!first) return;
  const { sender } = first;
  const alike = messages.filter((message) => message.sender.name === sender.name);
  await sendPaced(chunk, alike, sender, { freshUntil, remaining }, services, fates);
}

function haltOf({ facts }: Judgement): HaltScope {
  return HaltScope.parse(facts.halts[0]);
}

async function keepHalted(
  chunk: Chunk,
  { fates, haltedBy }: Progress,
  { stops }: OutreachServices,
): Promise<void> {
  const recipients = chunk.recipients.filter(({ customerId }) => fates.get(customerId) === 'halted');
  if (haltedBy && recipients.length > 0) await stops.keep(haltedBy, { ...chunk, recipients });
}

async function putBack(
  chunk: Chunk,
  fates: ReadonlyMap<string, Fate>,
  { queue }: OutreachServices,
): Promise<void> {
  const recipients = chunk.recipients.filter(({ customerId }) => fates.get(customerId) === 'put-back');
  if (recipients.length === 0) return;
  await queue.enqueue(urgencyOf(chunk.messageClass), [{ ...chunk, recipients }], PUT_BACK_SECONDS);
}
