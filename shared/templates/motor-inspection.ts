import type { Template } from './template.ts';

/** That a vehicle is due for inspection. */
export const motorInspection: Template = {
  id: 'motor-inspection',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'subject', 'date', 'hotline'],
  maxParts: { 'zh-CN': 2, en: 1 },
  texts: {
    'zh-CN':
      '{{signature}}您的{{subject}}年检将于{{date}}到期，请提前预约办理，以免影响上路。咨询{{hotline}}',
    en: '{{signature}}inspection of your {{subject}} is due by {{date}}. Help: {{hotline}}. Reply STOP to opt out',
  },
};
