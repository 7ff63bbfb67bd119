import type { Template } from './template.ts';
import { warningForm } from './warning-form.ts';

/** Cars before a flood. Whoever sits in one comes first: moving water takes a car away. The office's words come first, our advice is marked as ours. */
export const floodMotor: Template = {
  id: 'flood-motor',
  version: '1',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN':
      '{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：请尽早把车移到地势高处，勿驶入积水或封闭路段；车辆被淹勿启动，水涨弃车上高处。救援{{hotline}}',
    en: '{{signature}}{{office}} issued {{warning}}, {{issuedAt}}. Our advice for {{subject}}: move your car to high ground; never drive into water; if it is stuck, leave it, climb. Help: {{hotline}}',
  },
};
