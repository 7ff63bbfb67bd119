import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** At a time of day, or for a while: refused for then. */
export const chineseTimes: Family = {
  name: 'times',
  language: 'zh-CN',
  says: 'at a time of day, or for a while: refused for then',
  examples: ['晚上别发短信', '这周先别发了'],
  phrases: phrases(`
    [别|不要|勿|不想|请勿|不准|不许] ~3 <时>
    <时> [就|都|还|请|的时候|时候|时间|时|以后|后]* [别|不要|勿|请勿|不想|不可以|不能|不准|不许|不希望]
    [点|月|年|周] [以后|之后|后|前|以前|之前] ~2 [别|不要|勿|请勿]
    [1|2|3|4|5|6|7|8|9|10|15|20|25|30|一|二|三|五|十] 号 [以后|之后|后|前|以前|之前] ~2 [别|不要|勿|请勿]
    [今天|这周|本周|这几天|最近|暂时|这个月|本月|这两天|明天] ![起|开始|以后|之后|后] ~2 [别|不要|先别|先不|
      不用|停]
  `),
};
