import { listed } from '../../../../domain/text/listed.ts';
import type { Sets } from '../../../grammar/phrase.ts';

/** What an insurer has that may be left or cancelled, in Chinese. */
export const chineseInsured: Sets = {
  权益: listed(`
    体检, 套餐, 服务, 权益, 会员, 活动, 礼品, 课程, 讲座, 保养, 洗车, 增值, 道路救援, 救援, 健康管理
  `),
  他物: listed(`
    酒店, 机票, 航班, 车票, 门票, 民宿, 房间, 房, 订单, 保单, 保险, 车险, 火车票, 旅游, 行程, 票, 团, 餐,
    产品, 理财, 合同, 商品, 电影票, 高铁, 宾馆, 客房, 飞机, 金, 单, 费, 率, 政策, 规则, 寿险, 医疗险,
    意外险, 家财险
  `),
};
