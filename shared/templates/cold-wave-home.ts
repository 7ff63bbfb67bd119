import type { Template } from './template.ts';
import { asksIfSafe, warningForm } from './warning-form.ts';

/** Homes in cold, snow and ice: pipes burst, roofs bear weight, stoves need air. The office's words come first, our advice is marked as ours. */
export const coldWaveHome: Template = {
  id: 'cold-wave-home',
  version: '2',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN': `{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：给水管和水表保暖，外出关水阀；留意屋顶棚架积雪；取暖注意通风防火。${asksIfSafe['zh-CN']}。求助{{hotline}}`,
    en: `{{signature}}{{office}}, {{issuedAt}}: {{warning}}. Our advice, {{subject}}: keep pipes warm; mind snow on roofs; air rooms with stoves. ${asksIfSafe.en}. Help {{hotline}}`,
  },
};
