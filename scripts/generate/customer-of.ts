import { ChannelName, type CustomerRecord } from '#shared/contracts/records/customer.ts';
import { consentsOf } from './consents-of.ts';
import { dayFrom, instantFrom } from './days.ts';
import { holdsOf } from './holds-of.ts';
import { identityNumber } from './identity-number.ts';
import { firmName, personName } from './names.ts';
import type { Person } from './person.ts';
import { phoneOf } from './phone-of.ts';

const FIRMS = 0.05;
const ABROAD = 0.1;

/** A customer's line. */
export function customerOf(person: Person): CustomerRecord {
  const { id, town, random } = person;
  const isFirm = random.chance(FIRMS);
  const holds = holdsOf(person);
  return {
    type: 'customer',
    id,
    name: isFirm ? firmName(random, town) : personName(random, town),
    phone: phoneOf(person),
    ...(random.chance(0.6) ? { email: `${id.replace('_', '.')}@mail.example` } : {}),
    ...(isFirm ? {} : bornAs(person)),
    locale: localeOf(person),
    timeZone: town.timeZone,
    jurisdiction: town.jurisdiction,
    segment: isFirm ? 'enterprise' : random.pick(['office', 'family'] as const),
    ...(random.chance(0.7) ? { address: addressOf(person) } : {}),
    ...(random.chance(0.2) ? { preferredChannel: random.pick(ChannelName.options) } : {}),
    ...(random.chance(0.1) ? { servicedBy: `agent-${random.below(200)}` } : {}),
    consents: consentsOf(person),
    ...(holds.length > 0 ? { holds: [...holds] } : {}),
    source: random.pick(['core-system', 'crm', 'broker']),
    ...(random.chance(0.3) ? { asOf: instantFrom(person.now, -random.below(100) - 1) } : {}),
  };
}

function bornAs({ random, town, now }: Person) {
  const birthDate = random.chance(0.02) ? '2000-02-29' : dayFrom(now, -(18 * 366 + random.below(65 * 365)));
  const nationalId = random.chance(0.7) ? { nationalId: identityNumber(random, town, birthDate) } : {};
  return { birthDate, ...nationalId };
}

function localeOf({ town, random }: Person): string {
  const [usual, other] = town.country === 'CN' ? ['zh-CN', 'en'] : ['en', 'zh-CN'];
  return (random.chance(ABROAD) ? other : usual) ?? 'en';
}

function addressOf({ town, random }: Person): string {
  const house = random.below(999) + 1;
  if (town.country === 'US') return `${house} ${random.pick(['Ocean', 'Harbor', 'Bay'])} Ave, ${town.name}`;
  return `${town.name}${random.pick(['海滨', '人民', '解放'])}路${house}号`;
}
