import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Conditional, asked, quoted. */
export const englishAskedNotMeant: Family = {
  name: 'asked',
  language: 'en',
  says: 'conditional, asked, quoted',
  examples: ['If I reply STOP will I get claim texts?', 'What does STOP mean?', 'did you stop my policy'],
  phrases: phrases(`
    [if|once|unless|in case|whether] [i|we|ive|i have|someone|my wife|my husband] ~2 [<stop>|<end>|
      unsubscribe|unsubscribed|opt|opted|reply|text|send|type|say|remove|answer|respond|cancel|replied|
      texted|block] ~10
    [after|when|before|until|by] [i|we|ive]? [unsubscribe|unsubscribing|unsubscribed|opt out|opting out|
      opted out|quit|stopping] ~8
    [if|by|after|once|before] [replying|texting|sending|saying|typing|answering|opting out|unsubscribing] ~8
    what [happens|would happen|will happen|if] ~10
    ^ <soft>* [does|is|will|would|did] [t|td|r|n|stop|cancel|end|quit|unsubscribe|replying|texting] ~12
    why ~4 [reply|text|send|say] ~1 [t|td|r|n|stop|cancel|end|quit|unsubscribe] ~6
    what [does|do|is|are|did] ~8 [mean|means|stand for]
    what [does|will|would|is|are|did] ~8 [for|do|about]
    [does|will|would|do|is] [replying|texting|sending|saying|stop|stopping|unsubscribing|opting|cancelling|
      opting out|unsubscribe] ~8
    [did|have|has|am|was|are|is|were] [i|we|you|u|they|it|this|my|he|she] [already|accidentally|been|just|
      even|still|get|got|gotten|somehow]* [stop|stopped|unsubscribe|unsubscribed|opt out|opted out|cancel|cancelled|removed|
      blocked] ~6
    [did|have|has|why did|when did|why have] [you|they|u|the texts|the messages|my texts|my alerts|the
      alerts|alerts|messages|texts] ~1 [stop|stopped|quit|cease|ceased|end|cancel|block|blocked] ~6
    [why|when|how come] [have|has|did|do]? [the|my|your|these]? <texts> [stop|stopped|quit|ceased]
  `),
};
