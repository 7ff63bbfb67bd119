import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Against calls and mail. */
export const chineseAgainstCalls: Family = {
  name: 'against-calls',
  language: 'zh-CN',
  says: 'against calls and mail',
  examples: ['不要打电话，发短信给我'],
  phrases: phrases(`
    [别|不要|不用|勿|请勿|别再|不要再|停止|拒绝] ~3 [打电话|来电话|来电|打来|打给我|打|电话] ~3
  `),
};
