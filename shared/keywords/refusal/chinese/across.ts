import { phrases } from '../../grammar/phrases.ts';

/** Refusals in Chinese that go beyond one clause: a threat and its condition. */
export const across = phrases(`
  再 [这样|如此|这么] ~10 [工信部|12300|12321|通信管理局|通管局]
  再 ![不] ~4 [发|骚扰|打扰|推|烦|吵|扰|推送|发送|收到|看到|来] ![错|生|现|拖|修] ~12 [退保|不续保|不买你们|换公司|换一家|投诉|
    举报|拉黑|起诉|报警|告你|告你们|曝光|12315|12321|12300|12378|工信部|消协|消费者协会|银保监|监管|法院|
    屏蔽|不客气|骂|律师|通信管理局]
`);
