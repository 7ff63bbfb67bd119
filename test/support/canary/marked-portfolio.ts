import { randomInt } from 'node:crypto';
import { isChineseIdentityNumber } from '#shared/contracts/ids.ts';
import { aClaimRecord, aCustomerRecord, aLocationRecord, aPolicyRecord } from '../records.ts';
import type { Marker } from './forms.ts';

/** A customer of whom every personal field is a marker. */
export interface Marked {
  readonly id: string;
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly values: Readonly<Record<keyof ReturnType<typeof freshValues>, string>>;
  readonly markers: readonly Marker[];
}

const digits = (count: number) => Array.from({ length: count }, () => randomInt(10)).join('');
const letters = (count: number) =>
  Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join('');
const characters = (count: number) =>
  Array.from({ length: count }, () => String.fromCharCode(0x6000 + randomInt(0x2000))).join('');

/** With the right check character: only then is it known for what it is. */
function identityNumber(): string {
  const body = `99${digits(15)}`;
  return [...'0123456789X'].map((check) => body + check).find(isChineseIdentityNumber) ?? '';
}

/** Values that turn up nowhere by chance. The point lies by the southern edge of the composed warning. */
function freshValues() {
  return {
    name: characters(4),
    phone: `139${digits(8)}`,
    email: `${letters(12)}@mail.example`,
    nationalId: identityNumber(),
    birthDate: `19${40 + randomInt(50)}-0${1 + randomInt(9)}-${10 + randomInt(19)}`,
    address: `${characters(6)}路${digits(4)}号`,
    policyNumber: `PD${digits(14)}`,
    plate: `沪${letters(2).toUpperCase()}${digits(5)}`,
    vehicle: `${letters(5)} ${letters(9)}`,
    premium: `7${digits(9)}`,
    sumInsured: `8${digits(9)}`,
    lat: `30.6001${1 + randomInt(9)}${digits(6)}7`,
    lon: `121.5${digits(8)}3`,
    claimPhone: `137${digits(8)}`,
  };
}

/** A marked customer with a car, in force and in the path of the composed warning. `name` tells one from another. */
export function marked(name: string, id: string, over: { readonly customer?: object } = {}): Marked {
  const values = freshValues();
  const [customerId, policyId] = [`cus_${id}`, `pol_${id}`];
  const money = (minor: string) => ({ minor: Number(minor), currency: 'CNY' });
  const customer = aCustomerRecord({
    id: customerId,
    name: values.name,
    phone: `+86${values.phone}`,
    email: values.email,
    nationalId: values.nationalId,
    birthDate: values.birthDate,
    address: values.address,
    ...over.customer,
  });
  const policy = aPolicyRecord({
    id: policyId,
    customerId,
    number: values.policyNumber,
    effectiveFrom: '2020-01-01',
    effectiveTo: '2039-12-31',
    plate: values.plate,
    vehicle: values.vehicle,
    premiumDue: { on: '2027-01-15', amount: money(values.premium) },
    sumInsured: money(values.sumInsured),
  });
  const location = aLocationRecord({
    id: `loc_${id}`,
    customerId,
    lat: Number(values.lat),
    lon: Number(values.lon),
  });
  const claim = aClaimRecord({ id: `clm_${id}`, customerId, policyId, phones: [`+86${values.claimPhone}`] });
  const markers = Object.entries(values).map(([field, value]) => ({ name: `${name}.${field}`, value }));
  return { id: customerId, records: [customer, policy, location, claim], values, markers };
}

/** Lines that must be refused, with a marked customer's values where they do not belong. */
export function misplaced({ values, records }: Marked): readonly string[] {
  const [customer, policy, location] = records;
  const wrong = [
    { ...customer, id: values.phone },
    { ...customer, id: values.nationalId },
    { ...customer, id: values.email },
    { ...customer, phone: values.name },
    { ...customer, locale: values.name, timeZone: values.address },
    { ...customer, type: values.name },
    { ...customer, consents: { [values.name]: 'granted', marketing: values.phone } },
    {
      ...customer,
      holds: [{ kind: values.name, source: values.phone, until: values.birthDate }, values.email],
    },
    { ...policy, status: values.plate, line: values.policyNumber },
    { ...policy, effectiveTo: values.birthDate, number: { [values.plate]: values.policyNumber } },
    { ...location, lat: values.lat, kind: values.lon },
    { ...location, geocodes: { [values.phone]: values.name }, lat: undefined, lon: undefined },
    values.name,
    [values.phone, values.email],
  ];
  const lines = wrong.map((line) => JSON.stringify(line));
  return [...lines, JSON.stringify(customer).slice(0, -9), `${values.name} ${values.phone}, ${values.email}`];
}
