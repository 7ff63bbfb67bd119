import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Weariness and anger. */
export const englishWearyDoubts: Family = {
  name: 'weary',
  language: 'en',
  says: 'weariness and anger',
  examples: ['your texts are really annoying', 'sick of these texts'],
  phrases: phrases(`
    [im|i am|we are|am|were] [so|just|completely|totally|officially|all]? done with [you|u|yall|your company|this company|this
      insurer|your lot|all of you]
    <texts> [is|are|r]? ~1 [disturbing|bothering|irritating|annoying|upsetting|waking|scaring|confusing]
    <texts> [is|are|r]? [so|really|very|too|just]* [annoying|unwanted|unsolicited|ridiculous|harassment|
      excessive|out of control|a nuisance|driving me]
    why ~2 [you|u|yall] ~2 [texting|messaging|contacting|spamming|bothering|harassing] ![me about|me
      regarding|me for|me if|me when|about|regarding]
    why ~2 [you|u|yall] ~2 sending [me|us]? [this|these|texts|messages|so many|stuff|that] [$|texts|
      messages|stuff]
    [why am i|why do i|how come i] [still|even|always|constantly|suddenly|now|keep|continually|all of a
      sudden]* [getting|receiving|get|receive] ~2 [<texts>|these|them|those|this stuff] ![that my|about my|
      for my]
    [why am i|why do i|how come i] ~2 [getting|receiving|get] [this|it] $
    [you|u|yall] [still|always|constantly|just|all]? keep [on]? [texting|messaging|bothering|contacting|
      harassing|spamming|writing|calling] [me|us|$|this|my|her|him]
    [you|u|yall] [still|always|constantly|just|all]? keep [on]? sending [me|us]? [these|texts|messages|so
      many|stuff|shit|crap|$]
    [youre|are you|you are|u|you] [still|always|constantly|forever] [texting|messaging|bothering|contacting|
      harassing|spamming]
    [sick|tired|sick and tired|fed up|had enough|annoyed|had it|done|over it|irritated] ~1 [of|with|by]
      [all|your|these|the|this|those|getting|receiving|you|constant|being]* [<messages>|<nonsense>|texted|
      these]
    [sick|tired|sick and tired|fed up|annoyed|done] [of|with|by] [you|this|it|you guys|you people] $
    [hate|dislike|dont like|do not like|dont appreciate|do not appreciate|dont care about|didnt ask for]
      [all|your|these|the|this|those|getting|receiving|such|any]* [<messages>|these]
    when will [this|these|it|that|they|<texts>] ~1 [<stop>|end]
    will [this|these|it|they|that|you|<texts>] ever [stop|end]
    when [will|are] you [stop|quit|gonna stop|going to stop] [$|<writing>]
    [give it a rest|give me a break|get a life|take a hint|get the hint|not again please|go bother someone|
      bother someone else|go away]
    [piss|fuck|bugger|buzz|sod|shove|naff|rack] off
    stop wasting my [time|money|minutes|data]
    respect my [wishes|privacy|choice|decision]
  `),
};
