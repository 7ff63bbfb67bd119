import type { KnownCustomer } from '#shared/contracts/facts.ts';
import { brandOf } from '#shared/domain/decide/brand-of.ts';
import { policiesStillMeant } from '#shared/domain/decide/checks/policy-state.ts';
import type { Decision } from '#shared/domain/decide/decide.ts';
import { type NamedSender, senderFor } from '#shared/domain/decide/sender-for.ts';
import { templateSent } from '#shared/domain/decide/template-sent.ts';
import { isTextFixed } from '#shared/domain/ledger/text-fixed.ts';
import { smsLength } from '#shared/domain/text/sms-parts.ts';
import type { Judgement } from '#shared/engagement/judge-recipients.ts';
import { StoredItemInvalid } from '#shared/errors.ts';
import type { OpenedCustomer } from '#shared/ports/customers.ts';
import { programmeOf } from '#shared/programmes/registry.ts';
import { render } from '#shared/templates/render.ts';
import type { Template } from '#shared/templates/template.ts';
import type { OutreachServices } from './services.ts';

/** A decision to send to somebody who is known, with a template to send. */
export type ToSend = Judgement & {
  readonly decision: Extract<Decision, { outcome: 'send' }>;
  readonly known: KnownCustomer;
  readonly facts: { readonly template: Template };
};

/** A message in words, with its length in parts, the number it goes to, and the identity it leaves by. */
export type Worded = ToSend & {
  readonly text: string;
  readonly parts: number;
  readonly to: string;
  readonly sender: NamedSender;
};

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
  toSend: readonly ToSend[],
  services: OutreachServices,
): Promise<readonly Worded[]> {
  if (toSend.length === 0) return [];
  const opened = await services.customers.open(toSend.map(({ known }) => known));
  return Promise.all(
    toSend.map(async (one, at) => {
      const customer = opened[at];
      if (!customer) throw new StoredItemInvalid('A customer was not opened.');
      const text = (await textBefore(one, services)) ?? textOf(one, customer);
      const sender = senderFor(services.config, one.known.customer);
      return { ...one, to: customer.contact.phone, text, parts: smsLength(text).parts, sender };
    }),
  );
}

/** The text as an earlier attempt fixed it: whoever gets a second copy gets the same. */
async function textBefore({ row }: ToSend, { ledger }: OutreachServices): Promise<string | undefined> {
  return row && isTextFixed(row) ? await ledger.text(row) : undefined;
}

function textOf({ message, decision, decidedAt, known, facts }: ToSend, opened: OpenedCustomer): string {
  const { programme, config } = facts;
  const template = templateSent(facts, decision.withOffer) ?? facts.template;
  const about = { programme, timeZone: known.customer.timeZone, on: message.on };
  const meant = policiesStillMeant(known.policies, about, decidedAt);
  const policies = meant.flatMap((policy) => {
    const details = opened.policies[policy.id];
    return details ? [{ ...policy, details }] : [];
  });
  const variables = programmeOf(message.programme).fill({
    data: message.data,
    locale: decision.locale,
    brand: brandOf(config, known.customer.brand),
    customer: known.customer,
    identity: opened.identity,
    policies,
    ...(known.claim && { claim: known.claim }),
  });
  return render(template, decision.locale, variables);
}
