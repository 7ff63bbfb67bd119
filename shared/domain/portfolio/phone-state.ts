import type { CustomerFacts } from '../../contracts/facts.ts';
import { stateOfAreaCode } from '../../rules/area-codes.ts';

/** The state whose law presumes that whoever has this number (E.164) is there; of most numbers none. */
export function phoneState(phone: string): Pick<CustomerFacts, 'phoneState'> {
  const state = phone.startsWith('+1') ? stateOfAreaCode(phone.slice(2, 5)) : undefined;
  return state === undefined ? {} : { phoneState: state };
}
