import { stateOfAreaCode } from '../../rules/area-codes.ts';

/** What a number says of where its holder is presumed to be, beside its country. */
export interface PhoneState {
  readonly phoneState?: string;
}

/** The state whose law presumes that whoever has this number (E.164) is there; of most numbers none. */
export function phoneState(phone: string): PhoneState {
  const state = phone.startsWith('+1') ? stateOfAreaCode(phone.slice(2, 5)) : undefined;
  return state === undefined ? {} : { phoneState: state };
}
