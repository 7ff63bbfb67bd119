import type { Locale } from '../contracts/locale.ts';
import type { ProductLine } from '../contracts/records/policy.ts';
import type { TaskKind } from '../contracts/task.ts';

/** The deployment stages: the laptop, the rehearsal, and the one that texts people. */
export const stages = ['local', 'staging', 'prod'] as const;
export type Stage = (typeof stages)[number];

/** Who the insurer is to its customers; a deployment is one insurer, brands are its names. */
export interface Brand {
  /** The sender identity its texts leave by, per country of the number (ISO 3166), where not that of `sms.routes`. */
  readonly sender: Readonly<Record<string, string>>;
  /** How every text begins, per language: 【安行保险】, AnXing: */
  readonly signature: Readonly<Record<string, string>>;
  /** The legal name, per language. */
  readonly legalName: Readonly<Record<string, string>>;
  /** The insurer's own domain; links lead nowhere else. */
  readonly domain: string;
  /** Pages there, by their paths: who writes to customers, and what they can see once they have signed in. */
  readonly pages: { readonly about: string; readonly policies: string };
  readonly hotline: string;
  /** The language of a customer whose own has no template, and of a stranger of whom none is known. */
  readonly fallbackLocale: Locale;
  /** The IANA time zone by which a stranger's days are counted. */
  readonly timeZone: string;
}

/** Who carries texts: Amazon SNS, AWS End User Messaging, Twilio. */
export type SmsProvider = 'sns' | 'eum' | 'twilio';

/**
 * What a provider charges for a part. In the currency's smallest unit, as decimal text of at most six decimals, for
 * such prices are fractions of a cent: `{ minor: '0.645', currency: 'USD' }` is $0.00645 (ISO 4217). `minorTo` is by
 * country (ISO 3166) of the number, where it differs.
 */
export interface Price {
  readonly minor: string;
  readonly currency: string;
  readonly minorTo?: Readonly<Record<string, string>>;
}

/** An identity texts leave by. */
export interface Sender {
  readonly provider: SmsProvider;
  /**
   * As the provider knows it: a registered name or an E.164 number (sns); the id of a pool or a phone number, a
   * sender id, or the ARN of any of them (eum); a number or a messaging service `MG…` (twilio). Absent: SNS picks one
   * of the account's; the others have to be told.
   */
  readonly id?: string;
  /** Parts per second it may send; all workers together stay below it. */
  readonly partsPerSecond: number;
  /** Absent: simulations tell no cost. One currency for all identities of a stage. */
  readonly pricePerPart?: Price;
}

/** How texts leave: to real phones, or into a topic with the number replaced by its index. */
export type Transport = 'phones' | 'sandbox';

/** When reminders are due, in calendar days: before the day they are for, but of claims after. Whole, none negative. */
export interface ReminderDays {
  /** Before a policy ends, by product line; `default` for lines not named. */
  readonly renewalLeadDays: { readonly default: number } & Readonly<Partial<Record<ProductLine, number>>>;
  /** Before a motor policy ends, the second time. */
  readonly lastChanceDays: number;
  readonly inspectionDays: number;
  readonly premiumDays: number;
  /** After the day documents of a claim were first missing, then every so many, so often. */
  readonly claimDocuments: {
    readonly firstAfterDays: number;
    readonly everyDays: number;
    readonly atMost: number;
  };
}

/** Until when a task is to be done: so many minutes later, or at the same time so many working days later. */
export type Deadline = { readonly minutes: number } | { readonly workingDays: number };

/** Whose a kind of task is, and until when it is to be done. */
export interface TaskTerms {
  readonly due: Deadline;
  /** Whose it is where nobody services the customer. */
  readonly team: string;
  /** It is the team's whoever services the customer: it cannot wait for one person. */
  readonly alwaysTeam?: true;
}

/** Everything of a stage that an operator may want to change, as a reviewed file. */
export interface StageConfig {
  readonly stage: Stage;
  /**
   * Stored with every decision; change it with every change of what the file holds, shared files among it: the month,
   * and which change in it, `2026-11.2`. A row that is full has no room for one that is longer.
   */
  readonly version: string;
  readonly brands: Readonly<Record<string, Brand>>;
  /** The key in `brands` of customers who name none. */
  readonly defaultBrand: string;
  readonly sms: {
    readonly transport: Transport;
    /** The identities there are, by a name of ours. */
    readonly senders: Readonly<Record<string, Sender>>;
    /** The identity in `senders` by country (ISO 3166) of the number; elsewhere: suppressed `no-channel`. */
    readonly routes: Readonly<Record<string, string>>;
    /** The configuration set of AWS End User Messaging whose destinations hear what became of texts (eum). */
    readonly configurationSet?: string;
  };
  /**
   * Where the webhooks answer the world, `https://texts.example.com/covercast`, without a slash at the end, where that is
   * not where the API itself does: a proxy stands before it. Twilio signs the address it posts to.
   */
  readonly publicWebhookUrl?: string;
  readonly reminders: ReminderDays;
  /** Of low scores the terms of surveys tell. */
  readonly tasks: Readonly<Record<Exclude<TaskKind, 'low-score'>, TaskTerms>>;
  /** For so many hours after a warning was sent, and as long as it is of use, it is asked whether somebody is safe. */
  readonly warningOpenHours: number;
  /**
   * The hours, by the customer's clock and every day, in which service messages may come, and alerts to those who did not
   * ask to be woken: `08:00`, the end exclusive.
   */
  readonly courtesyHours: { readonly from: string; readonly to: string };
  /** The jurisdictions (`US-LA`) that have declared a state of emergency: where the law says so, no marketing goes there. */
  readonly emergencies: readonly string[];
  /** Programmes switched off, by name. */
  readonly disabledProgrammes: readonly string[];
}
