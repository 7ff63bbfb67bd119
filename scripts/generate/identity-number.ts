import type { Random } from './random.ts';
import type { Town } from './towns.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Nobody's identity number: in China of the region 990000, which there is not, with the right check character
 * (GB 11643-1999); in the US of the area 000, which was never given out.
 */
export function identityNumber(random: Random, { country }: Town, birthDate: string): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.below(10)).join('');
  if (country === 'US') return `000-${digits(2)}-${digits(4)}`;
  const body = `990000${birthDate.replaceAll('-', '')}${digits(3)}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'[sum % 11];
}
