import type { Chunk } from '#shared/contracts/candidate.ts';
import type { KnownCustomer } from '#shared/contracts/facts.ts';
import { brandOf } from '#shared/domain/decide/brand-of.ts';
import { policiesStillMeant } from '#shared/domain/decide/checks/policy-state.ts';
import type { Decision } from '#shared/domain/decide/decide.ts';
import type { OpenedCustomer } from '#shared/ports/customers.ts';
import { programmeOf } from '#shared/programmes/registry.ts';
import { render } from '#shared/templates/render.ts';
import type { Template } from '#shared/templates/template.ts';
import type { Judgement } from './judge-recipients.ts';
import type { OutreachServices } from './services.ts';

/** A decision to send to somebody who is known, with a template to send. */
export type ToSend = Judgement & {
  readonly decision: Extract<Decision, { outcome: 'send' }>;
  readonly known: KnownCustomer;
  readonly facts: { readonly template: Template };
};

/** A message in words, with the number it goes to. */
export type Worded = ToSend & { readonly text: string; readonly to: string };

/** Whether a judgement is to send; the checks have made sure of customer and template. */
export function isToSend(judgement: Judgement): judgement is ToSend {
  return (
    judgement.decision.outcome === 'send' &&
    judgement.known !== undefined &&
    judgement.facts.template !== undefined
  );
}

/** The messages of these judgements. Customers are opened together, and only those who are written to. */
export async function worded(
  chunk: Chunk,
  toSend: readonly ToSend[],
  services: OutreachServices,
): Promise<readonly Worded[]> {
  if (toSend.length === 0) return [];
  const opened = await services.customers.open(toSend.map(({ known }) => known));
  return toSend.flatMap((one, at) => {
    const customer = opened[at];
    return customer ? [{ ...one, to: customer.contact.phone, text: textOf(chunk, one, customer) }] : [];
  });
}

function textOf(chunk: Chunk, { decision, decidedAt, known, facts }: ToSend, opened: OpenedCustomer): string {
  const policies = policiesStillMeant(facts, decidedAt).flatMap((policy) => {
    const details = opened.policies[policy.id];
    return details ? [{ ...policy, details }] : [];
  });
  const variables = programmeOf(chunk.programme).fill({
    data: chunk.data,
    locale: decision.locale,
    brand: brandOf(facts.config, known.customer.brand),
    customer: known.customer,
    identity: opened.identity,
    policies,
  });
  return render(facts.template, decision.locale, variables);
}
