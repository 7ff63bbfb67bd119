import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** The sending, or what is sent, is to end. */
export const englishStopSending: Family = {
  name: 'stop-sending',
  language: 'en',
  says: 'the sending, or what is sent, is to end',
  examples: [
    'Stop sending me these',
    'quit the ads',
    'turn off these texts',
    'stop using my number',
    'please shop texting me',
    'what is the magic word to stop these',
  ],
  phrases: phrases(`
    ^ <soft>* <texts> off [please|now|thanks|$]
    <stop> ~1 sending [me|us|to me|my way]? [<these>|<messages>|<nonsense>|anything|any|more|so|to|$|your|
      another|me]
    <stop> ~2 sending ~4 [<messages>|<nonsense>|things|offers]
    <stop> [fucking|constantly|always|all|with]* [texting|messaging|contacting|bothering|harassing|spamming|
      bugging|annoying]
    <stop> ~2 [pestering|disturbing|hounding|pinging|bombarding|soliciting|nagging|phoning|emailing|
      blasting]
    <stop> ~2 [writing|calling|mailing|ringing|notifying|advertising] [me|us|him|her|them|to|my|this|here|$|
      please|now|and]
    <stop> ~2 [blowing up|blowing my|flooding my|hitting me|trying to reach|trying to sell|trying to
      contact|contact]
    <stop> ~1 <det>* ~1 <texts>
    <stop> [getting|receiving|all|with|the|any]* <det>* ~1 [<messages>] ![me|you|my|back]
    <stop> [getting|receiving] [<these>|<nonsense>|anything|any|such|your]
    <stop> ~1 from ~1 <writing>
    <stop> ~1 sending ![my|the|a|an|paper|him|her|out|bills|mail|to my|those|that]
    [sop|stoop|stip|stp] [texting|messaging|sending|spamming|bothering|contacting] [me|us|these|this|$]
    [stop|end|cancel] these services
    <stop> using [my|this|our] ~1 [number|phone|mobile|cell|data|details|information|info|contact]
    ^ <soft>* [stop|quit] using it <tail>* $
    [stop|quit] [selling|pitching|soliciting|pushing|advertising|marketing] [me|us|to me]? $
    <stop> with <det>* [<messages>|<nonsense>|pop ups|popups|stuff|calls|offers]
    <stop> [hitting|blowing|lighting|clogging|filling|flooding|jamming|messing] ~1 [my|our|up] ~2
    <stop> ~1 [the|this|all|with|your] <det>* <nonsense>
    <end> <det>* <texts>
    <end> <det>* [text|sms|message|txt] $
    <end> ~1 [text|message|sms] [alert|messages|messaging|notification|service|subscription|updates|
      reminders|program]
    [turn|switch|shut] [<these>|the|your|all]? ~1 [<messages>|this|these|them|those] off
    [turn|switch|shut] off [<these>|<messages>] <tail>* $
    ^ <soft>* <you>? <soft>* [turn|switch|shut] [this|these|them|that|those] off <tail>* $
    [<texts>|stuff|spam|ads|these] [has|have|need|needs|got|gotta] to [go|stop|end|cease] ![to|in|on|back|
      through]
    [this|it|they] [has|have|need|needs|got|gotta] to [stop|cease] ![to|in|on|at|for|by]
    [cut|knock|drop] it [out|off|already]
    [cut out|cut|knock off|enough with|enough of|no more of|done with|over] [the|this|these|your|all] ~2
      [<messages>|<nonsense>]
    ^ <soft>* enough <texts>
    no more <texts>
    no [spamming|soliciting|solicitation|contacting|texting|messaging]
    [request|requesting|want|demand|demanding|require|requiring] ~1 removal
    removal from [your|this|the] ~2 list
    <end> ~1 [contact|communications]
    no longer [want|wish|wanting|wishing|consent|interested in] to? ~1 [be contacted|be texted|receive|get|
      hear|texts|messages|contact]
    <stop> [the|this|all|your] ~2 [stuff|things|greetings|wishes|business|nonsense]
    ^ <soft>* [shop|slop|step|atop|stomp|stock|strop|spot|soap|top|stop] [texting|messaging|spamming|
      bothering|contacting|harassing] [me|us|my] ![to|that|about|when|back|a|the]
    ^ <soft>* [shop|slop|step|atop|stomp|strop|spot|top] sending [me|us]? [these|texts|messages|this|any]
    [magic|right|secret|correct|special] [word|code|keyword|button|trick|password|spell] ~1 to [<stop>|end|
      get out|get off|make it stop|make this stop|make them stop|make you stop|make you quit|unsubscribe|get you out|get you off|
      opt out|be rid|get rid] ![a claim|claims|the claim|in|
      into|through]
  `),
};
