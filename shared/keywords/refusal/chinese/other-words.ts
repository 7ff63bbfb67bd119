import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Other words of the same characters, and other things that stop: left out first. */
export const chineseOtherWords: Family = {
  name: 'other-words',
  language: 'zh-CN',
  says: 'other words of the same characters, and other things that stop: left out first',
  examples: ['特别好', '雨停了吗', '别墅被淹'],
  phrases: phrases(`
    [别人|别的|特别|性别|级别|区别|分别|识别|辨别|差别|别墅|别克|别扭|别处|别家|别名|莫名|莫非|莫大|莫不| 别样|鉴别]
    [停车|停在|停电|停水|停保|停运|停航|停诊|停效|停产|停工|停课|停业|停留|停靠|停放|停泊|停驶|停机|停缴| 停售|停供|停职|停薪|停顿|停息|停滞|停摆|停哪|停到|停好|停进|停满|停稳]
      ![吗|不]
    [雨|风|雪|台风|雷|车|水|电|洪水|冰雹|大雨|暴雨|大风|地震|火|班车|地铁|公交|暖气|燃气] [还|都|已经|终于| 刚|快|什么时候|啥时候|几时|会|能|没|不|也|要|才|一直|被]*
      [停|停止]
    [停了吗|停了没|停了么|停没停|快停了|停不停] ![吧|好|行]
    [能不能|可不可以|要不要|是不是|会不会|需不需要|用不用|有没有|愿不愿意|想不想|该不该|是否|能否|可否| 给不给|肯不肯|要不]
    [不要紧|不要脸|不要钱|不要命|不用谢|不用客气|别客气|不要客气|别说|不要说]
    <退订> [了|后|以后|之后|的话]* [是不是|会不会|要不要] ![回|发|退|停|点|按|要|别|不发] ~8
    别提 ![醒|示]
    [别家|别人家|其他公司|其它公司|别的公司|另一家|人家公司|银行|运营商|淘宝|京东] 的? ~4 <退订> 了?
  `),
};
