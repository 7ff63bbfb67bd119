import type { Template } from './template.ts';
import { warningForm } from './warning-form.ts';

/** Homes in cold, snow and ice: pipes burst, roofs bear weight, stoves need air. The office's words come first, our advice is marked as ours. */
export const coldWaveHome: Template = {
  id: 'cold-wave-home',
  version: '1',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN':
      '{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：请给水管和水表保暖，外出关好水阀；留意屋顶和棚架积雪；取暖注意通风防火。求助{{hotline}}',
    en: '{{signature}}{{office}} issued {{warning}}, {{issuedAt}}. Our advice for {{subject}}: keep pipes warm, shut off water when away; watch snow on roofs; air rooms with stoves. Help: {{hotline}}',
  },
};
