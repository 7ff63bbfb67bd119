import type { ClaimFacts } from '../../contracts/facts.ts';
import { ClaimStage } from '../../contracts/records/claim.ts';
import { lacksDocuments } from '../../domain/portfolio/missing-documents.ts';
import { dayText } from '../../domain/wording/day.ts';
import { claimOf, claimSubject, missingDocumentsText } from '../claim-words.ts';
import type { FillInput, Programme } from '../programme.ts';
import { fixedReply } from './fixed-reply.ts';

const fixed = fixedReply('reply-claim');

/** How many days to come are told. */
const SHOWN = 3;

const stages: Readonly<Record<'zh' | 'en', Readonly<Record<ClaimStage, string>>>> = {
  zh: {
    reported: '已报案',
    survey: '查勘',
    'loss-assessment': '定损',
    approval: '核赔',
    payment: '赔款支付',
    closed: '已结案',
    declined: '已有结论',
  },
  en: {
    reported: 'reported',
    survey: 'survey',
    'loss-assessment': 'loss assessment',
    approval: 'approval',
    payment: 'payment',
    closed: 'closed',
    declined: 'decided',
  },
};

/** Where a claim stands, which documents it lacks and what is expected when, to a number that may ask. */
export const replyClaim: Programme = {
  ...fixed,
  fill: (input) => {
    const claim = claimOf(input);
    return {
      ...fixed.fill(input),
      subject: claimSubject(input),
      stage: stages[languageOf(input)][claim.stage],
      missing: missing(input, claim),
      expected: expected(input, claim),
    };
  },
};

/** What is missing, after a clause; nothing of a claim that is over, or of which nobody has said what it lacks. */
function missing(input: FillInput, claim: ClaimFacts): string {
  const isChinese = languageOf(input) === 'zh';
  if (lacksDocuments(claim)) return `${isChinese ? '，还缺' : ', missing: '}${missingDocumentsText(input)}`;
  if (!claim.missingDocuments || claim.stage === 'closed' || claim.stage === 'declined') return '';
  return isChinese ? '，材料齐全' : ', nothing is missing';
}

/** The days on which stages to come are expected, the next first, after a clause. */
function expected(input: FillInput, { stage, expected: days = {} }: ClaimFacts): string {
  const language = languageOf(input);
  const order = ClaimStage.options;
  const told = order.slice(order.indexOf(stage) + 1).flatMap((next) => {
    const day = days[next];
    return day === undefined
      ? []
      : [`${stages[language][next]}${language === 'zh' ? '' : ' '}${dayText(day, input.locale)}`];
  });
  if (told.length === 0) return '';
  const listed = told.slice(0, SHOWN);
  return language === 'zh' ? `，预计${listed.join('、')}` : `, expected: ${listed.join(', ')}`;
}

function languageOf({ locale }: Pick<FillInput, 'locale'>): 'zh' | 'en' {
  return locale.startsWith('zh') ? 'zh' : 'en';
}
