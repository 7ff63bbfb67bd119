import fc from 'fast-check';
import { local } from '#shared/config/local.ts';
import type { Content } from '#shared/contracts/episode.ts';
import { severities } from '#shared/contracts/hazard-alert.ts';
import { type Inputs, Standing } from '#shared/contracts/inputs.ts';
import { plus } from '#shared/contracts/instant.ts';
import { LedgerState } from '#shared/contracts/ledger-state.ts';
import { MessageClass, Purpose } from '#shared/contracts/message-class.ts';
import { type ChannelName, HoldKind, Segment } from '#shared/contracts/records/customer.ts';
import { PolicyStatus } from '#shared/contracts/records/policy.ts';
import type { Facts } from '#shared/domain/decide/check.ts';
import { decidableAgain } from '#shared/domain/ledger/ending.ts';
import { facts } from '../facts.ts';

/** The moment these facts are about: the days and instants among them lie around it. */
export const MOMENT = '2026-09-01T02:30:00.000Z';

const zone = fc.constantFrom('Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Auckland', 'UTC');
const day = fc.constantFrom('2026-08-30', '2026-08-31', '2026-09-01', '2026-09-02');
const instant = fc.constantFrom('2026-09-01T02:29:59.999Z', MOMENT, '2026-09-01T02:30:00.001Z');

const recent = fc.integer({ min: 0, max: 1500 }).map((minutes) => plus(MOMENT, -minutes * 60_000));

/** Mostly one thing, sometimes another: many facts have to stand together for a decision to get far. */
function mostly<Value>(usual: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: other });
}

const hold = fc.record(
  { kind: fc.constantFrom(...HoldKind.options), source: fc.string(), until: fc.oneof(day, instant) },
  { requiredKeys: ['kind', 'source'] },
);

const customer = fc.record(
  {
    timeZone: zone,
    locale: fc.constantFrom('zh-CN', 'en', 'fr'),
    phoneCountry: mostly('CN', fc.constantFrom('US', 'ZZ')),
    brand: fc.constantFrom('anxing', 'unknown'),
    holds: mostly([], fc.array(hold, { maxLength: 6 })),
    standing: fc.record({ sms: fc.constantFrom(...Standing.options) }),
    jurisdiction: mostly('CN', fc.constantFrom('US-FL', 'US-LA', 'US-ME', 'FR', 'BR')),
    segment: fc.constantFrom(...Segment.options),
    phoneState: fc.constantFrom('US-FL', 'US-OK'),
    nightConsent: fc.constant(true as const),
    marketing: fc.record({ sms: fc.constantFrom(...Standing.options) }),
  },
  { requiredKeys: ['timeZone', 'locale', 'phoneCountry', 'standing'] },
);

const policy = fc.record(
  {
    line: mostly('motor' as const, fc.constantFrom('home', 'health')),
    status: mostly('active' as const, fc.constantFrom(...PolicyStatus.options)),
    effectiveFrom: mostly('2026-01-01', day),
    effectiveTo: mostly('2026-12-31', day),
    timeZone: zone,
    inspectionDue: day,
    premiumDueOn: day,
  },
  { requiredKeys: ['line', 'status', 'effectiveFrom', 'effectiveTo'] },
);

const row = fc.record(
  {
    state: fc.constantFrom(...LedgerState.options),
    messageClass: fc.constantFrom(...MessageClass.options),
    ending: fc.constantFrom(...decidableAgain, 'refused'),
    attempts: fc.integer({ min: 1, max: 3 }),
    leaseOver: fc.boolean(),
  },
  { requiredKeys: ['state', 'messageClass', 'leaseOver'] },
);

const inputs: fc.Arbitrary<Inputs> = fc.record(
  {
    customer,
    policies: fc.array(policy, { maxLength: 6 }),
    halts: mostly([], fc.array(fc.constantFrom('all', 'programme:typhoon-motor', 'episode:episode'))),
    refusedByNumber: mostly<ChannelName[]>([], fc.constant(['sms'])),
    cancelled: mostly(undefined, fc.constant(true as const)),
    overtaken: mostly(undefined, fc.constant(true as const)),
    row: mostly(undefined, row),
    on: day,
    dueAt: instant,
    claim: fc.record({ hasMissing: fc.boolean(), missingSince: day }, { requiredKeys: ['hasMissing'] }),
    recent: fc.array(recent, { maxLength: 5 }),
  },
  { requiredKeys: ['policies', 'halts', 'refusedByNumber'] },
);

const content: fc.Arbitrary<Content> = fc.record(
  {
    sent: instant,
    severity: fc.constantFrom(...severities),
    onset: instant,
    over: fc.constant(true as const),
  },
  { requiredKeys: ['sent', 'severity', 'onset'] },
);
const aboutEpisode = fc.record(
  {
    content,
    told: content,
    endedAt: instant,
    newest: instant,
    replaced: fc.constant(true as const),
  },
  { requiredKeys: ['content'] },
);
type AboutEpisode = Pick<Inputs, 'content' | 'told' | 'endedAt' | 'newest' | 'replaced'>;

const { programme, template } = facts();
const flag = fc.constant(true as const);
const programmeTerms = fc.record(
  {
    name: fc.constant(programme.name),
    purpose: fc.constantFrom(...Purpose.options),
    aboutPolicies: fc.boolean(),
    line: fc.constant(programme.line ?? 'motor'),
    whateverState: flag,
    isFor: fc.constantFrom('effectiveTo', 'inspectionDue', 'premiumDueOn', 'missingSince'),
    anyHour: flag,
    dailyWindow: flag,
    mayOffer: flag,
    evenIfRefused: flag,
  },
  { requiredKeys: ['name', 'purpose', 'aboutPolicies', 'line'] },
);
const offer = template && { ...template, id: `${template.id}-offer`, version: 'offer-1' };
const inEmergency = { ...local, emergencies: ['US-LA'] };

/** Facts of every kind around one moment: some of them get to the last check, and every check stops some. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    programme: fc.oneof(
      programmeTerms,
      programmeTerms.map(({ line: _line, ...ofAnyLine }) => ofAnyLine),
    ),
    messageClass: fc.constantFrom(...MessageClass.options),
    usefulUntil: mostly(
      '2026-09-01T12:00:00.000Z',
      fc.oneof(instant, fc.constant('2026-09-05T12:00:00.000Z')),
    ),
    template: mostly(template, fc.constant(undefined)),
    offerTemplate: mostly(offer, fc.constant(undefined)),
    config: mostly(local, fc.constantFrom(inEmergency, { ...local, disabledProgrammes: [programme.name] })),
    inputs,
    episode: mostly<Partial<AboutEpisode>>({}, aboutEpisode),
  })
  .map(({ inputs: read, episode, ...rest }) => ({ ...rest, ...read, ...episode }));
