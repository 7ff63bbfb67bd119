import type { Template } from './template.ts';
import { warningForm } from './warning-form.ts';

/** Cars before heavy rain: it drowns those that stand low, and those that drive through water. The office's words come first, our advice is marked as ours. */
export const rainstormMotor: Template = {
  id: 'rainstorm-motor',
  version: '1',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN':
      '{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：请尽早把车移出地下车库和低洼处；勿涉水行驶，水中熄火勿再启动，人先离车。救援{{hotline}}',
    en: '{{signature}}{{office}} issued {{warning}}, {{issuedAt}}. Our advice for {{subject}}: take your car out of basements; never drive through water; if it stalls there, get out. Help: {{hotline}}',
  },
};
