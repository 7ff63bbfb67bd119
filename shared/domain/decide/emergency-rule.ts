import type { Facts } from './check.ts';
import { lawOf } from './timing.ts';

/**
 * The rule that bars marketing to the customer because a state of emergency is declared where they are; undefined when
 * none does, and for messages that are no marketing.
 */
export function emergencyRule({ customer, messageClass, config }: Facts): string | undefined {
  if (messageClass !== 'marketing' || !customer || config.emergencies.length === 0) return undefined;
  return barredIn(customer, config.emergencies);
}

/** The same for marketing within a message of another class. */
export function barredIn(
  customer: NonNullable<Facts['customer']>,
  emergencies: readonly string[],
): string | undefined {
  const { rules } = lawOf(customer);
  return rules.find(
    ({ barredInEmergency, binds }) => barredInEmergency && binds.some((one) => emergencies.includes(one)),
  )?.id;
}
