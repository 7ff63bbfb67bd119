import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Texts are asked for: then what is said against calls refuses none. */
export const chineseTextsWanted: Family = {
  name: 'texts-wanted',
  language: 'zh-CN',
  says: 'texts are asked for: then what is said against calls refuses none',
  examples: ['不要打电话，发短信给我', '请以短信方式联系我', '消息记得给我发'],
  phrases: phrases(`
    [发|改发|用|发个|发条|回|请发|直接发] [短信|信息|消息|微信] [给我|就行|吧|即可|告诉|通知|联系|沟通|好了|
      来|就好|就可以|我|$|不要|别|不用]
    [短信|信息|文字] [联系|沟通|通知|告诉我|说|就行|回复|即可|就好]
    [以|用|通过|拿] [短信|信息|消息|文字] [方式|形式|的方式|的形式]? [给我|跟我|和我|与我|来]? [联系|通知|告诉|告知|回复|发|确认|沟通]
    [记得|别忘了|一定要|务必|请继续|继续|照常|要] [给我|给俺|给我们|用]* [发|发来|推|传] [短信|信息|消息|通知|提醒|预警|我|$]
    [短信|信息|消息|通知|提醒|预警] [记得|一定要|务必|请继续|继续|照常|要|还要] ~2 [发|给我|推|收]
  `),
};
