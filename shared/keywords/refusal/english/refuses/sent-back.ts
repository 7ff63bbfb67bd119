import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Sent back, or to somebody else, or off this phone. */
export const englishSentBack: Family = {
  name: 'sent-back',
  language: 'en',
  says: 'sent back, or to somebody else, or off this phone',
  examples: [
    'text somebody who cares',
    'go bother someone else',
    "I don't want these on my phone",
    'get you people off my phone',
    'keep your texts to yourself',
    "I don't do texts",
    "That's the last text I want from you",
  ],
  phrases: phrases(`
    [text|bother|message|annoy|spam|contact|pester|harass|ping] [somebody|someone|anybody|anyone|people|a
      person] [who|that] [cares|care|gives a|gives two|asked]
    ^ <soft>* go? [text|bother|message|annoy|spam|pester|harass|ping] [somebody|someone] else [$|please|
      instead|for once]
    [get|keep] [you|yall|you people|you guys|you lot] [out of|off|off of|outta] [my|our|this] [phone|cell|
      mobile|inbox|number|life|texts|screen]
    <unwilling> [<these>|<texts>|any|anything] [on|in|to] [mine|my phone|my mobile|my cell|my number|this
      phone|this number|my handset]
    [dont|do not|never] do [texts|sms|text messages|texting]
    [shove|stuff|stick|jam] [your|ur|those|these|them] ~2 <messages>
    [keep|save] [your|ur|those|these] ~1 <texts> [to yourself|to yourselves|for somebody|for someone|for
      yourself]
    [thats|this is|that is|that was|this was|this better be|that better be|had better be] [the|your]* [last|
      final] [text|message|sms|one|of these|of those] [i want|i ever want|i will accept|you will
      send|you ever send|i need from] ![needed]
    [this|that|it] [had]? better be the [last|final] one
    im good on [the|your|these|those|all]* <texts>
    [where|wheres|is there|no|need|find|give me] ~3 [off button|stop button|off switch|unsubscribe button|
      unsubscribe link|opt out link|opt out button] [for these|for this|for your|for texts|for the texts|for those|
      on these|on this]
    [where|wheres|is there|no|need|find|give me] ~3 [unsubscribe button|unsubscribe link|opt out link|opt out button]
      [$|please]
    how ~4 <stop> [these|those] [things|stuff] $
    how ~4 <stop> [this|that|these|those] [crap|shit|stuff] $
  `),
};
