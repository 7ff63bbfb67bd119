import type { Template } from './template.ts';
import { asksIfMoved, warningForm } from './warning-form.ts';

/** Cars before a flood. Whoever sits in one comes first: moving water takes a car away. The office's words come first, our advice is marked as ours. */
export const floodMotor: Template = {
  id: 'flood-motor',
  version: '2',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN': `{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：尽早把车移到高处，勿驶入积水或封闭路段；车淹勿启动，水涨弃车登高。${asksIfMoved['zh-CN']}。救援{{hotline}}`,
    en: `{{signature}}{{office}}, {{issuedAt}}: {{warning}}. Our advice, {{subject}}: move to high ground; never drive into water; if stuck, climb. ${asksIfMoved.en}. Help {{hotline}}`,
  },
};
