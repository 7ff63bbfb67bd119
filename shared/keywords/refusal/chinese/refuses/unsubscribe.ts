import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** 退订 and 拒收, said in a sentence or answered before. */
export const chineseUnsubscribe: Family = {
  name: 'unsubscribe',
  language: 'zh-CN',
  says: '退订 and 拒收, said in a sentence or answered before',
  examples: ['我要退订', '怎么退订', '回了T还有', '我已T', '不订了'],
  phrases: phrases(`
    <退订> <这>* <权益>? <信>
    ^ <软>* [不订|不订阅|不再订阅|取关] [你们|你们的|了|啦|哈|吧|哦]* $
    ^ [我|都|也|早]* [已|已经|早就|早已|都已|都|之前|刚才] [t|td] [$|了|过|还]
    ^ [我|都|早]* [t|td] 过 ~8 $
    ^ <软>* td [手机|手机号|号码|尾号|姓名|本人|我是|保单号|我的号码] ~8 $
    <退订> ![<权益>|<他物>|什么|啥]
    [拒收|据收|拒受]
    [取消|退掉|解除|停止|终止|关闭|退出|撤销] <这>* [订阅|定阅|丁阅|订月|关注|订购短信]
    [回|回复|发送|按|打|输|输入|编辑|回过|复] [了|过|好|几|多|很|无数|次|遍|个|一|二|两|三|四|五|六|七|八|
      九|十|大写|字母|短信|1|2|3|4|5|6|7|8|9]* [t|td|r|n|stop] ![台|恤|字|型|级|次|多|条|站|路|口|楼|区]
    发 了? [t|td|r] ![台|恤|字|型|级|次|多|条]
  `),
};
