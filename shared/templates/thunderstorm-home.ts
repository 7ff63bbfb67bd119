import type { Template } from './template.ts';
import { asksIfSafe, warningForm } from './warning-form.ts';

/** Staying safe at home in a thunderstorm, and in a tornado. The office's words come first, our advice is marked as ours. */
export const thunderstormHome: Template = {
  id: 'thunderstorm-home',
  version: '2',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN': `{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：留在室内，关窗，远离窗户和电器；遇龙卷风躲到最底层无窗房间，护头。${asksIfSafe['zh-CN']}。求助{{hotline}}`,
    en: `{{signature}}{{office}}, {{issuedAt}}: {{warning}}. Our advice, {{subject}}: stay inside, unplug devices; tornado: lowest floor, inner room. ${asksIfSafe.en}. Help {{hotline}}`,
  },
};
