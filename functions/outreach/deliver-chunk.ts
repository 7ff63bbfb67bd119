import type { Chunk, Recipient } from '#shared/contracts/candidate.ts';
import { plus } from '#shared/contracts/instant.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import { togetherOrAlone } from '#shared/domain/together-or-alone.ts';
import { type CovercastError, DeliveredInPart } from '#shared/errors.ts';
import type { Fate } from './fate.ts';
import { judgeRecipients } from './judge-recipients.ts';
import { recordWithoutSending } from './record-without-sending.ts';
import { send } from './send.ts';
import type { OutreachServices } from './services.ts';
import { isToSend, worded } from './worded.ts';

/** How many recipients are read and decided at a time. */
const AT_A_TIME = 25;
/** How old what was read of consents and refusals may be when a message leaves. */
const FRESH_MS = 2_000;
/** No provider call starts with less than this left: a call takes up to 5 s, its record a moment. */
const LAST_CALL_MS = 6_000;
/** How long what was put back waits, so that throttling and others' leases can pass. */
const PUT_BACK_SECONDS = 5;

type Fates = Map<string, Fate>;

/**
 * Decides about every recipient of a chunk, sends to those who are to hear, and puts back who must wait.
 * Delivering the same chunk again sends nothing twice: the ledger stands between. One recipient who cannot be dealt
 * with holds up no other; it throws DeliveredInPart when all others are done, so that the chunk comes again.
 */
export async function deliverChunk(
  chunk: Chunk,
  remaining: () => number,
  services: OutreachServices,
): Promise<ReadonlyMap<string, Fate>> {
  const fates: Fates = new Map();
  const broken = new Map<string, CovercastError>();
  await noteKeys(chunk, services);
  let waiting = chunk.recipients;
  while (waiting.length > 0 && remaining() > LAST_CALL_MS) {
    const failed = await togetherOrAlone(waiting.slice(0, AT_A_TIME), (some) =>
      deliverSome(chunk, some, remaining, services, fates),
    );
    for (const [{ customerId }, error] of failed) broken.set(customerId, error);
    waiting = waiting.filter(({ customerId }) => !fates.has(customerId) && !broken.has(customerId));
  }
  for (const { customerId } of waiting) fates.set(customerId, 'put-back');
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
  fates: Fates,
): Promise<void> {
  const freshUntil = plus(services.systemClock(), FRESH_MS);
  const judgements = await judgeRecipients(chunk, recipients, services);
  const others = judgements.filter((judgement) => !isToSend(judgement));
  const kept = others.map(async (one) =>
    fates.set(one.customerId, await recordWithoutSending(chunk, one, services)),
  );
  await Promise.all(kept);
  const messages = await worded(chunk, judgements.filter(isToSend), services);
  for (const message of messages) {
    if (services.systemClock() >= freshUntil || remaining() <= LAST_CALL_MS) return;
    fates.set(message.customerId, await send(chunk, message, remaining, services));
  }
}

/** Before anything is decided, so that whatever this chunk comes to write can be found by time. */
async function noteKeys(chunk: Chunk, { ledger, businessClock }: OutreachServices): Promise<void> {
  const { id, programme, occurrence, recipients } = chunk;
  const keys = recipients.map(({ customerId }) => ({ customerId, programme, occurrence }));
  await ledger.note({ at: businessClock(), chunkId: id, keys });
}

async function putBack(chunk: Chunk, fates: Fates, { queue }: OutreachServices): Promise<void> {
  const recipients = chunk.recipients.filter(({ customerId }) => fates.get(customerId) === 'put-back');
  if (recipients.length === 0) return;
  await queue.enqueue(urgencyOf(chunk.messageClass), [{ ...chunk, recipients }], PUT_BACK_SECONDS);
}
