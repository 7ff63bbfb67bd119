import type { ImportWarning } from '#shared/contracts/records/import-report.ts';
import { aPlantedCustomer, aPlantedLocation, aPlantedPolicy } from './planted-records.ts';

/** Lines that go in, and what the report must say of them; a warning tells which of the lines it is about, from 0. */
export interface Odd {
  readonly lines: readonly string[];
  readonly accepted: number;
  readonly duplicates?: number;
  readonly orphans?: number;
  readonly warnings?: readonly (Omit<ImportWarning, 'line'> & { readonly at: number })[];
  readonly unknownFields?: readonly string[];
}

/** Makes odd lines; `number` tells one from another. */
export type Oddity = (number: number) => Odd;

const text = (record: object, over: object = {}) => JSON.stringify({ ...record, ...over });

const windowsLines: Oddity = (number) => ({
  lines: [`${text(aPlantedCustomer(number))}\r`, `${text(aPlantedPolicy(number))}\r`],
  accepted: 2,
});

const anotherFile: Oddity = (number) => ({ lines: [`\ufeff${text(aPlantedCustomer(number))}`], accepted: 1 });

const blankLines: Oddity = () => ({ lines: ['', ' \t', '\r'], accepted: 0 });

const saidTwice: Oddity = (number) => ({
  lines: [
    text(aPlantedCustomer(number)),
    text(aPlantedPolicy(number), { status: 'lapsed' }),
    text(aPlantedPolicy(number)),
  ],
  accepted: 2,
  duplicates: 1,
});

const unknownFields: Oddity = (number) => ({
  lines: [text(aPlantedCustomer(number), { nickname: '小王', phones: ['021-5555'], constructor: 'Ltd' })],
  accepted: 1,
  unknownFields: ['nickname', 'phones', 'constructor'],
});

const orphan: Oddity = (number) => ({ lines: [text(aPlantedPolicy(number))], accepted: 1, orphans: 1 });

function placeDoubted(point: object, warning: string): Oddity {
  return (number) => ({
    lines: [text(aPlantedCustomer(number)), text(aPlantedLocation(number), point)],
    accepted: 2,
    warnings: [{ at: 1, field: 'lat', warning }],
  });
}

const bareConsents: Oddity = (number) => ({
  lines: [text(aPlantedCustomer(number), { consents: { marketing: 'granted', health: 'granted' } })],
  accepted: 1,
  warnings: ['marketing', 'health'].map((purpose) => ({
    at: 0,
    field: `consents.${purpose}`,
    warning: 'no-evidence',
  })),
});

/** Everything strange that goes in all the same. */
export const oddities: readonly Oddity[] = [
  windowsLines,
  anotherFile,
  blankLines,
  saidTwice,
  unknownFields,
  orphan,
  placeDoubted({ lat: 0, lon: 0 }, 'zero-coordinates'),
  placeDoubted({ lat: 121.5, lon: 31.2, geocodes: { adcode: '310115' } }, 'swapped-coordinates'),
  placeDoubted({ lat: -80.2, lon: 25.8, geocodes: { ugc: ['FLZ172'] } }, 'swapped-coordinates'),
  bareConsents,
];
