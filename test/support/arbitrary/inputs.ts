import fc from 'fast-check';
import type { Content } from '#shared/contracts/episode.ts';
import { HaltScope } from '#shared/contracts/halt.ts';
import { severities } from '#shared/contracts/hazard-alert.ts';
import {
  type ClaimTerms,
  type CustomerTerms,
  type Inputs,
  type PolicyTerms,
  type RowTerms,
  Standing,
} from '#shared/contracts/inputs.ts';
import { instantOf } from '#shared/contracts/instant.ts';
import { LedgerState } from '#shared/contracts/ledger-state.ts';
import { MessageClass } from '#shared/contracts/message-class.ts';
import { ChannelName, type Hold, HoldKind, Segment } from '#shared/contracts/records/customer.ts';
import { PolicyStatus, ProductLine } from '#shared/contracts/records/policy.ts';

/** Any text that is text: separators, escapes and emoji included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }).filter((one) => one.isWellFormed()),
  fc.string({ unit: fc.constantFrom('%', '|', ',', ';', ':', '-', '@', 'a', '0') }),
);

const milliseconds = fc.integer({ min: Date.parse('0000-01-01'), max: Date.parse('9999-12-31') });

/** Any instant of the years 0000 to 9999. */
export const anyInstant = milliseconds.map(instantOf);

/** Any day of the years 0000 to 9999. */
export const anyDay = anyInstant.map((instant) => instant.slice(0, 10));

const hold: fc.Arbitrary<Hold> = fc.record(
  {
    kind: fc.constantFrom(...HoldKind.options),
    source: fc.constant('-'),
    until: fc.oneof(anyDay, anyInstant),
  },
  { requiredKeys: ['kind', 'source'] },
);

const standings = fc.dictionary(
  fc.constantFrom(...ChannelName.options),
  fc.constantFrom(...Standing.options),
);

const customer: fc.Arbitrary<CustomerTerms> = fc.record(
  {
    timeZone: anyText,
    locale: anyText,
    phoneCountry: anyText,
    brand: anyText,
    jurisdiction: fc.constantFrom('CN', 'US-FL', 'FR', 'CN-31'),
    segment: fc.constantFrom(...Segment.options),
    phoneState: fc.constantFrom('US-FL', 'US-OK'),
    nightConsent: fc.constant(true as const),
    holds: fc.array(hold),
    standing: standings,
    marketing: standings,
  },
  { requiredKeys: ['timeZone', 'locale', 'phoneCountry', 'standing'] },
);

const policy: fc.Arbitrary<PolicyTerms> = fc.record(
  {
    line: fc.constantFrom(...ProductLine.options),
    status: fc.constantFrom(...PolicyStatus.options),
    effectiveFrom: anyDay,
    effectiveTo: anyDay,
    timeZone: anyText,
    inspectionDue: anyDay,
    premiumDueOn: anyDay,
  },
  { requiredKeys: ['line', 'status', 'effectiveFrom', 'effectiveTo'] },
);

const row: fc.Arbitrary<RowTerms> = fc.record(
  {
    state: fc.constantFrom(...LedgerState.options),
    messageClass: fc.constantFrom(...MessageClass.options),
    ending: anyText,
    attempts: fc.integer(),
    leaseOver: fc.boolean(),
  },
  { requiredKeys: ['state', 'messageClass', 'leaseOver'] },
);

const claim: fc.Arbitrary<ClaimTerms> = fc.record(
  { hasMissing: fc.boolean(), missingSince: anyDay },
  { requiredKeys: ['hasMissing'] },
);

const halt: fc.Arbitrary<HaltScope> = fc.oneof(
  fc.constantFrom<HaltScope>('all', 'programme:typhoon-motor', 'episode:episode'),
  fc
    .tuple(fc.constantFrom('programme:', 'episode:'), anyText)
    .map(([kind, text]) => HaltScope.safeParse(`${kind}${text}`))
    .filter((read) => read.success)
    .map((read) => read.data ?? 'all'),
);

const content: fc.Arbitrary<Content> = fc.record(
  {
    sent: anyInstant,
    severity: fc.constantFrom(...severities),
    onset: anyInstant,
    over: fc.constant(true as const),
  },
  { requiredKeys: ['sent', 'severity', 'onset'] },
);

/** What inputs say of an episode: all of it is about a message that tells something of one. */
const aboutEpisode = fc.option(
  fc.record(
    {
      content,
      told: content,
      endedAt: anyInstant,
      newest: anyInstant,
      replaced: fc.constant(true as const),
    },
    { requiredKeys: ['content'] },
  ),
  { nil: {} },
);

/** Any inputs a row can keep: who set a hold is not among them. */
export const anyInputs: fc.Arbitrary<Inputs> = fc
  .tuple(
    fc.record(
      {
        customer,
        policies: fc.array(policy),
        halts: fc.array(halt),
        refusedByNumber: fc.array(fc.constantFrom(...ChannelName.options)),
        cancelled: fc.constant(true as const),
        overtaken: fc.constant(true as const),
        row,
        on: anyDay,
        dueAt: anyInstant,
        claim,
        recent: fc.array(anyInstant, { maxLength: 4 }),
      },
      { requiredKeys: ['policies', 'halts', 'refusedByNumber'] },
    ),
    aboutEpisode,
  )
  .map(([inputs, episode]) => ({ ...inputs, ...episode }));
