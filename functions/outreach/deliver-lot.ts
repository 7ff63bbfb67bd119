import type { Chunk, Recipient } from '#shared/contracts/candidate.ts';
import { HaltScope } from '#shared/contracts/halt.ts';
import { allEnded } from '#shared/domain/all-ended.ts';
import { type Judgement, judgeRecipients } from '#shared/engagement/judge-recipients.ts';
import { isReply, judgeReply } from '#shared/engagement/judge-reply.ts';
import type { Lots } from './lots.ts';
import { isOpen, noting, type Progress } from './progress.ts';
import { recordWithoutSending } from './record-without-sending.ts';
import type { SendBy } from './send-by.ts';
import { sendPaced } from './send-paced.ts';
import type { OutreachServices } from './services.ts';
import { isToSend } from './to-send.ts';
import { type Worded, worded } from './worded.ts';

/** A delivery under way. */
export interface Delivering {
  readonly chunk: Chunk;
  readonly remaining: () => number;
  readonly services: OutreachServices;
  readonly progress: Progress;
  readonly lots: Lots;
}

/**
 * Deals with recipients from facts read now, those of every identity side by side. Whoever is not reached while these
 * are fresh, or whose identity is busy, has no fate yet. Throws what concerns all, once all have ended.
 */
export async function deliverLot(recipients: readonly Recipient[], delivering: Delivering): Promise<void> {
  const { chunk, remaining, services, progress } = delivering;
  const open = recipients.filter(({ customerId }) => isOpen(progress, customerId));
  if (open.length === 0) return;
  const by = { readAt: services.systemClock(), remaining };
  const judgements = await judged(chunk, open, services);
  const others = judgements.filter((judgement) => !isToSend(judgement));
  await allEnded(others.map((judgement) => recordOne(judgement, delivering)));
  const messages = await worded(judgements.filter(isToSend), services);
  for (const { customerId, sender } of messages) delivering.lots.leavesBy(customerId, sender);
  const bySender = Map.groupBy(messages, ({ sender }) => sender.name);
  await allEnded([...bySender.values()].map((alike) => takeTurn(alike, by, delivering)));
}

function judged(
  chunk: Chunk,
  recipients: readonly Recipient[],
  services: OutreachServices,
): Promise<readonly Judgement[]> {
  if (!isReply(chunk)) return judgeRecipients(chunk, recipients, services);
  return Promise.all(recipients.map((recipient) => judgeReply(chunk, recipient, services)));
}

function recordOne(
  judgement: Judgement,
  { services, progress }: Pick<Delivering, 'services' | 'progress'>,
): Promise<void> {
  return noting(progress, judgement.customerId, async () => {
    const fate = await recordWithoutSending(judgement, services);
    const { customerId, decision, facts } = judgement;
    if (fate === 'halted') progress.haltedBy.set(customerId, HaltScope.parse(facts.halts[0]));
    if (fate === 'deferred' && decision.outcome === 'defer')
      progress.deferredUntil.set(customerId, decision.until);
    return fate;
  });
}

/** Lets messages of one identity leave, and tells the lots to come what was learnt of it. */
async function takeTurn(
  alike: readonly Worded[],
  by: SendBy,
  { chunk, services, progress, lots }: Delivering,
): Promise<void> {
  const [first] = alike;
  if (!first) return;
  const turn = await sendPaced(chunk, alike, first.sender, by, services, progress);
  if (turn === 'begun') lots.wentWell();
  else if (turn === 'too-old') lots.tooMany();
  else lots.isBusy(first.sender, turn.busyUntil);
}
