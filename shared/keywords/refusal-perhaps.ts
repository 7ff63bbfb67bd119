import { allMean, noneMeans } from './examples.ts';
import type { Keyword } from './keyword.ts';
import { mayRefuse } from './refusal/judge.ts';

/** What a reasonable person could read as a refusal and as something else: they are asked, whatever the law. */
export const refusalPerhaps: Keyword = {
  name: 'refusal-perhaps',
  precedence: 'refusal',
  does: 'they are asked what they mean',
  words: {},
  also: 'a no with nothing beside it while nothing is asked, anger, complaints of the messages, a refusal of some of them',
  examples: [
    ...allMean(['No thanks', '不需要', 'too many texts', '🚫', '够了', 'cancel it'], { is: 'ask-back' }),
    ...allMean(['只退订广告，预警还要', 'stop texting me at 2am'], { is: 'ask-back' }, { isUnderUsLaw: true }),
  ],
  counterExamples: [
    ...noneMeans(['no problem', 'No, the other car hit me', '不要紧', '我发了照片你们收到没']),
    ...noneMeans(['no', '不需要'], { open: 'survey' }),
  ],
  read(message, { open }) {
    const refusal = mayRefuse(message);
    return refusal === 'doubtful' || (refusal === 'decline' && open === undefined) ? { is: 'ask-back' } : undefined;
  },
};
