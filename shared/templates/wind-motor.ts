import type { Template } from './template.ts';
import { asksIfMoved, warningForm } from './warning-form.ts';

/** Cars before strong wind: away from what falls, and slow where it blows across. The office's words come first, our advice is marked as ours. */
export const windMotor: Template = {
  id: 'wind-motor',
  version: '2',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN': `{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：把车停到室内，远离大树、广告牌、脚手架和围挡；行车减速，当心横风。${asksIfMoved['zh-CN']}。救援{{hotline}}`,
    en: `{{signature}}{{office}}, {{issuedAt}}: {{warning}}. Our advice, {{subject}}: park indoors, away from trees and scaffolds; mind crosswinds. ${asksIfMoved.en}. Help {{hotline}}`,
  },
};
