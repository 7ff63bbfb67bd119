import type { Template } from './template.ts';
import { warningForm } from './warning-form.ts';

/** Cars before hail: under a roof, or under something thick; whoever drives stays inside. The office's words come first, our advice is marked as ours. */
export const hailMotor: Template = {
  id: 'hail-motor',
  version: '1',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN':
      '{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：请把车停到车库或有顶处，来不及就用厚毯盖住车窗；途中停到安全处，人留车内。救援{{hotline}}',
    en: '{{signature}}{{office}} issued {{warning}}, {{issuedAt}}. Our advice for {{subject}}: park under a roof or cover the car; on the road, stop somewhere safe and stay inside. Help: {{hotline}}',
  },
};
