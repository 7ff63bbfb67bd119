import type { LastChange } from './changes/last-change.ts';
import type { ClaimCode } from './claim-code.ts';
import type { DataClass } from './class-of-data.ts';
import type { Instant } from './instant.ts';
import type { PhoneState } from './jurisdiction.ts';
import type { PlainDate } from './plain-date.ts';
import type { ClaimRecord } from './records/claim.ts';
import type { CustomerRecord } from './records/customer.ts';
import type { PolicyRecord } from './records/policy.ts';

/** What stands in clear of a customer: enough to decide by, nothing to know them by. */
export type CustomerFacts = Pick<
  CustomerRecord,
  | 'id'
  | 'locale'
  | 'timeZone'
  | 'jurisdiction'
  | 'segment'
  | 'preferredChannel'
  | 'servicedBy'
  | 'consents'
  | 'holds'
  | 'brand'
> & {
  /** The keyed index of the phone number; numbers are shared, so several customers may have the same. */
  readonly phoneIndex: string;
  /** The same under every version of the index key there was when this was written, `phoneIndex` first. */
  readonly phoneIndexes: readonly string[];
  /** ISO 3166 country of the phone number (`CN`), by which the channel is chosen; `ZZ` when none can be told. */
  readonly phoneCountry: string;
  /** The state (`US-FL`) whose law presumes from the number's area code that they are there; absent: none does. */
  readonly phoneState?: PhoneState | undefined;
};

/** What stands in clear of a policy. */
export type PolicyFacts = Pick<
  PolicyRecord,
  | 'id'
  | 'customerId'
  | 'line'
  | 'product'
  | 'status'
  | 'effectiveFrom'
  | 'effectiveTo'
  | 'cancelledOn'
  | 'timeZone'
  | 'inspectionDue'
  | 'benefits'
> & {
  /** The day the next premium is due; the amount is sealed. */
  readonly premiumDueOn?: PlainDate | undefined;
  /** What news of its term says last; absent: there is none over its line. */
  readonly lastChange?: LastChange | undefined;
};

/**
 * What stands in clear of a claim; `missingSince` when documents were first missing of those that still are; `code` by
 * which it is asked about, absent where nothing of the claim has changed since before there were any.
 */
export type ClaimFacts = Omit<ClaimRecord, 'type' | 'phones' | 'asOf'> & {
  readonly missingSince?: Instant | undefined;
  readonly code?: ClaimCode | undefined;
};

/** A sealed value as stored, with where it lies; only an `Open` port makes it readable. */
export interface SealedField {
  readonly at: FieldAddress;
  readonly bytes: Uint8Array;
}

/** Where a sealed value belongs; it opens nowhere else. `item` is the item's key, `pk|sk`, or of the archive the object's; `schema` the value's version. */
export interface FieldAddress {
  readonly dataClass: DataClass;
  readonly customerId: string;
  readonly table: 'core' | 'ledger' | 'archive';
  readonly item: string;
  readonly schema: number;
}

/**
 * A customer with the policies asked for, and what of them is sealed. Among the holds are those of a wrong number that
 * others who have the same number have set.
 */
export interface KnownCustomer {
  readonly customer: CustomerFacts;
  readonly policies: readonly PolicyFacts[];
  /** The claim asked for, if it is theirs. */
  readonly claim?: ClaimFacts;
  readonly sealed: {
    readonly contact: SealedField;
    readonly identity: SealedField;
    readonly policies: Readonly<Record<string, SealedField>>;
  };
}

/** What reminders are worked out from: a customer with everything of theirs. `birthDate` only where it may be used. */
export interface ReminderFacts {
  readonly customer: CustomerFacts;
  readonly birthDate?: PlainDate;
  readonly policies: readonly PolicyFacts[];
  readonly claims: readonly ClaimFacts[];
}
