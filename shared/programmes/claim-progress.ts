import * as z from 'zod/mini';
import { isStageStill } from '../domain/notices/still-so.ts';
import { askText, claimSubject } from './claim-words.ts';
import type { FillInput, Programme } from './programme.ts';
import { signatureOf } from './signature.ts';

const stages = ['survey', 'loss-assessment', 'approval', 'payment'] as const;
const Stage = z.enum(stages);
type Stage = z.infer<typeof Stage>;

/** The stage that a claim has reached. */
const ClaimProgressData = z.strictObject({ stage: Stage });

const names: Readonly<Record<'zh' | 'en', Readonly<Record<Stage, string>>>> = {
  zh: { survey: '查勘', 'loss-assessment': '定损', approval: '核赔', payment: '赔款支付' },
  en: { survey: 'survey', 'loss-assessment': 'loss assessment', approval: 'approval', payment: 'payment' },
};

function variables(input: FillInput): Readonly<Record<string, string>> {
  const { stage } = ClaimProgressData.parse(input.data);
  const { locale, brand } = input;
  return {
    signature: signatureOf(brand, locale),
    subject: claimSubject(input),
    stage: names[locale.startsWith('zh') ? 'zh' : 'en'][stage],
    ask: askText(input),
    hotline: brand.hotline,
  };
}

/** That a claim has reached a stage. It promises nothing of what comes of it, and is told whatever became of the policy. */
export const claimProgress: Programme = {
  name: 'claim-progress',
  purpose: 'service',
  aboutPolicies: true,
  whateverState: true,
  messageClass: 'service',
  data: ClaimProgressData,
  examples: [{ stage: 'loss-assessment' }, ...stages.map((stage) => ({ stage }))],
  isStill: (data, { claim }) =>
    claim !== undefined && isStageStill(claim, ClaimProgressData.parse(data).stage),
  fill: variables,
};
