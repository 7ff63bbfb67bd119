import type { Template } from './template.ts';
import { asksIfSafe, warningForm } from './warning-form.ts';

/** Cars in cold, snow and ice. The office's words come first, our advice is marked as ours. */
export const coldWaveMotor: Template = {
  id: 'cold-wave-motor',
  version: '2',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN': `{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：检查防冻液、电瓶和轮胎；冰雪慢行，保持车距，勿急刹；非必要不开车。${asksIfSafe['zh-CN']}。救援{{hotline}}`,
    en: `{{signature}}{{office}}, {{issuedAt}}: {{warning}}. Our advice, {{subject}}: check antifreeze and tyres; on ice go slowly, keep distance. ${asksIfSafe.en}. Help {{hotline}}`,
  },
};
