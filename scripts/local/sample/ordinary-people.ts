import { car, type Holding, home, type Person } from './person.ts';
import type { TownName } from './towns.ts';

const surnames = ['程', '顾', '夏', '江', '钟', '徐', '高', '林', '何', '郭', '马', '罗'];
const given = ['海平', '明远', '静文', '思源', '子安'];
const americans = ['Rosa Delgado', 'Sam Whitfield', 'Grace Okafor'];
const coast: readonly TownName[] = ['pudong', 'xuhui', 'ningbo', 'zhoushan', 'wenzhou', 'chongming'];
const holdings: readonly (readonly Holding[])[] = [[car], [car], [home], [car, home]];

/** Customers of whom there is nothing to tell: thirteen in China by the sea, three in Florida. */
export const ordinaryPeople: readonly Person[] = [
  ...Array.from({ length: 13 }, (_, at): Person => {
    const name = `${surnames[at % surnames.length]}${given[at % given.length]}`;
    return {
      id: `cus_coast_${two(at + 1)}`,
      name,
      town: coast[at % coast.length] ?? 'pudong',
      holdings: holdings[at % 4] ?? [car],
    };
  }),
  ...americans.map((name, at): Person => {
    const id = `cus_florida_${two(at + 1)}`;
    return {
      id,
      name,
      town: at === 2 ? 'tampa' : 'miami',
      holdings: [car, home],
      overrides: { locale: 'en' },
    };
  }),
];

function two(number: number): string {
  return String(number).padStart(2, '0');
}
