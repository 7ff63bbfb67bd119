import type { Template } from '../template.ts';

/** That damage is reported: by which code the claim is asked about, and that somebody calls. */
export const replyClaimReported: Template = {
  id: 'reply-claim-reported',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'subject', 'ask', 'hotline'],
  maxParts: { 'zh-CN': 2, en: 1 },
  texts: {
    'zh-CN': '{{signature}}您{{subject}}的报案已收到{{ask}}。我们会尽快致电，急事请拨{{hotline}}',
    en: '{{signature}}we have your report on {{subject}}{{ask}}. We will call you. Urgent: {{hotline}}',
  },
};
