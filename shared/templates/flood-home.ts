import type { Template } from './template.ts';
import { warningForm } from './warning-form.ts';

/** Staying alive in a flood: up, out when told to, away from live wires and moving water. The office's words come first, our advice is marked as ours. */
export const floodHome: Template = {
  id: 'flood-home',
  version: '1',
  approval: 'needs your compliance approval',
  ...warningForm,
  texts: {
    'zh-CN':
      '{{signature}}{{office}}{{issuedAt}}发布：{{warning}}。本公司建议（{{subject}}）：水近时请先上高处，听从当地安排转移；离家断电断气，勿涉水，勿碰泡水的电器。求助{{hotline}}',
    en: '{{signature}}{{office}} issued {{warning}}, {{issuedAt}}. Our advice for {{subject}}: go to high ground, leave when told to; cut power and gas; keep out of flood water. Help: {{hotline}}',
  },
};
