import { isSound } from '../textbook-luhn.ts';
import type { ExpectedItem } from './expected-item.ts';
import { expectedPlaces } from './expected-places.ts';
import { type Fields, text } from './lines-that-stand.ts';
import { textbookGeohash } from './textbook-geohash.ts';

/** The digest of a value that something is found by. */
export type Digest = (kind: string, canonical: string) => string;

/** The code in the item of a claim; it is drawn, so that no file says it. */
export type CodeIn = (key: string) => unknown;

/** Every item that the records of a file make, worked out from the file, the documents and the codes drawn alone. */
export function expectedItems(
  lines: readonly Fields[],
  digest: Digest,
  codeIn: CodeIn,
): readonly ExpectedItem[] {
  const records = lines.flatMap((line) => {
    if (line['type'] === 'customer') return customerItems(line, digest);
    if (line['type'] === 'claim') return claimItems(line, digest, codeIn);
    return [recordItem(line), ownerItem(line)];
  });
  const byCustomer = Map.groupBy(lines, (line) => text(line, 'customerId') || text(line, 'id'));
  const places = [...byCustomer].flatMap(([id, some]) => expectedPlaces(id, some));
  return [...records, ...places, ...wrongNumbers(lines, digest)];
}

/** Numbers of which a customer's record says that they are wrong. */
function wrongNumbers(lines: readonly Fields[], digest: Digest): readonly ExpectedItem[] {
  const wrong = lines.filter((line) => line['type'] === 'customer' && wrongIn(line).length > 0);
  return [...Map.groupBy(wrong, (line) => text(line, 'phone'))].map(([phone, some]) => ({
    key: `number#${digest('phone', phone)}|wrong-number`,
    customerId: text(some[0] ?? {}, 'id'),
    clear: Object.fromEntries(some.map((line) => [`customer#${text(line, 'id')}`, wrongIn(line)])),
  }));
}

function wrongIn({ holds }: Fields): readonly unknown[] {
  return Array.isArray(holds) ? holds.filter(({ kind }) => kind === 'wrong-number') : [];
}

/** The law presumes those with a number of Florida or Oklahoma there; the codes of the towns portfolios are made of. */
function presumedIn(phone: string): Fields {
  if (/^\+1(305|786|813|407|904)/.test(phone)) return { phoneState: 'US-FL' };
  return /^\+1(405|572|918|539)/.test(phone) ? { phoneState: 'US-OK' } : {};
}

const CONTACT = ['phone', 'email', 'address'];
const IDENTITY = ['name', 'nationalId', 'birthDate'];

function customerItems(line: Fields, digest: Digest): readonly ExpectedItem[] {
  const customerId = text(line, 'id');
  const key = `customer#${customerId}`;
  const phoneIndex = digest('phone', text(line, 'phone'));
  const phoneCountry = text(line, 'phone').startsWith('+86') ? 'CN' : 'US';
  const nationalId = text(line, 'nationalId').toUpperCase();
  const found = [
    `phone#${phoneIndex}`,
    ...(line['email'] ? [`email#${digest('email', text(line, 'email').toLowerCase())}`] : []),
    ...(nationalId ? [`national-id#${digest('national-id', nationalId)}`] : []),
    ...(nationalId ? [`last-four#${digest('last-four', `${customerId}|${nationalId.slice(-4)}`)}`] : []),
  ];
  return [
    {
      key: `${key}|customer`,
      customerId,
      clear: {
        ...without(line, ...CONTACT, ...IDENTITY),
        phoneIndex,
        phoneIndexes: [phoneIndex],
        phoneCountry,
        ...presumedIn(text(line, 'phone')),
      },
      sealed: {
        contact: { dataClass: 'contact', value: only(line, CONTACT) },
        identity: { dataClass: 'identity', value: only(line, IDENTITY) },
      },
    },
    ...found.map((row) => ({ key: `${row}|${key}`, customerId, clear: {} })),
  ];
}

function recordItem(line: Fields): ExpectedItem {
  const customerId = text(line, 'customerId');
  const key = `customer#${customerId}|${text(line, 'type')}#${text(line, 'id')}`;
  return { key, customerId, ...contentOf(line) };
}

function contentOf(line: Fields): Pick<ExpectedItem, 'clear' | 'sealed'> {
  switch (line['type']) {
    case 'policy': {
      const secret = ['number', 'plate', 'vehicle', 'sumInsured'];
      const { on, amount } = Object(line['premiumDue']);
      const value = { ...only(line, secret), ...(amount && { premium: amount }) };
      const clear = { ...without(line, ...secret, 'premiumDue'), ...(on && { premiumDueOn: on }) };
      return { clear, sealed: { details: { dataClass: 'policy', value } } };
    }
    case 'location': {
      const value = only(line, ['lat', 'lon']);
      const clear = without(line, 'lat', 'lon');
      if (line['lat'] === undefined) return { clear };
      const cell = textbookGeohash(Number(line['lat']), Number(line['lon']));
      return { clear: { ...clear, cell }, sealed: { place: { dataClass: 'place', value } } };
    }
    default: {
      const clear = without(line, 'phones');
      if (!line['phones']) return { clear };
      return { clear, sealed: { phones: { dataClass: 'contact', value: line['phones'] } } };
    }
  }
}

function ownerItem(line: Fields): ExpectedItem {
  const customerId = text(line, 'customerId');
  const key = `owner#${text(line, 'type')}#${text(line, 'id')}|owner`;
  return { key, customerId, clear: { customerId } };
}

function claimItems(line: Fields, digest: Digest, codeIn: CodeIn): readonly ExpectedItem[] {
  const record = recordItem(line);
  const drawn = String(codeIn(record.key));
  const code = isSound(drawn) ? drawn : 'a sound code';
  const phones = Array.isArray(line['phones']) ? [...new Set(line['phones'])] : [];
  const customerId = text(line, 'customerId');
  const rows = [
    ...phones.map((phone) => `phone#${digest('phone', String(phone))}`),
    `claim-code#${digest('claim-code', code)}`,
  ];
  return [
    { ...record, clear: { ...record.clear, code } },
    ownerItem(line),
    ...rows.map((row) => ({ key: `${row}|claim#${text(line, 'id')}`, customerId, clear: { customerId } })),
  ];
}

function without(line: Fields, ...names: readonly string[]): Fields {
  const gone = [...names, 'type', 'asOf'];
  return Object.fromEntries(Object.entries(line).filter(([name]) => !gone.includes(name)));
}

function only(line: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(line).filter(([name]) => names.includes(name)));
}
