import type { Template } from './template.ts';
import { asksIfMoved, warningForm } from './warning-form.ts';

/** Cars before a thunderstorm, with its gusts, hail and floods; nobody outruns a tornado in one. The office's words come first, our advice is marked as ours. */
export const thunderstormMotor: Template = {
  id: 'thunderstorm-motor',
  version: '2',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN': `{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：车停室内，远离大树、广告牌和低洼处；途中遇强雷雨减速，停到安全处。${asksIfMoved['zh-CN']}。救援{{hotline}}`,
    en: `{{signature}}{{office}}, {{issuedAt}}: {{warning}}. Our advice, {{subject}}: park indoors, away from trees; in a tornado, seek a building. ${asksIfMoved.en}. Help {{hotline}}`,
  },
};
