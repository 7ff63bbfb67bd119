import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Said as in a letter: I object, be excused, should cease, send nothing further. */
export const englishGivenNotice: Family = {
  name: 'given-notice',
  language: 'en',
  says: 'said as in a letter',
  examples: [
    'I object to your using my number for messages',
    'I wish to be excused from further texts',
    'messages to this number should cease',
    'I instruct you to send nothing further',
    'I ask that all texts to this number be discontinued',
    'spare me your texts',
    'you may not text this number any longer',
    'Please arrange for my number to be removed',
  ],
  phrases: phrases(`
    [object|objecting|objection] to ~2 [use|using|processing|contacting|receiving|sending|texting|messaging]
      ~4 [number| messages|marketing|texts|phone|data|details|contact details|text|sms] ![of parts|evidence]
    [excused|exempt|exempted|excluded|spared|relieved|released|omitted|free] from ~1 [any|all|your|the|
      these|further|future|more|such|text|receiving|being sent|getting]* [<texts>|mailings|text] ![tax|fee|
      fees]
    [you|company|firm|business] ~1 [may|must|shall|are] ~1 [not|no longer] [allowed to|permitted to|authorized to|authorised to|to|longer]*
      [text|message|contact|sms] [me|us|this number|this phone|this line|my number|my phone|my cell] ![back|about]
    spare [me|us] [your|the|these|any|all|further|future|more|such|this]* [<texts>|<nonsense>|mailings]
    <texts> [to|on|from|for|at|of] ~4 [should|must|shall|need to|have to|ought to|are to] ~1 [cease|stop|
      end|be stopped| be discontinued|be ended|be halted] ![once|when|after|if|before|until|when|should]
    <texts> [should|must|shall|ought to|are to] ~1 [cease|be stopped|be discontinued|be ended|be halted]
      ![once|when|after|if|before|until]
    ^ <soft>* send [me|us]? [nothing|no more|none|zero] [further|more|else|again|at all|ever]* [to|anymore|
      please|by text|from|here|$]
    [you to|you must|you should|you shall|you will|please|kindly] send [me|us]? nothing [further|more|else|
      again|at all]* [to| anymore|by text|from|here|$]
    [request|requesting|requested|ask|asking|insist|demand|require|wish|instruct|like] ~1 [all|any|your|the|
      these|that|further|future|for|such]* ~1 <texts> ~5 [discontinued|stopped|ended|ceased|halted|
      terminated|suspended|cancelled|canceled]
    no [wish|desire|need|want|interest] [to be|in being] ~1 [contacted|texted|messaged|notified] ![when]
    [my number|this number|my phone number|this phone|my mobile number|this line|our number|my cell number|
      my mobile] to be [removed|deleted|taken off| erased|dropped|struck off] [$|please|immediately|asap|at
      once|today|thanks]
  `),
};
