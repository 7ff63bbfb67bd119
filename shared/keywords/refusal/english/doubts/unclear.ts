import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Something is refused, and it is not said what. */
export const englishUnclearDoubts: Family = {
  name: 'unclear',
  language: 'en',
  says: 'something is refused, and it is not said what',
  examples: ['cancel it', 'not interested in your offer'],
  phrases: phrases(`
    get [me|us] off $
    how ~4 <stop> [this|that] thing $
    ^ <soft>* <you>? <soft>* [cancel|end|remove|revoke|terminate|delete|discontinue] [it|this|that|all|
      everything|them|these|those|me|all of it|please|it all|now|for me]* $
    [i want|i would like|id like|want|how do i|how to|how can i|can i] to? [cancel|end|revoke|quit|
      terminate] [it|this|that|all|everything|please|now|these|them|all of it]* $
    not interested in [this|your|any|these|it|what|anything|buying|insurance]
    not interested in the [offer|offers|product|products|service|insurance|<messages>]
    [not|no longer] interested [please|anymore|any more|thanks|at all|sorry|in it|right now|thank you|now]*
      $
    [discontinue|stop|end|cancel|quit] [the|this|your|all|my]? [service|services|program|programme]
    [im|i am|were] [so]? done with [you|this|these|all this|all of this|you people|you guys]* $
    ^ <soft>* take off [please|now|ok]* $
    ^ <soft>* [stop|quit] [lying|pretending|playing games|playing|scamming] ~3 $
    [stop|quit] [asking|pushing|selling|pitching] [me]? $
  `),
};
