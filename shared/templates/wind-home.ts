import type { Template } from './template.ts';
import { asksIfSafe, warningForm } from './warning-form.ts';

/** Homes before strong wind: nothing loose outside, nothing open. The office's words come first, our advice is marked as ours. */
export const windHome: Template = {
  id: 'wind-home',
  version: '2',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN': `{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：关紧门窗，收好阳台和楼顶易坠物，加固棚架和遮阳篷；风大时远离窗户。${asksIfSafe['zh-CN']}。求助{{hotline}}`,
    en: `{{signature}}{{office}}, {{issuedAt}}: {{warning}}. Our advice, {{subject}}: lock windows, stay away from them; bring in or tie loose items. ${asksIfSafe.en}. Help {{hotline}}`,
  },
};
