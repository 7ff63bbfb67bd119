import type { Consents } from '#shared/contracts/records/customer.ts';
import { instantFrom } from './days.ts';
import type { Person } from './person.ts';

/** What a customer has said: mostly nothing much, sometimes a refusal, and now and then every form there is. */
export function consentsOf({ random, now }: Person): Consents {
  const evidence = (state: 'granted' | 'refused') => ({
    state,
    at: instantFrom(now, -random.below(900) - 1),
    source: random.pick(['app', 'branch', 'call-centre', 'web']),
    textVersion: random.pick(['2024-01', '2025-03']),
  });
  const alerts = random.below(20);
  return {
    ...(alerts === 0 ? { alerts: 'refused' } : alerts < 10 ? { alerts: 'granted' } : {}),
    ...(random.chance(0.3) ? { alertsAtNight: random.pick(['granted', 'refused'] as const) } : {}),
    ...(random.chance(0.05) ? { service: 'refused' } : {}),
    ...(random.chance(0.3) ? { marketing: evidence(random.chance(0.8) ? 'granted' : 'refused') } : {}),
    ...(random.chance(0.1) ? { health: evidence('granted') } : {}),
    ...(random.chance(0.05)
      ? {
          marketing: [
            { ...evidence('granted'), channel: 'sms' },
            { ...evidence('refused'), channel: 'email' },
          ],
        }
      : {}),
  };
}
