import type { Template } from './template.ts';
import { asksIfMoved, warningForm } from './warning-form.ts';

/** Shelter for vehicles before a typhoon. The office's words come first, our advice is marked as ours. */
export const typhoonMotor: Template = {
  id: 'typhoon-motor',
  version: '2',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN': `{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：请尽早把车停到室内或高处，远离大树、广告牌和低洼路段，勿涉水行驶。${asksIfMoved['zh-CN']}。救援{{hotline}}`,
    en: `{{signature}}{{office}}, {{issuedAt}}: {{warning}}. Our advice, {{subject}}: park indoors or on high ground; never drive through water. ${asksIfMoved.en}. Help {{hotline}}`,
  },
};
