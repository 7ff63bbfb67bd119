import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Never asked for. */
export const englishUnaskedDoubts: Family = {
  name: 'unasked',
  language: 'en',
  says: 'never asked for',
  examples: ['I never signed up for this', 'who gave you my number'],
  phrases: phrases(`
    [i|we] only [want|need|like|care about|wanted|signed up for] ~2 [alerts|warnings|updates|emergencies|
      reminders|<texts>]
    who [signed|put] [me|my number] [up|on]
    ^ [and|so|wait|hey|hi|hello|um|sorry]* [did|have|when did] i [ever|even|really|actually|just]?
      [subscribe|subscribed|sign up|signed up|opt in|opted in|register|registered] ~2 [this|these|that|it|
      your|texts|messages|$]
    ^ [and|so|wait|hey|hi|hello|um|sorry]* [did|have|when did] i [ever|even|really|actually|just]? [agree|
      agreed|consent|consented|ask|asked] [to|for] ~1 [these|<texts>|be texted|receive]
    no longer [with|insured with|insured by|covered by] you
    no longer have [insurance|a policy|anything|cover|coverage|any insurance] with you
    never [subscribed|signed up|opted in|agreed] to [anything|this|these|it|any]
    [never|didnt|did not|dont remember|dont recall|havent|never ever] ~1 [sign|signed|signing|subscribe|
      subscribed|agree|agreed|opt|opted|ask|asked|request|requested|register|registered|consent|consented|
      give|gave|authorize|authorized] ~3 [<messages>|these|permission to|texting|text me|contact me|be
      contacted|to be contacted]
    [never|didnt|did not|dont remember|dont recall|havent] ~1 [sign up|signed up|signing up|subscribe|
      subscribed|opt in|opted in|agree|agreed|consent|consented|ask|asked|request|requested] [for|to]?
      [this|it|that|any of this]? $
    [who|how|where] ~3 [get|got|gave|find|found|have|obtain] ~2 [my|this|our] [cell|phone|mobile]? number
    [not|no longer|isnt|never been|never was|am not|was never|arent|not even] [your|a|one of your|ur]
      [customer|client|customers|policyholder|member]
    [dont|do not|didnt|never] [want|need|ask for|care for|like] [any of]? [this|these|it|anything|your
      offers|your offer|your insurance|your services|anything from you|you] [please|thanks|anymore|any more|
      at all|from you|ever|ok|sorry|either|and]* $
    [dont|do not|never|nobody|no one] [read|reads|look at|looks at|open] [any of]? [your|these|the]? ~1
      <texts>
  `),
};
