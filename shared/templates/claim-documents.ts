import type { Template } from './template.ts';

/** Which documents a claim lacks. */
export const claimDocuments: Template = {
  id: 'claim-documents',
  version: '2',
  approval: 'needs your compliance approval',
  variables: ['signature', 'subject', 'documents', 'ask', 'hotline'],
  maxParts: { 'zh-CN': 2, en: 2 },
  texts: {
    'zh-CN':
      '{{signature}}您的{{subject}}理赔还缺：{{documents}}。请尽快提交，以便继续办理{{ask}}，详询{{hotline}}',
    en: '{{signature}}to go on with the claim for your {{subject}} we still need: {{documents}}{{ask}}. Help: {{hotline}}. Reply STOP to opt out',
  },
};
