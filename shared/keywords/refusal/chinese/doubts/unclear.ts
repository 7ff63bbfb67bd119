import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Something is refused, and it is not said what. */
export const chineseUnclearDoubts: Family = {
  name: 'unclear',
  language: 'zh-CN',
  says: 'something is refused, and it is not said what',
  examples: ['退订体检套餐', '我要取消'],
  phrases: phrases(`
    ^ <软>* [取消|关闭|关掉|关了|停用|终止|撤销|注销|中止|停了|退出|退掉|退了|删除|删了|解除|暂停|结束] [它|
      这个|掉|了|吧|这些|全部|所有|一切|一下|这|啊|服务|这项服务|都|谢谢|此服务|这个服务|业务|好吗|可以吗|
      行吗]* $
    [怎么|如何|怎样|咋|怎么才能] [取消|关闭|关掉|退出|停掉|解除|停止] [它|这个|掉|吗|呢|啊|呀|服务|这个服务|
      一下|了|的|这些]* $
    ^ [怎么|如何|怎样|咋|怎么才能] 停 [它|这个|掉|呢|啊|呀|一下|的|这些]* $
    <退订> <权益>
    <免> ~3 <发> [了|$|吧|啦]
    <免> <这>* [通知|提醒|服务|活动|优惠] [我|了|$|啦|吧]
    [不用|不必|无需|不需要] ~2 联系 [我|了|$]
    ^ [我|我要|我想|要|想|本人要] 退 了? $
    ^ [这个|这|它|这玩意] [怎么|咋|如何] 退 [$|啊|呢|掉]
  `),
};
