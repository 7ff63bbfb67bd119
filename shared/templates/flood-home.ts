import type { Template } from './template.ts';
import { asksIfSafe, warningForm } from './warning-form.ts';

/** Staying alive in a flood: up, out when told to, away from live wires and moving water. The office's words come first, our advice is marked as ours. */
export const floodHome: Template = {
  id: 'flood-home',
  version: '2',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN': `{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：水近时上高处，听从安排转移；离家断电断气，勿涉水，勿碰泡水的电器。${asksIfSafe['zh-CN']}。求助{{hotline}}`,
    en: `{{signature}}{{office}}, {{issuedAt}}: {{warning}}. Our advice, {{subject}}: go high, leave when told; cut power and gas; avoid flood water. ${asksIfSafe.en}. Help {{hotline}}`,
  },
};
