import type { Template } from './template.ts';
import { warningForm } from './warning-form.ts';

/** Homes before strong wind: nothing loose outside, nothing open. The office's words come first, our advice is marked as ours. */
export const windHome: Template = {
  id: 'wind-home',
  version: '1',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN':
      '{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：请关紧门窗，收好阳台和楼顶易坠物品，加固棚架和遮阳篷；风大时远离窗户。求助{{hotline}}',
    en: '{{signature}}{{office}} issued {{warning}}, {{issuedAt}}. Our advice for {{subject}}: shut and lock windows, bring in loose items, tie down sheds; keep away from windows. Help: {{hotline}}',
  },
};
