import type { SmsProvider, StageConfig } from './stage-config.ts';

/** The providers by whom some sender of the stage texts: channels, clients and grants exist for no other. */
export function providersInUse({ sms }: StageConfig): ReadonlySet<SmsProvider> {
  return new Set(Object.values(sms.senders).map(({ provider }) => provider));
}
