import type { Chunk, Recipient } from '#shared/contracts/candidate.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import { DeliveredInPart } from '#shared/errors.ts';
import type { Fate } from './fate.ts';
import { judgeRecipients } from './judge-recipients.ts';
import { recordWithoutSending } from './record-without-sending.ts';
import { send } from './send.ts';
import type { OutreachServices } from './services.ts';
import { togetherOrAlone } from './together-or-alone.ts';
import { isToSend, worded } from './worded.ts';

/** How many recipients are read and decided at a time, so that what was read is moments old when it is used. */
const AT_A_TIME = 25;
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
  const fates: Fates = new Map(chunk.recipients.map(({ customerId }) => [customerId, 'put-back']));
  const broken = new Map<string, unknown>();
  await noteKeys(chunk, services);
  for (let from = 0; from < chunk.recipients.length && remaining() > LAST_CALL_MS; from += AT_A_TIME) {
    const recipients = chunk.recipients.slice(from, from + AT_A_TIME);
    const failed = await togetherOrAlone(recipients, (some) =>
      deliverSome(chunk, some, remaining, services, fates),
    );
    for (const [{ customerId }, error] of failed) broken.set(customerId, error);
  }
  for (const customerId of broken.keys()) fates.delete(customerId);
  await putBack(chunk, fates, services);
  const [cause] = broken.values();
  if (broken.size > 0) throw new DeliveredInPart(`${broken.size} recipients are left.`, { cause });
  return fates;
}

async function deliverSome(
  chunk: Chunk,
  recipients: readonly Recipient[],
  remaining: () => number,
  services: OutreachServices,
  fates: Fates,
): Promise<void> {
  const judgements = await judgeRecipients(chunk, recipients, services);
  const others = judgements.filter((judgement) => !isToSend(judgement));
  const kept = others.map(async (one) =>
    fates.set(one.customerId, await recordWithoutSending(chunk, one, services)),
  );
  await Promise.all(kept);
  for (const message of await worded(chunk, judgements.filter(isToSend), services)) {
    if (remaining() > LAST_CALL_MS)
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
