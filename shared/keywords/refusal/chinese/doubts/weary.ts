import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Weariness and anger. */
export const chineseWearyDoubts: Family = {
  name: 'weary',
  language: 'zh-CN',
  says: 'weariness and anger',
  examples: ['骚扰短信', '天天给我发短信'],
  phrases: phrases(`
    [骚扰|垃圾] [短信|信息|消息|讯息|简讯]
    [是|属于|算|构成|涉嫌|纯属|这叫|就是|搞|简直] [在|个|一种|什么]* [骚扰|扰民|轰炸]
    发 [短信|信息|消息|广告] [扰民|骚扰|吵|烦]
    <别> 烦 $
    [不看|没人看|懒得看|不会看|从来不看|没空看] ~3 <信>
    [消停|让我清静|让我安静|给我清静|让人清静|还我清静]
    [烦死|烦透|吵死|受不了|受够|忍无可忍] [了|你们]* [你们|短信|广告|这些|信息]
    [短信|信息|广告] 什么时候 ~2 [停|完|结束]
  `),
};
