import type { Money } from '#shared/contracts/money.ts';
import { type PolicyRecord, ProductLine } from '#shared/contracts/records/policy.ts';
import { dayFrom } from './days.ts';
import type { Person } from './person.ts';
import { type Term, termOf } from './term-of.ts';

const usual: readonly ProductLine[] = ['motor', 'motor', 'motor', 'home', 'home'];
const vehicles = ['BYD Seal', 'Tesla Model 3', 'Toyota Corolla', 'Ford F-150', '五菱宏光MINI'];
const provinces = [...'沪浙苏闽粤琼鲁辽津桂'];

/** A customer's policies: mostly one to three, for fleets a dozen, for some none. */
export function policiesOf(person: Person, isFirm: boolean): readonly PolicyRecord[] {
  const { random } = person;
  const count = isFirm ? 3 + random.below(10) : random.pick([0, 1, 1, 1, 2, 2, 3, 4]);
  return Array.from({ length: count }, (_, at) => policyOf(person, at + 1));
}

function policyOf(person: Person, at: number): PolicyRecord {
  const { id, number, random } = person;
  const line = random.chance(0.7) ? random.pick(usual) : random.pick(ProductLine.options);
  const term = termOf(person);
  return {
    type: 'policy',
    id: `${id.replace('cus_', 'pol_')}_${at}`,
    customerId: id,
    line,
    product: `${line}-${random.pick(['standard', 'plus', 'basic'])}`,
    number: `AX-${line.toUpperCase()}-${number}-${at}`,
    ...term,
    ...(random.chance(0.05) ? { timeZone: random.pick(['America/New_York', 'Asia/Urumqi', 'UTC']) } : {}),
    ...(random.chance(0.6) ? { premiumDue: dueIn(person, term) } : {}),
    ...insuredBy(person, line),
    ...benefitsOf(person, at),
  };
}

function dueIn(person: Person, { effectiveTo }: Term): { on: string; amount: Money } {
  const { random, now } = person;
  const on = random.pick([effectiveTo, dayFrom(now, 0), dayFrom(now, 1), dayFrom(now, 30), dayFrom(now, -1)]);
  return { on, amount: money(person, 20_000, 900_000) };
}

function insuredBy(person: Person, line: ProductLine): Partial<PolicyRecord> {
  const { random, town, now } = person;
  if (line === 'home') return { sumInsured: money(person, 30_000_000, 300_000_000) };
  if (line !== 'motor') return random.chance(0.5) ? { sumInsured: money(person, 1_000_000, 90_000_000) } : {};
  const digits = String(random.below(100_000)).padStart(5, '0');
  const plate = town.country === 'CN' ? `${random.pick(provinces)}X${digits}` : `XX${digits}`;
  const inspectionDue = dayFrom(now, random.below(400) - 30);
  return { plate, vehicle: random.pick(vehicles), ...(random.chance(0.8) ? { inspectionDue } : {}) };
}

function benefitsOf({ random, now, id }: Person, at: number): Partial<PolicyRecord> {
  if (!random.chance(0.15)) return {};
  const count = random.below(4) + 1;
  const kind = random.pick(['checkup', 'roadside-rescue', 'accident-sum', 'other'] as const);
  const rest = { count, remaining: random.below(count + 1), expiresOn: dayFrom(now, random.below(300) - 10) };
  return { benefits: [{ id: `${id.replace('cus_', 'ben_')}_${at}`, kind, ...rest }] };
}

function money({ random, town }: Person, from: number, to: number): Money {
  return { minor: from + random.below(to - from), currency: town.country === 'CN' ? 'CNY' : 'USD' };
}
