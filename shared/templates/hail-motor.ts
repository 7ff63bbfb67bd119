import type { Template } from './template.ts';
import { asksIfMoved, warningForm } from './warning-form.ts';

/** Cars before hail: under a roof, or under something thick; whoever drives stays inside. The office's words come first, our advice is marked as ours. */
export const hailMotor: Template = {
  id: 'hail-motor',
  version: '2',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN': `{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：把车停车库或有顶处，来不及用厚毯盖车窗；途中停到安全处，人留车内。${asksIfMoved['zh-CN']}。救援{{hotline}}`,
    en: `{{signature}}{{office}}, {{issuedAt}}: {{warning}}. Our advice, {{subject}}: park under a roof, or cover it; on the road stop and stay in. ${asksIfMoved.en}. Help {{hotline}}`,
  },
};
