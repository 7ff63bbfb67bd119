import type { Decision } from '#shared/domain/decide/decide.ts';
import type { Judgement } from '#shared/engagement/judge-recipients.ts';
import type { Template } from '#shared/templates/template.ts';

/** A decision to send to somebody who is known, or whose message is answered, with a template to send. */
export type ToSend = Judgement & {
  readonly decision: Extract<Decision, { outcome: 'send' }>;
  readonly facts: { readonly template: Template };
};

/** Whether a judgement is to send; the checks have made sure of somebody to send to, and of a template. */
export function isToSend(judgement: Judgement): judgement is ToSend {
  const { decision, known, reply, facts } = judgement;
  const isToSomebody = known !== undefined || reply?.inbound !== undefined;
  return decision.outcome === 'send' && isToSomebody && facts.template !== undefined;
}
