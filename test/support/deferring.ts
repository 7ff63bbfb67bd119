import type { Chunk } from '#shared/contracts/candidate.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import type { Judgement, judgeRecipients } from '#shared/engagement/judge-recipients.ts';

type Judge = typeof judgeRecipients;

/** Until when whom is deferred: nobody, where it says nothing of them. */
export type DeferredUntil = (chunk: Chunk, customerId: string) => Instant | undefined;

/** Decides as ever, but that it is not the hour for some: whoever would be sent to waits until the moment told. */
export function deferring(judge: Judge, until: DeferredUntil): Judge {
  return async (chunk, recipients, services) => {
    const judgements = await judge(chunk, recipients, services);
    return judgements.map((judgement) => deferred(judgement, until(chunk, judgement.customerId)));
  };
}

function deferred(judgement: Judgement, until: Instant | undefined): Judgement {
  const { decision, decidedAt } = judgement;
  if (until === undefined || until <= decidedAt || decision.outcome !== 'send') return judgement;
  const { reasons, versions } = decision;
  const why = { check: 'quiet-hours', outcome: 'defer', code: 'quiet-hours', until } as const;
  return { ...judgement, decision: { outcome: 'defer', until, reasons: [...reasons, why], versions } };
}
