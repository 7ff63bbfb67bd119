import type { Locale } from '../contracts/locale.ts';

/** The deployment stages: the laptop, the rehearsal, and the one that texts people. */
export const stages = ['local', 'staging', 'prod'] as const;
export type Stage = (typeof stages)[number];

/** Who the insurer is to its customers; a deployment is one insurer, brands are its names. */
export interface Brand {
  /**
   * The identity its texts leave by, per country of the number (ISO 3166): a registered sender id or origination
   * number. Where a country has none, the provider's own is used.
   */
  readonly sender: Readonly<Record<string, string>>;
  /** How every text begins, per language: 【安行保险】, AnXing: */
  readonly signature: Readonly<Record<string, string>>;
  /** The legal name, per language. */
  readonly legalName: Readonly<Record<string, string>>;
  /** The insurer's own domain; links lead nowhere else. */
  readonly domain: string;
  readonly hotline: string;
  /** The language of a customer whose own has no template. */
  readonly fallbackLocale: Locale;
}

/** How texts leave: to real phones, or into a topic with the number replaced by its index. */
export type Transport = 'phones' | 'sandbox';

/** Everything of a stage that an operator may want to change, as a reviewed file. */
export interface StageConfig {
  readonly stage: Stage;
  /** Stored with every decision; change it with every change of the file. */
  readonly version: string;
  readonly brands: Readonly<Record<string, Brand>>;
  /** The key in `brands` of customers who name none. */
  readonly defaultBrand: string;
  readonly sms: {
    readonly transport: Transport;
    /** Countries (ISO 3166 of the number) that texts may go to; elsewhere: suppressed `no-channel`. */
    readonly countries: readonly string[];
    /** Parts per second of the sender identity; workers stay below it. */
    readonly partsPerSecond: number;
  };
  /** Programmes switched off, by name. */
  readonly disabledProgrammes: readonly string[];
}
