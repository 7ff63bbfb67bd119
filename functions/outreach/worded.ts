import { brandOf } from '#shared/domain/decide/brand-of.ts';
import { policiesStillMeant } from '#shared/domain/decide/checks/policy-state.ts';
import { templateSent } from '#shared/domain/decide/template-sent.ts';
import { isTextFixed } from '#shared/domain/ledger/text-fixed.ts';
import { smsLength } from '#shared/domain/text/sms-parts.ts';
import { programmeOf } from '#shared/programmes/registry.ts';
import { render } from '#shared/templates/render.ts';
import { type Addressed, addressed } from './addressed.ts';
import type { OutreachServices } from './services.ts';
import type { ToSend } from './to-send.ts';

/** A message in words, with its length in parts, and where it goes. */
export type Worded = Addressed & { readonly text: string; readonly parts: number };

/** The messages of these judgements. */
export async function worded(
  toSend: readonly ToSend[],
  services: OutreachServices,
): Promise<readonly Worded[]> {
  const messages = await addressed(toSend, services);
  return Promise.all(
    messages.map(async (one) => {
      const text = (await textBefore(one, services)) ?? textOf(one);
      return { ...one, text, parts: smsLength(text).parts };
    }),
  );
}

/** The text as an earlier attempt fixed it: whoever gets a second copy gets the same. */
async function textBefore({ row }: ToSend, { ledger }: OutreachServices): Promise<string | undefined> {
  return row && isTextFixed(row) ? await ledger.text(row) : undefined;
}

function textOf({ message, decision, decidedAt, known, facts, opened }: Addressed): string {
  const { programme, config, customer } = facts;
  const template = templateSent(facts, decision.withOffer) ?? facts.template;
  const about = { programme, timeZone: customer?.timeZone, on: message.on };
  const meant = policiesStillMeant(known?.policies ?? [], about, decidedAt);
  const policies = meant.flatMap((policy) => {
    const details = opened.policies[policy.id];
    return details ? [{ ...policy, details }] : [];
  });
  const variables = programmeOf(message.programme).fill({
    data: message.data,
    locale: decision.locale,
    brand: brandOf(config, customer?.brand),
    policies,
    ...(known && { customer: known.customer }),
    ...(opened.identity && { identity: opened.identity }),
    ...(known?.claim && { claim: known.claim }),
  });
  return render(template, decision.locale, variables);
}
