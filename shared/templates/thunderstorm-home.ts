import type { Template } from './template.ts';
import { warningForm } from './warning-form.ts';

/** Staying safe at home in a thunderstorm, and in a tornado. The office's words come first, our advice is marked as ours. */
export const thunderstormHome: Template = {
  id: 'thunderstorm-home',
  version: '1',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN':
      '{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：请留在室内，关好门窗，远离窗户和电器；遇龙卷风躲到最底层无窗的房间，护住头部。求助{{hotline}}',
    en: '{{signature}}{{office}} issued {{warning}}, {{issuedAt}}. Our advice for {{subject}}: stay inside, unplug devices; tornado: lowest floor, inner room, away from windows. Help: {{hotline}}',
  },
};
