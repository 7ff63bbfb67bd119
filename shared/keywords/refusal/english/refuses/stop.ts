import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Stop, and how it is asked for. */
export const englishStop: Family = {
  name: 'stop',
  language: 'en',
  says: 'stop, and how it is asked for',
  examples: ['wish u would stop', 'sold the house so you can stop now', 'how do I make this stop?'],
  phrases: phrases(`
    ^ <soft>* <you>? <soft>* <stop> <tail>* $
    ^ <soft>* [stopall|stop all|unsub|optout|opt out|arret|stopp] <tail>* $
    ^ <soft>* <you>? <soft>* [stop|unsubscribe|stopall|quit] [it|now|this|all|please|right now|immediately|
      asap]* <after>
    [stop|cancel|end|remove] [the|all|all the]? [rest|others|other ones|remaining]
    ^ <soft>* [end|cancel|revoke|remove] [now|immediately|asap|already|at once|right away|right now|
      effective immediately]
    [stop|cease|desist] <tail>* $
    quit [it|this|that|now|please|already|all] <tail>* $
    <stop> [means|2|to|for] [stop|end|quit|unsubscribe|opt out|cancel|all|messages]
    [nobody|no one|none of us|noone|not a soul] ~2 [wants|needs|likes|reads|asked|want|need|cares] ~4
      <texts>
    ^ <soft>* stop stop
    <order> [please|just|fucking|all|both]* <stop> [$|<tail>|or|and]
    [make|get] [<these>|<texts>] ~1 <stop>
    [make|get] [the|these|those|your|all] ~2 <messages> <stop>
    how ~4 <stop> <tail>* $
    [how|where|what|which|way|possible] ~6 [<stop>|unsubscribe|opt out|get rid of|get off|turn off|cancel]
      ~3 <texts>
    [make|get|making] ~3 [go away|disappear] <tail>* $
    way to ~1 [<stop>|unsubscribe|opt out|get off] <tail>* $
    [<these>|<texts>] [really|just]? [need|needs|must|has|have|had better|gotta|got] to? <stop>
    [reply|text|send|txt|replied|texted|sent|typed|wrote|said|answered|replying|texting|responded|type] ~1
      [stop|unsubscribe|stopall|quit]
    [replied|texted|sent|typed|answered|responded|said] ~2 [t|td|end|cancel]
  `),
};
