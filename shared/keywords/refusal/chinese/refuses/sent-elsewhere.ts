import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Sent to somebody else, and not here; the sender's own are not wanted. */
export const chineseSentElsewhere: Family = {
  name: 'sent-elsewhere',
  language: 'zh-CN',
  says: 'to be sent to somebody else, and none here',
  examples: ['我这里以后都不要发', '只收家里人的消息，保险公司的就免了', '发给我儿子，我这里不要发'],
  phrases: phrases(`
    [我这|我这儿|我这里|我这边|我这头|我手机|我这手机|我这个号|我这号|本号|这个号|俺这|俺这儿] [一条|半条|啥|什么|任何|一个字|以后|也|都|就|请|麻烦]* [别|不要|甭|勿|莫|不许]
      [再|给我]* [发|发来|推|传|打扰] [了|$|啦|吧|来|过来]
    [保险公司|你们|你们家|你们公司|贵司|贵公司|你家|公司|商家|平台|机构|推销|卖保险] [发|推]? 的 [短信|信息|消息|通知|广告]? [就|都|全|一律|我|也|一概]* [免了|免|算了|
      不收|不收了|不看|不看了|别来| 别发|别发了|别来了] [吧|$|啦]
  `),
};
