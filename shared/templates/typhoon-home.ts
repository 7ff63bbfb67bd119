import type { Template } from './template.ts';
import { warningForm } from './warning-form.ts';

/** Staying safe at home in a typhoon. The office's words come first, our advice is marked as ours. */
export const typhoonHome: Template = {
  id: 'typhoon-home',
  version: '1',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN':
      '{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：请留在室内，关好门窗，收好阳台物品，备足饮水；低洼或危房请听从当地安排转移。求助{{hotline}}',
    en: '{{signature}}{{office}} issued {{warning}}, {{issuedAt}}. Our advice for {{subject}}: stay indoors, shut windows, clear balconies, keep water; leave low ground when told to. Help: {{hotline}}',
  },
};
