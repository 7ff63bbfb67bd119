import { phrases } from '../../grammar/phrases.ts';

/** What is said in Chinese against calls and mail. */
export const againstCalls = phrases(`
  [别|不要|不用|勿|请勿|别再|不要再|停止|拒绝] ~3 [打电话|来电话|来电|打来|打给我|打|电话] ~3
`);
