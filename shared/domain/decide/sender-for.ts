import type { Sender, StageConfig } from '../../config/stage-config.ts';
import type { CustomerTerms } from '../../contracts/inputs.ts';
import { ConfigurationError } from '../../errors.ts';
import { brandOf } from './brand-of.ts';

/** The identity a text leaves by, under its name in the configuration. */
export interface NamedSender extends Sender {
  readonly name: string;
}

/** To whom a message goes, as far as its sender is chosen by it. */
type Of = Pick<CustomerTerms, 'phoneCountry'> & { readonly brand?: string | undefined };

/**
 * The sender identity for a number's country: the one that a message to be answered was sent to (`writtenTo`), if it is
 * one, else the brand's own, else the route's. Throws ConfigurationError.
 */
export function senderFor(config: StageConfig, { brand, phoneCountry }: Of, writtenTo?: string): NamedSender {
  const byCountry = brandOf(config, brand).sender[phoneCountry] ?? config.sms.routes[phoneCountry];
  const name = writtenTo !== undefined && writtenTo in config.sms.senders ? writtenTo : byCountry;
  const sender = name === undefined ? undefined : config.sms.senders[name];
  if (name === undefined || !sender)
    throw new ConfigurationError(`The country ${phoneCountry} has no sender identity (config: sms.senders).`);
  return { ...sender, name };
}

/** The pace of the slowest identity, in parts per second: what a chunk that may go by any of them has to fit. */
export function slowestPace({ sms }: StageConfig): number {
  return Math.min(...Object.values(sms.senders).map(({ partsPerSecond }) => partsPerSecond));
}
