import type { Template } from './template.ts';
import { asksIfMoved, warningForm } from './warning-form.ts';

/** Cars before heavy rain: it drowns those that stand low, and those that drive through water. The office's words come first, our advice is marked as ours. */
export const rainstormMotor: Template = {
  id: 'rainstorm-motor',
  version: '2',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN': `{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：尽早把车移出地下车库和低洼处；勿涉水行驶，熄火勿再启动，人先离车。${asksIfMoved['zh-CN']}。救援{{hotline}}`,
    en: `{{signature}}{{office}}, {{issuedAt}}: {{warning}}. Our advice, {{subject}}: take cars out of basements; avoid water; if stalled, get out. ${asksIfMoved.en}. Help {{hotline}}`,
  },
};
