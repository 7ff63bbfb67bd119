import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Too many, too often, or only some of them. */
export const englishTooMuchDoubts: Family = {
  name: 'too-much',
  language: 'en',
  says: 'too many, too often, or only some of them',
  examples: [
    'too many texts',
    'only text me about claims',
    'I prefer email over texts',
    'weather alerts only',
    'promos no, storm alerts yes',
  ],
  phrases: phrases(`
    [too|so|way too|this|that] [many|much] [of]? [your|these|the]? ~1 [<texts>|<nonsense>]
    [fewer|less] ~1 [<texts>|often]
    you [text|message|write|send] [me|us]? [way|far]* [too|so] [much|many|often]
    [send|sending|get|have|receive] ~1 [texts|messages|reminders|alerts] ~1 [by|via|through|in] [email|mail|
      post|the app|whatsapp|letter]
    [send|sending|get|have|receive] ~1 [these|this|them] ~1 [by|via|through|in] [email|mail|post|the app|
      whatsapp|letter] instead
    [text|message|contact|notify|alert|send] me? only [in|for|when|if|about|on|during|after|before]
    [get|getting|got|have|had] [more than|quite|already]? enough [of your|of these]? <texts>
    ^ <soft>* [the|my|your|storm|weather|severe|claim|policy|urgent|important|safety|flood|hurricane|
      tornado|service]* [alerts|warnings|claims|updates|emergencies|emergency|reminders] only <tail>* $
    ^ <soft>* not [so|that|this|as|quite so] [often|many|much|frequent|frequently] <tail>* $
    only [text|message|contact] ~3 [between|after|before|during|on|at|in]
    once [a|per|every] [day|week|month|year|quarter] [is|would be|will do|would do|max|at most|only]
    just [get|receive|have|want|getting|receiving] ~2 <texts>
    only [send|text|message|notify|contact|alert] [me|us]? [the|really|things]* [important|urgent|necessary|
      serious|essential|critical|relevant|emergency|life]
    [too|so|way too] many of [these|them|those]
    [only|just] [text|message|send|contact] me? ~3 [about|for|if|when|alerts|warnings|claims]
    no <texts> [at|before|after|during|while|in the evening|in the morning|on weekends|on sundays]
    <not> [send|text] me? [so|that|this] [many|much|often]
    ^ <soft>* [just|only] [the|my|your]? ~2 [alerts|warnings|updates|emergencies|reminders|claims|alert|
      warning] [please|thanks|for me|from now on]* $
    [two|three|four|2|3|4] ~1 <texts> [a day|per day|every day|each day|a week|daily]
    [get|getting|got|had|have|received|receive|thats|its|is|sent] ~2 <count> ~1 <texts> [from you|a day|per
      day|this|today|in|already|every|a week|now|since|$]
    [text|message|contact|write] [me|us]? less
    [this|these|it|that|you] [is|are|r|was] [just|getting|all|such|so|really|pure|complete|total|a|like]*
      [spam|spamming|harassment|harassing|unwanted|unsolicited|a nuisance|spammers|spammer|nuisance]
    [thats|its|youre] [just|all|such|so|really|pure|complete|total|a]* [spam|spamming|harassment|harassing|
      spammers|a nuisance]
    [still|keep] [getting|receiving] [all|your|the|these|those|so|many|too|marketing|promotional|stupid|
      damn]* [<texts>|these|them|those]
    [im|i am]? so? [many|much] <texts>
    [id like|i would like|i wanna be|i wish] out [$|please|of this|of these]
    [i want|let me|get me|count me|sign me|want] [out|out of this|out of here|outta here]
    [email|call|mail|phone] [me|us] instead
    [instead of|rather than|not by|not via] [<texts>|text|texting|text message]
    prefer ~3 over [<texts>|text|texting]
    [limit|restrict|reduce|confine|minimise|minimize] [your|the|all|any|these|this|me|my]* [<texts>|contact|
      contacts] [to|$|only]
    instead of [texting|messaging|sms|text]
    [the|this|your|my]? [texts|messages] [everyday|every day|all day|nonstop|non stop|again and again]
    one [text|message|sms] [a|per|every] [day|week|month] [max|is enough|only|at most|please|is plenty]
    ^ <soft>* [promos|promo|ads|adverts|marketing|offers|surveys|promotions|newsletters|deals|greetings]
      [no|nope|nah|never|no thanks|no thank you|hell no] <tail>* $
  `),
};
