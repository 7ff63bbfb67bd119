import type { Template } from './template.ts';
import { asksIfSafe, warningForm } from './warning-form.ts';

/** The emergency guide for an earthquake, while it shakes and after: drop, cover, hold on. The office's words come first, our advice is marked as ours. */
export const earthquakeHome: Template = {
  id: 'earthquake-home',
  version: '2',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN': `{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：震时伏地护头抓牢，离窗，勿乘电梯；震后断气断电，到空旷处，防余震。${asksIfSafe['zh-CN']}。求助{{hotline}}`,
    en: `{{signature}}{{office}}, {{issuedAt}}: {{warning}}. Our advice, {{subject}}: drop, cover, hold on; then cut gas, use no lift, go outside. ${asksIfSafe.en}. Help {{hotline}}`,
  },
};
