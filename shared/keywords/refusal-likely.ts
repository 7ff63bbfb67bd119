import { allMean, noneMeans } from './examples.ts';
import type { Keyword } from './keyword.ts';

/** What is said in no words we know for it, and is like what others write who refuse: rather than wait, they are asked. */
export const refusalLikely: Keyword = {
  name: 'refusal-likely',
  precedence: 'anything',
  does: 'they are asked what they mean, once: then a person reads it',
  words: {},
  also: 'what nothing else understands and is like the labelled messages that refuse',
  examples: allMean(['把我手机从你们那儿摘出来', '不管你们发什么我都不打算再看手机短信了'], {
    is: 'ask-back',
  }),
  counterExamples: noneMeans(['I heard nothing from you this month', '这个月怎么没收到短信']),
  read: ({ refusal }, { open }) =>
    refusal === 'likely' && open !== 'ask-back' ? { is: 'ask-back' } : undefined,
};
