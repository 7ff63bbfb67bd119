import type { BusinessInstant } from '../../contracts/clock.ts';
import type { Reason, Versions } from '../../contracts/decision.ts';
import type { Instant } from '../../contracts/instant.ts';
import type { ChannelName } from '../../contracts/records/customer.ts';
import { RULES_VERSION } from '../../rules/version.ts';
import type { Template } from '../../templates/template.ts';
import { bestLocale } from '../wording/best-locale.ts';
import { brandOf } from './brand-of.ts';
import { channelFor } from './channel-for.ts';
import type { Facts, Verdict } from './check.ts';
import { checks } from './checks.ts';
import { mayOffer } from './may-offer.ts';
import { templateSent } from './template-sent.ts';

/** What is to happen with a candidate, and why: the word of every check up to the one that decided. */
export type Decision = { readonly reasons: readonly Reason[]; readonly versions: Versions } & (
  | {
      readonly outcome: 'send';
      readonly channel: ChannelName;
      readonly locale: string;
      /** It goes in the words that add an offer. */
      readonly withOffer?: true;
    }
  | { readonly outcome: 'defer'; readonly until: Instant }
  | { readonly outcome: 'suppress'; readonly code: string }
);

function versionsOf(config: Facts['config'], template: Template | undefined): Versions {
  return { rules: RULES_VERSION, config: config.version, template: template?.version ?? '-' };
}

/** Every check that has to be asked, with its verdict: all of them, or up to the first that stops. */
function asked(
  facts: Facts,
  now: BusinessInstant,
): { readonly reasons: readonly Reason[]; readonly last: Verdict } {
  const reasons: Reason[] = [];
  let last: Verdict = { outcome: 'pass' };
  for (const { name, judge } of checks) {
    last = judge(facts, now);
    reasons.push({ check: name, ...last });
    if (last.outcome === 'suppress' || last.outcome === 'defer') break;
  }
  return { reasons, last };
}

/** Decides about one candidate at one moment: send, not now, or never. Pure; live and rehearsed runs both call this. */
export function decide(facts: Facts, now: BusinessInstant): Decision {
  const { reasons, last } = asked(facts, now);
  const on = { reasons, versions: versionsOf(facts.config, facts.template) };
  switch (last.outcome) {
    case 'suppress':
      return { ...on, outcome: 'suppress', code: last.code };
    case 'defer':
      return { ...on, outcome: 'defer', until: last.until };
    case 'pass':
    case 'not-yet':
      return { reasons, ...sending(facts, now) };
  }
}

function sending(
  facts: Facts,
  now: BusinessInstant,
): Omit<Extract<Decision, { outcome: 'send' }>, 'reasons'> {
  const withOffer = mayOffer(facts, now);
  const template = templateSent(facts, withOffer);
  return {
    outcome: 'send',
    versions: versionsOf(facts.config, template),
    ...wayOf(facts, template),
    ...(withOffer && { withOffer }),
  };
}

/** By what and in which language it goes; every check has passed, so there is a channel and a text. */
function wayOf(
  facts: Facts,
  template: Template | undefined,
): { readonly channel: ChannelName; readonly locale: string } {
  const texts = Object.keys(template?.texts ?? {});
  const fallback = brandOf(facts.config, facts.customer?.brand).fallbackLocale;
  return {
    channel: channelFor(facts) ?? 'sms',
    locale: bestLocale(texts, facts.customer?.locale ?? fallback, fallback) ?? fallback,
  };
}
