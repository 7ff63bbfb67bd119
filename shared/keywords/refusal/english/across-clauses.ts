import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Refused before, and it comes still. */
export const englishAcrossClauses: Family = {
  name: 'across-clauses',
  language: 'en',
  says: 'refused before, and it comes still',
  examples: [
    'I opted out last week, why am I still getting these',
    'third request: remove me',
    "I keep deleting them and they keep coming. I don't want them.",
    "wife's phone from now on. nothing here",
  ],
  phrases: phrases(`
    [signed up|sign up|subscribed|subscribe|asked for|agreed to|opted in] ~8 get [me|us] off
    [i|ive|we|weve|have|already|my wife|my husband] [already|have|had|just]* [opted out|unsubscribed|replied
      stop|texted stop|sent stop|said stop|said no|asked you to stop|told you to stop|asked to be removed|
      asked to be taken off|declined] ~12 [still|again|keep|keeps|yet|continue|continues|another|more] ~4
      [texts|messages|sending|texting|coming|getting|receiving|get|receive|text|message|$|this|these|it|
      messaging|arrive|arriving]
    [first|second|third|fourth|fifth|2nd|3rd|4th|5th|final|last] [request|time|notice|warning|attempt|try|
      message] ~4 [remove|stop|unsubscribe|cancel|opt out|end|quit] [me|us|my number|$]
    <texts> ~8 [kindly|please|pls] avoid
    keep ~2 [coming|sending|getting|deleting|receiving|arriving|ignoring|popping up] ~8 [dont want|do not
      want|never wanted| never asked for|didnt ask for|no use for|not interested in] [them|these|those|any
      of it|any of them|any|it] [$|please|anymore|here]
    [dont want|do not want|never wanted|never asked for|didnt ask for|no use for] [them|these|those|any of
      it|any of them] ~3 [keep|keeps|still] [coming|sending|getting|arriving|come|popping up]
    [wifes|husbands|sons|daughters|his|her|other|work|agents] [phone|number|cell|mobile|line] ~1 [from now
      on|instead|only|from here on|in future|please] ~4 [nothing|none] [more|else|further]? [here|to this|on
      this|to me|on mine|to mine|on this one]
    [no reason|no need|no right|no business|no cause] [for you]? to [have|keep|hold|store] [my|our|this] ~1
      [number|phone|details| cell|mobile] ~3 [delete|remove|erase|drop|lose|scrub] [it|this|that]
  `),
};
