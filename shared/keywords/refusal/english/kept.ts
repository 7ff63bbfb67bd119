import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Some of them are kept: then less than everything is refused. */
export const englishKept: Family = {
  name: 'kept',
  language: 'en',
  says: 'some of them are kept: then less than everything is refused',
  examples: ['stop the ads but keep the storm alerts', 'unsubscribe me from marketing only'],
  phrases: phrases(`
    [only|just] [the|your|for]? [marketing|ads|promos|promotional|promotions|offers|surveys|newsletters|
      sales|adverts|advertising|newsletter|survey]
    [like|love|enjoy|appreciate|like getting|i need|we need|i want|we want] ~2 [alerts|warnings|reminders|
      updates] but
    only [stop|unsubscribe|opt|remove|cancel|send|text|want|message|contact|call|email|alerts|emergencies|
      warnings|need|notify|emergency|claims]
    [keep|continue|leave] [me]? [on]? [the|my|your|sending|getting|receiving|with|me]* ~1 [alert|alerts|
      warning|warnings|emergency|claim|claims|storm|weather|reminders|important|policy|hurricane|tornado|
      renewal]
    [still|do|but|also|just|and|yet] [want|need|send|like|keep] ~4 [alert|alerts|warning|warnings|emergency|
      claim|claims|updates|reminders|important|storm|weather|policy|hurricane|renewal|those|rest|others]
    [except|besides|apart from|other than|aside from|but not|not the|unless its|unless it is|unless theres|
      unless there is|unless my] ~3
    [about|for] [offers|sales|promotions|surveys|marketing|other products|new products] [only|but]
    [fewer|less|not so many|not as many|so many|so often|as often|as many|too often|less often|this late|
      this early|so late|so early|too late|too early|that late|that early]
    [until|till|til] [monday|tuesday|wednesday|thursday|friday|next|tomorrow|i|im|after|the]
    [marketing|ads|promos|promotions|offers|promotional|surveys|newsletters|advertising] [texts|messages|
      stuff|ones]? only
    [just|only] [the|my|send|for|text|with|about|me|weather|storm]* [alerts|warnings|emergencies|claims|
      claim|storm|weather|important|urgent|service|renewals|bills|policy]
    [keep|leave|continue] [the|all the|all]? [rest|others|other ones|remaining]
    [rest|others|everything else|other ones|alerts|warnings|claims|updates] [is|are|can|stays] [fine|ok|
      okay|good|useful|welcome|great|needed|stay|alright|important]
    [rest|others|everything else|other ones] [fine|ok|okay|good|stay]
    [dont mind|do not mind|happy with|ok with|okay with|fine with|happy to get|happy to receive|fine to get|
      useful|helpful] ~3 [alert|alerts|warning|warnings|claim|claims|reminders|updates|storm|weather|policy]
    [texting|messaging|sending] ~2 [so much|too much|that much|this much|so many]
    [alerts|warnings|claims|updates|reminders] ~1 [are fine|are ok|are okay|is fine|are good|are useful|are
      welcome|can stay|still welcome]
    [should|must|can|shall|could] i [just]? [reply|text|send|say|type] [stop|unsubscribe]
    [text|sms] [my|our] [wife|husband|son|daughter|agent|new number|other number]
    [<stop>|<end>|unsubscribe me from|opt me out of|remove me from|take me off|no more|no|without|dont want|
      enough of|sending] ~3 [birthday|renewal|holiday|christmas|anniversary|newsletter| newsletters|
      wellness|tips|payment|premium|claim|appointment|inspection|event|greetings|hurricane|storm|weather|
      tornado|flood] ~1 [<texts>|greetings|text|message|stuff|wishes|tips|$]
  `),
};
