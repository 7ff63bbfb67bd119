import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Texts are asked for: then what is said against calls refuses none. */
export const chineseTextsWanted: Family = {
  name: 'texts-wanted',
  language: 'zh-CN',
  says: 'texts are asked for: then what is said against calls refuses none',
  examples: ['不要打电话，发短信给我'],
  phrases: phrases(`
    [发|改发|用|发个|发条|回|请发|直接发] [短信|信息|消息|微信] [给我|就行|吧|即可|告诉|通知|联系|沟通|好了|
      来|就好|就可以|我|$|不要|别|不用]
    [短信|信息|文字] [联系|沟通|通知|告诉我|说|就行|回复|即可|就好]
  `),
};
