import { allMean, noneMeans } from './examples.ts';
import type { Keyword } from './keyword.ts';
import { judged } from './refusal/judge.ts';

/** A refusal in words other than the listed ones: in the US it is one by law, elsewhere whoever wrote is asked. */
export const refusalInWords: Keyword = {
  name: 'refusal-in-words',
  precedence: 'refusal',
  does: 'under the law of the US as STOP; elsewhere, and where it can be read both ways, they are asked what they mean',
  words: {},
  also: 'any refusal in words, slips of the keys included; not what is negated, conditional or about something else',
  examples: [
    ...allMean(['stop texting me', '别再发了', 'stpo', '我要退订', 'How do I unsubscribe?'], {
      is: 'ask-back',
    }),
    ...allMean(
      ['Please stop texting me', '请不要再给我发任何信息'],
      { is: 'opt-out', of: 'everything' },
      { isUnderUsLaw: true },
    ),
    ...allMean(['No thanks', '不需要', 'too many texts', '🚫'], { is: 'ask-back' }, { isUnderUsLaw: true }),
    ...allMean(
      ['I said stop texting me', '我说了别再发'],
      { is: 'opt-out', of: 'marketing' },
      { open: 'ask-back' },
    ),
  ],
  counterExamples: [
    ...noneMeans([
      "don't stop",
      'stop by tomorrow',
      'cancel my policy',
      '我不想退订',
      '别停我的保险',
      '特别好',
    ]),
    ...noneMeans(['no', '不需要'], { open: 'survey' }),
  ],
  read(message, { isUnderUsLaw, open }) {
    const refusal = judged(message);
    if (refusal === undefined || (refusal === 'decline' && open !== undefined)) return undefined;
    if (refusal !== 'plain') return { is: 'ask-back' };
    if (isUnderUsLaw) return { is: 'opt-out', of: 'everything' };
    return open === 'ask-back' ? { is: 'opt-out', of: 'marketing' } : { is: 'ask-back' };
  },
};
