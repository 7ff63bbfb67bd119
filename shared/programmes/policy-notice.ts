import * as z from 'zod/mini';
import type { FillInput, Programme } from './programme.ts';
import { signatureOf } from './signature.ts';
import { subjectText } from './subject.ts';

const topics = ['documents-ready', 'terms-updated', 'details-confirmed', 'payment-received'] as const;
const Topic = z.enum(topics);
type Topic = z.infer<typeof Topic>;

/** What a notice about a policy is filled with. */
const PolicyNoticeData = z.strictObject({ topic: Topic });

const notices: Readonly<Record<'zh' | 'en', Readonly<Record<Topic, string>>>> = {
  zh: {
    'documents-ready': '保单文件已备好',
    'terms-updated': '条款有更新',
    'details-confirmed': '资料变更已确认',
    'payment-received': '保费已收到',
  },
  en: {
    'documents-ready': 'the documents are ready',
    'terms-updated': 'the terms were updated',
    'details-confirmed': 'your changes are confirmed',
    'payment-received': 'your payment has arrived',
  },
};

function variables(input: FillInput): Readonly<Record<string, string>> {
  const { topic } = PolicyNoticeData.parse(input.data);
  const { locale, brand } = input;
  return {
    signature: signatureOf(brand, locale),
    subject: subjectText(input),
    notice: notices[locale.startsWith('zh') ? 'zh' : 'en'][topic],
    hotline: brand.hotline,
  };
}

/** News of a policy that its holder waits for: documents, terms, changes, payments. Of any line; an operator triggers it. */
export const policyNotice: Programme = {
  name: 'policy-notice',
  purpose: 'service',
  aboutPolicies: true,
  messageClass: 'service',
  data: PolicyNoticeData,
  examples: [{ topic: 'documents-ready' }, ...topics.slice(1).map((topic) => ({ topic }))],
  fill: variables,
};
