import { local } from '#shared/config/local.ts';
import type { CustomerFacts } from '#shared/contracts/facts.ts';
import type { CustomerTerms } from '#shared/contracts/inputs.ts';
import type { Purpose } from '#shared/contracts/message-class.ts';
import type { Facts } from '#shared/domain/decide/check.ts';
import { customerTerms } from '#shared/domain/decide/customer-terms.ts';
import { warningProgramme } from '#shared/programmes/warning-programme.ts';
import { businessClockAt } from '#shared/runtime/clocks.ts';
import { typhoonMotor } from '#shared/templates/typhoon-motor.ts';
import { aCustomer, aPolicy } from './a-customer.ts';

const NOW = businessClockAt('2026-09-01T02:30:00.000Z')();

/** What a decision about alerts, or the purpose given, reads of a customer who has refused nothing since. */
export function termsOfCustomer(customer: CustomerFacts, purpose: Purpose = 'alerts'): CustomerTerms {
  return customerTerms(customer, [], purpose, NOW);
}

/** Facts by which a typhoon warning goes out: a known customer with a motor policy in force, nothing against it. */
export function facts(over: Partial<Facts> = {}): Facts {
  return {
    programme: warningProgramme('typhoon-motor', 'motor'),
    messageClass: 'property-alert',
    usefulUntil: '2026-09-01T12:00:00.000Z',
    customer: termsOfCustomer(aCustomer()),
    policies: [aPolicy()],
    halts: [],
    refusedByNumber: [],
    template: typhoonMotor,
    config: local,
    ...over,
  };
}
