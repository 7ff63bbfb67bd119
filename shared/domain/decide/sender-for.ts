import type { Sender, StageConfig } from '../../config/stage-config.ts';
import type { CustomerTerms } from '../../contracts/inputs.ts';
import { ConfigurationError } from '../../errors.ts';
import { brandOf } from './brand-of.ts';

/** The identity a text leaves by, under its name in the configuration. */
export interface NamedSender extends Sender {
  readonly name: string;
}

/** The sender identity for a number's country: the brand's own, else the route's. Throws ConfigurationError. */
export function senderFor(
  config: StageConfig,
  { brand, phoneCountry }: Pick<CustomerTerms, 'brand' | 'phoneCountry'>,
): NamedSender {
  const name = brandOf(config, brand).sender[phoneCountry] ?? config.sms.routes[phoneCountry];
  const sender = name === undefined ? undefined : config.sms.senders[name];
  if (name === undefined || !sender)
    throw new ConfigurationError(`The country ${phoneCountry} has no sender identity (config: sms.senders).`);
  return { ...sender, name };
}

/** The pace of the slowest identity, in parts per second: what a chunk that may go by any of them has to fit. */
export function slowestPace({ sms }: StageConfig): number {
  return Math.min(...Object.values(sms.senders).map(({ partsPerSecond }) => partsPerSecond));
}
