import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { OffsetDateTime } from '../instant.ts';
import { Jurisdiction } from '../jurisdiction.ts';
import { Locale } from '../locale.ts';
import { PlainDate } from '../plain-date.ts';
import { TimeZone } from '../time-zone.ts';

const shortText = z.string().check(z.minLength(1), z.maxLength(200));

/** By what a customer can be reached. */
export const ChannelName = z.enum(['sms', 'whatsapp', 'email', 'rcs', 'app', 'phone']);
export type ChannelName = z.infer<typeof ChannelName>;

/** A phone number in E.164 form, `+8613800000042`. */
export const PhoneNumber = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/));

const State = z.enum(['granted', 'refused']);

/** A consent with its evidence: when and where it was given, to which wording, and for which channel if not all. */
const EvidencedConsent = z.object({
  state: State,
  at: OffsetDateTime,
  source: shortText,
  textVersion: shortText,
  channel: z.optional(ChannelName),
});

/** One consent: a bare word, one with evidence, or a list with one entry a channel. */
export const Consent = z.union([State, EvidencedConsent, z.array(EvidencedConsent).check(z.maxLength(20))]);
export type Consent = z.infer<typeof Consent>;

/** What was said for each purpose. Absent: alerts and service allowed, the rest refused. */
export const Consents = z.object({
  alerts: z.optional(Consent),
  alertsAtNight: z.optional(Consent),
  service: z.optional(Consent),
  marketing: z.optional(Consent),
  health: z.optional(Consent),
});
export type Consents = z.infer<typeof Consents>;

/** Why a customer is not written to for a while, whatever the programme. Which classes each stops: rules/holds.ts. */
export const HoldKind = z.enum([
  'deceased',
  'bereavement',
  'litigation',
  'open-complaint',
  'hospital-claim',
  'wrong-number',
]);
export type HoldKind = z.infer<typeof HoldKind>;

/** A hold, who set it, and until when: a day (inclusive, in the customer's zone) or an instant; absent: for good. */
export const Hold = z.object({
  kind: HoldKind,
  source: shortText,
  until: z.optional(z.union([PlainDate, OffsetDateTime])),
});
export type Hold = z.infer<typeof Hold>;

/** How a customer lives, by which the hours are chosen at which they are best written to. */
export const Segment = z.enum(['office', 'family', 'enterprise']);
export type Segment = z.infer<typeof Segment>;

/** A line of the portfolio: a person or an enterprise we may write to. */
export const CustomerRecord = z.object({
  type: z.literal('customer'),
  id: Id,
  name: shortText,
  phone: PhoneNumber,
  email: z.optional(z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/))),
  nationalId: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]{4,32}$/))),
  birthDate: z.optional(PlainDate),
  locale: Locale,
  timeZone: TimeZone,
  jurisdiction: Jurisdiction,
  segment: z.optional(Segment),
  address: z.optional(z.string().check(z.maxLength(500))),
  preferredChannel: z.optional(ChannelName),
  servicedBy: z.optional(shortText),
  consents: Consents,
  holds: z.optional(z.array(Hold).check(z.maxLength(50))),
  brand: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,32}$/))),
  source: shortText,
  asOf: z.optional(OffsetDateTime),
});
export type CustomerRecord = z.infer<typeof CustomerRecord>;
