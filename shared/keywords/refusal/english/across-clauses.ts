import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Refused before, and it comes still. */
export const englishAcrossClauses: Family = {
  name: 'across-clauses',
  language: 'en',
  says: 'refused before, and it comes still',
  examples: ['I opted out last week, why am I still getting these', 'third request: remove me'],
  phrases: phrases(`
    [i|ive|we|weve|have|already|my wife|my husband] [already|have|had|just]* [opted out|unsubscribed|replied
      stop|texted stop|sent stop|said stop|said no|asked you to stop|told you to stop|asked to be removed|
      asked to be taken off|declined] ~12 [still|again|keep|keeps|yet|continue|continues|another|more] ~4
      [texts|messages|sending|texting|coming|getting|receiving|get|receive|text|message|$|this|these|it|
      messaging|arrive|arriving]
    [first|second|third|fourth|fifth|2nd|3rd|4th|5th|final|last] [request|time|notice|warning|attempt|try|
      message] ~4 [remove|stop|unsubscribe|cancel|opt out|end|quit] [me|us|my number|$]
    <texts> ~8 [kindly|please|pls] avoid
  `),
};
