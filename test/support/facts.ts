import { local } from '#shared/config/local.ts';
import type { Facts } from '#shared/domain/decide/check.ts';
import { warningProgramme } from '#shared/programmes/warning-programme.ts';
import { typhoonMotor } from '#shared/templates/typhoon-motor.ts';
import { aCustomer, aPolicy } from './a-customer.ts';

/** Facts by which a typhoon warning goes out: a known customer with a motor policy in force, nothing against it. */
export function facts(over: Partial<Facts> = {}): Facts {
  return {
    programme: warningProgramme('typhoon-motor', 'motor'),
    occurrence: 'episode#1',
    messageClass: 'property-alert',
    usefulUntil: '2026-09-01T12:00:00.000Z',
    policyIds: ['pol_1'],
    customer: aCustomer(),
    policies: [aPolicy()],
    row: undefined,
    leaseOver: false,
    template: typhoonMotor,
    config: local,
    ...over,
  };
}
