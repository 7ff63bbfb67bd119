import type { Random } from './random.ts';
import type { Town } from './towns.ts';

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
const compound = ['欧阳', '司马', '上官', '诸葛'];
const given = [...'海明思文静远子安嘉雨晨欣怡泽宇浩然若溪梓涵一诺星辰晓峰丽娜建国秀英'];
const first = [
  'Rosa',
  'Sam',
  'Grace',
  'Noah',
  'Mei',
  'Luis',
  'Ana-María',
  'Jean',
  'Siobhán',
  'D’Angelo',
  'Zoë',
];
const last = [
  'Delgado',
  'Whitfield',
  'Okafor',
  'O’Neill',
  'Nguyễn',
  'Müller',
  'van der Berg',
  'Li',
  'García',
];
const trades = ['海运', '水产', '建材', '物流', '食品'];
const firms = ['Harbor Freight Lines', 'Bayside Marine Supply', 'Gulf Coast Roofing', 'Tidewater Bakery'];

/** An invented person's name, written as people of the country write theirs. */
export function personName(random: Random, { country }: Town): string {
  if (country === 'US') return `${random.pick(first)} ${random.pick(last)}`;
  const surname = random.chance(0.02) ? random.pick(compound) : random.pick(surnames);
  return surname + random.pick(given) + (random.chance(0.8) ? random.pick(given) : '');
}

/** An invented firm's name. */
export function firmName(random: Random, { country, name }: Town): string {
  if (country === 'US') return `${random.pick(firms)} ${random.pick(['LLC', 'Inc.'])}`;
  return `${name.slice(0, 2)}${random.pick(given)}${random.pick(given)}${random.pick(trades)}有限公司`;
}
