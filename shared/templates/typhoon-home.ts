import type { Template } from './template.ts';
import { asksIfSafe, warningForm } from './warning-form.ts';

/** Staying safe at home in a typhoon. The office's words come first, our advice is marked as ours. */
export const typhoonHome: Template = {
  id: 'typhoon-home',
  version: '2',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN': `{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：留在室内，关好门窗，收好阳台物品，备水；低洼或危房请听从安排转移。${asksIfSafe['zh-CN']}。求助{{hotline}}`,
    en: `{{signature}}{{office}}, {{issuedAt}}: {{warning}}. Our advice, {{subject}}: stay indoors, shut windows, clear balconies; leave when told. ${asksIfSafe.en}. Help {{hotline}}`,
  },
};
