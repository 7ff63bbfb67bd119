import type { Severity } from '../../contracts/hazard-alert.ts';
import type { Standing } from '../../contracts/inputs.ts';
import type { PhoneState } from '../../contracts/jurisdiction.ts';
import type { LedgerState } from '../../contracts/ledger-state.ts';
import type { MessageClass } from '../../contracts/message-class.ts';
import type { ChannelName, HoldKind, Segment } from '../../contracts/records/customer.ts';
import type { PolicyStatus, ProductLine } from '../../contracts/records/policy.ts';
import { lettersOf } from './letters.ts';

/** The letters of what inputs are made of. */
export const inputLetters = {
  channel: lettersOf<ChannelName>({ sms: 's', whatsapp: 'w', email: 'e', rcs: 'r', app: 'a', phone: 'p' }),
  standing: lettersOf<Standing>({ granted: 'g', refused: 'r', absent: 'a' }),
  segment: lettersOf<Segment>({ office: 'o', family: 'f', enterprise: 'e' }),
  phoneState: lettersOf<PhoneState>({ 'US-FL': 'f', 'US-OK': 'o' }),
  hold: lettersOf<HoldKind>({
    deceased: 'd',
    bereavement: 'b',
    litigation: 'l',
    'open-complaint': 'c',
    'hospital-claim': 'h',
    'wrong-number': 'w',
  }),
  line: lettersOf<ProductLine>({
    motor: 'm',
    home: 'h',
    health: 'e',
    accident: 'a',
    pension: 'p',
    life: 'l',
    travel: 't',
  }),
  status: lettersOf<PolicyStatus>({
    active: 'a',
    pending: 'p',
    lapsed: 'l',
    cancelled: 'c',
    expired: 'e',
    renewed: 'r',
  }),
  state: lettersOf<LedgerState>({
    deferred: 'q',
    suppressed: 'p',
    claimed: 'c',
    sent: 's',
    failed: 'f',
    unknown: 'u',
    delivered: 'd',
  }),
  severity: lettersOf<Severity>({ Unknown: 'u', Minor: 'n', Moderate: 'm', Severe: 's', Extreme: 'x' }),
  messageClass: lettersOf<MessageClass>({
    'life-safety': 'l',
    'property-alert': 'p',
    service: 's',
    marketing: 'm',
    reply: 'r',
  }),
} as const;
