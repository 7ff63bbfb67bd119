import type { Template } from './template.ts';

/** That a warning is over. The office's word comes first; a danger that is still there is the reader's to judge. */
export const allClear: Template = {
  id: 'all-clear',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'office', 'issuedAt', 'warning', 'hotline'],
  maxParts: { 'zh-CN': 2, en: 3 },
  texts: {
    'zh-CN':
      '{{signature}}{{office}}{{issuedAt}}解除{{warning}}。外出留意积水倒树，如有损失请拍照并报案{{hotline}}',
    en: '{{signature}}{{office}} ended {{warning}}, {{issuedAt}}. Mind standing water and damage outside. For losses take photos and call {{hotline}}.',
  },
};
