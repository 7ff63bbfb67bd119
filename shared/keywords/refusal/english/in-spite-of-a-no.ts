import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** A refusal with a no in it. */
export const englishInSpiteOfANo: Family = {
  name: 'in-spite-of-a-no',
  language: 'en',
  says: 'a refusal with a no in it',
  examples: [
    "Why won't you stop texting?",
    "I can't unsubscribe",
    'STOP does not work',
    "if you don't stop I'm leaving",
    'this is my opt-out request',
  ],
  phrases: phrases(`
    [why|wtf] [dont|wont|cant|do not|will not|cannot] [you|u|they|these|yall|this] ~1 [just]? <stop>
    if [you|u|yall|these] [dont|do not|wont|cant|doesnt|will not] ~1 <stop> [$|i|im|ill|ive|we|were|well|my|
      then|<writing>|<messages>]
    [you|u|they|yall] [dont|do not|never|wont|cant|will not|refuse to] [ever|just|even]? <stop> ![the leak|
      the rain| the water|the fire|the noise|the car|the repair|the claim|the policy|the payment]
      [<writing>|$|<tail>|<messages>]
    [these|those|them|they|<texts>] [dont|do not|never|wont|will not] ever? <stop> [$|coming|<tail>]
    [cant|cannot|unable to|couldnt|not able to|trying to|tried to|try to|impossible to] ~2 [unsubscribe|opt
      out]
    [cant|cannot|unable to|couldnt|not able to|trying to|tried to|try to|impossible to] ~2 [<stop>|<end>] ~3
      <texts>
    [cant|cannot|unable to|couldnt|not able to|trying to|tried to|try to] ~2 get off ~3 <list>
    [dont|do not] [know|understand|see] how to [unsubscribe|opt out|<stop>|get off|turn]
    [wont|cant|couldnt|wouldnt] [you|u|yall|ya] [please|just|ever]? <stop>
    [what part of|didnt i say|did i not say|didnt i tell you to|havent i said|have i not said|how many times
      do i have to say|how many times must i say] ~2 <stop>
    [dont|do not] want to have to [<stop>|unsubscribe|block|report]
    put [a stop|an end] to [<these>|<messages>|your|the|all]
    [you|u|they] [didnt|did not|havent|have not|never] [stop|stopped|quit] [<writing>|after|when|even]
    wont let me [unsubscribe|opt out|stop|cancel|off]
    [wish|hope|want|like|love|prefer|need|beg|appreciate if|appreciate it if|grateful if|nice if|great if|
      glad if|happy if|kind if|thankful if|better if|appreciated if] ~1 [you|they|these|this|it|<texts>|
      yall|everyone] [would|could|will|can|just|to|all|please|finally]* [<stop>|stopped|ceased|quit]
      [<writing>|<tail>|<messages>|$]
    [stop|unsubscribe|opt out|unsubscribing|replying stop|sending stop|texting stop] [doesnt|does not|isnt|
      is not|didnt|did not|dont|wont|not] [work|working|worked|do anything|go through|help]
    <stop> <det>* [calls|calling|emails|phone calls] [and|n|or] <det>* [<texts>|<writing>]
    make [it|them|this|these|that|all of this] <stop>
    do not disturb $
    do not disturb [me|us|please|again|ever]
    [this is|consider this|take this as|treat this as|here is|heres] [my|our|a|an|the|formal|official|final|
      written]* [opt out|unsubscribe|removal|stop| opting out|do not contact] [request|notice|demand|$|
      order|message]
  `),
};
