import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** 勿扰, and consent taken back. */
export const chineseConsentWithdrawn: Family = {
  name: 'consent-withdrawn',
  language: 'zh-CN',
  says: '勿扰, and consent taken back',
  examples: ['撤回我的授权', '求放过', '不同意接收广告'],
  phrases: phrases(`
    [勿扰|免扰|免打扰|莫烦|别烦|勿烦|离我远点|离我远一点|远离我|放过我|求放过|饶了我|饶过我|别烦了]
    [撤回|撤销|收回] [我的|我|本人|对|之前的|以前的|所有|此前的|营销|短信|接收|推送|商业|信息|的|一切|你们|
      你们的|发送|给你们的|广告]* [同意|授权|许可]
    [不同意|不授权|不允许|不准|未授权|禁止|不许] ~8 [发广告|发短信|发信息|营销|推销|发送|推送|打扰|骚扰|
      接收|联系我]
    [不接受|不接收|拒绝|谢绝|拒收|不欢迎] ~7 <信> ![验证|费|泄]
    [不同意|不授权|不允许|不准|没让|没叫] ~3 [接收|发送|推送|营销|给我发|发短信|发广告|发信息|打扰|骚扰|
      发这]
  `),
};
