import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** No more of them; do not send any. */
export const englishNoMore: Family = {
  name: 'no-more',
  language: 'en',
  says: 'no more of them; do not send any',
  examples: [
    'No more messages please',
    'Do not text me again',
    'plz no send me message',
    'you have no permission to text me',
    'do not call or text',
    'nothing from you anymore please',
    'dont hit me up again',
    'no point texting me',
    'dont bother sending them',
    'nomore txts',
  ],
  phrases: phrases(`
    [no|not] [want|need|like|wish] ~2 [<messages>|sms|this message|these]
    [no|not] [send|text|message|contact|disturb|sms|sending|texting|messaging] [me|us|again|anymore|more|
      any|<messages>|please|$]
    [to|would|id|ill|please|rather] [not|no longer|never] [get|receive|see|be sent|hear|getting|receiving]
      ~3 [<messages>|these|them|those|this|anything|from you]
    no more $
    ^ <soft>* nomore [$|please|thanks|<messages>|of this|of these|from you]
    no [more|further|additional] [<messages>|contact|of this|of these|from you|please|calls|to me|sms|$|
      thank you|thanks]
    ^ <soft>* no [<messages>|contact] [please|thanks|thank you|anymore|any more|from you|at all|again|any
      longer|to me|ever|ok]* $
    <not> <ever>* <write> [me|us|here|again|anymore|any more|any longer|at all|ever|<mine>|$|please|him|
      them]
    [dont|do not] [disturb|harass|spam] $
    <not> <ever>* <write> [me|us]? [or|and|nor|n|nor do] <write> [me|us|again|anymore|please|this|my|$]
    <not> <ever>* <trouble> [me|us|him|her|them|my|this|anyone here]
    <not> [ever|again|please|even|fucking|dare]* send [me|us|to me]? [<these>|any|anything|more|again|
      <messages>|<nonsense>|$|such|another]
    <not> [ever|again|please|even|fucking|dare]* send [me|us]? ~3 [<messages>|<nonsense>|anymore|any more|
      again]
    <not> [ever|please|even|keep|be]* <writing>
    <not> ~2 sending [me|us]? ~3 [<messages>|<nonsense>|these|this|any more|anymore]
    [no|not] ~2 [permission|consent|authorization|authorisation|authority|right|wish|desire|interest|need|
      use|reason|approval] ~1 [to|for|in|of] ~1 [text|message|sms|contact|texting|messaging|sending|
      contacting|receive|receiving|get|getting|send|<texts>] ![back|me back|when|if|received|yet|from the|
      about my|my|the]
    [can|could|will|would] [you|yall] [please|maybe|just|possibly|kindly|perhaps]* not [send|<write>] ~1
      [me|us|here|again|anymore|this|these|those|them|any|at all|$]
    [can|could|will|would] [you|we|i] [please]? not <write> [me|us|here|again|anymore|$]
    [can|could|would] [you|i] [please]? not [send|get|receive|be sent] ~3 [<messages>|<these>|anymore|any
      more]
    [no need to|dont have to|do not have to|no reason to|dont need to] [text|message|sms|spam|contact] me
      [again|anymore|any more|any longer|$]
    [no need for|no reason for] ~2 <texts>
    [please|rather you|prefer you|prefer that you|ask you|asked you|told you] [not|didnt|dont|do not|not to]
      [text|message|contact|sms|send|bother|write|call]
    [avoid|without] [texting|messaging|contacting|sending me|spamming|bothering] [me|us|this|any]
    no [more|further] such? ~1 <messages>
    [let|make|better|hope|should|must] ~4 [last|final] [text|message|sms]
    zero [more]? <texts> [please|from|$]
    [want|need] zero <texts>
    ^ <soft>* nothing [more|further|else|at all]? from [you|u|your company|your firm|yall|your lot|you
      folks|you people|you guys|you lot] [anymore|any more|any longer|ever|ever again|from now on|going
      forward|in future|please]
    <not> <ever>* [hit me up|hit us up|hmu|hit my line|hit my phone|holler at me|reach out|blow up my phone|
      blow my phone up| slide into|buzz me|pop up on my|light up my phone] ![about the|about my|for my]
    ^ [abeg|please|biko|oga|jare|abi|dear|ejoor|wallahi|haba]* no [dey|go|come|fit|dey come|need dey]*
      [send|text|message|disturb|sms|worry] [me|us|my phone|my line] ~3 [message|messages|again|text|texts|
      sms|anymore|$]
    [no|see no|any|isnt any|zero] [point|use|sense] [in]? [texting|messaging|contacting|sending] [me|us|
      this|these|them|texts|messages|$] ![the|back|to|a|an|my]
    [dont|do not|no need to|neednt|never] bother [texting|messaging|contacting|to text|to message|to
      contact|with texting|with texts|with messages] [me|us|this|again|anymore|$]
    [dont|do not|no need to|neednt] bother [sending|to send|with] [me|us]? [them|these|those|any|<texts>|
      anything|any more|more] ![the]
    [henceforth|from now on|going forward|from here on|from today|as of today|hereafter|moving forward] ~1
      no [more|further]? <texts> [$|please|to|for|thanks]
  `),
};
