import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** A threat and its condition. */
export const chineseAcrossClauses: Family = {
  name: 'across-clauses',
  language: 'zh-CN',
  says: 'a threat and its condition',
  examples: ['再发我就投诉', '这些提醒对我没用，取消吧'],
  phrases: phrases(`
    [发|骚扰|打扰|推] 一 [次|条|回] ~2 [投诉|举报|拉黑|骂]
    再 [来|收到|看到|发|给我发|有] ~2 <信> ~6 [换|投诉|举报|拉黑|退|报警|起诉|骂|不客气|告]
    [提醒|短信|信息|消息|通知|推送] ~10 [取消吧|取消掉|停了吧|关了吧|退了吧|免了吧|停掉吧|关掉吧]
    再 [这样|如此|这么] ~10 [工信部|12300|12321|通信管理局|通管局]
    再 ![不] ~4 [发|骚扰|打扰|推|烦|吵|扰|推送|发送|收到|看到|来] ![错|生|现|拖|修] ~12 [退保|不续保|
      不买你们|换公司|换一家|投诉|举报|拉黑|起诉|报警|告你|告你们|曝光|12315|12321|12300|12378|工信部|消协|
      消费者协会|银保监|监管|法院|屏蔽|不客气|骂|律师|通信管理局]
  `),
};
