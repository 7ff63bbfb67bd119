import { allMean, noneMeans } from './examples.ts';
import type { Keyword } from './keyword.ts';
import { refusesPlainly } from './refusal/judge.ts';

/** A refusal in words other than the listed ones: in the US it is one by law, elsewhere whoever wrote is asked. */
export const refusalInWords: Keyword = {
  name: 'refusal-in-words',
  precedence: 'refusal',
  does: 'under the law of the US as STOP; elsewhere they are asked what they mean, and if they refuse again, as T',
  words: {},
  also: 'any refusal in words, slips of the keys included; not what is negated, conditional or about something else',
  examples: [
    ...allMean(['stop texting me', '别再发了', 'stpo', '我要退订', 'How do I unsubscribe?'], { is: 'ask-back' }),
    ...allMean(
      ['Please stop texting me', '请不要再给我发任何信息', '打错了，别再发了'],
      { is: 'opt-out', of: 'everything' },
      { isUnderUsLaw: true },
    ),
    ...allMean(['I said stop texting me', '我说了别再发'], { is: 'opt-out', of: 'marketing' }, { open: 'ask-back' }),
  ],
  counterExamples: noneMeans([
    ...["don't stop", 'stop by tomorrow', 'cancel my policy', "don't call, text me please"],
    ...['我不想退订', '别停我的保险', '特别好', '不要打电话，发短信给我'],
  ]),
  read(message, { isUnderUsLaw, open }) {
    if (!refusesPlainly(message)) return undefined;
    if (isUnderUsLaw) return { is: 'opt-out', of: 'everything' };
    return open === 'ask-back' ? { is: 'opt-out', of: 'marketing' } : { is: 'ask-back' };
  },
};
