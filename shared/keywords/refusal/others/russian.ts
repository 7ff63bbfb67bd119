import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Refusals in Russian. */
export const russian: Family = {
  name: 'russian',
  language: 'ru',
  says: 'refusals in Russian',
  examples: ['Не пишите мне', 'Хватит'],
  phrases: phrases(`
    [стоп|отписаться|отпишите|отпиши|отписка|хватит|отстаньте|отвали|отвалите]
    не [пишите|присылайте|шлите|отправляйте|беспокоить|беспокойте|пиши|звоните]
  `),
};
