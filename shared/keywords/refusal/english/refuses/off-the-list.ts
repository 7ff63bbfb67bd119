import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Off the list, out of the system. */
export const englishOffTheList: Family = {
  name: 'off-the-list',
  language: 'en',
  says: 'off the list, out of the system',
  examples: [
    'Take my number off your list',
    'remove me',
    'delete my number',
    'unenroll me',
    'DND',
    'this number be left off your mailings',
    'chuck us off the text list',
    'get my number off',
    'take his number off your system',
    'count me out of these messages',
    'leave me off',
    'delist my number',
  ],
  phrases: phrases(`
    [be|get|been|getting|being] [removed|taken|deleted|dropped|unsubscribed] [from|off|out of] [your|this|
      the|ur|these|all|any]* ![<insured>|loan|title|lease]
    [want|like|wish|ask|asked|asking|request|requesting|please|can i|could i|may i|might i] [please]? to? be
      [removed|unsubscribed| taken off|deleted|opted out] [please|$|immediately|now]
    [remove|take|delete|drop|strike|scratch|erase|cross|purge|pull|exclude|block|unlist|clear|wipe|get]
      [<me>|<mine>|<family>] ~2 [from|off|out of|outta] ~5 <list>
    [remove|take|delete|drop|strike|erase|exclude|unlist] [<me>|<mine>] ~1 [from|off|out of|outta] [your|ur|
      the|this|these|all|that]* ![my|our|his|her|parents|husbands|wifes|<insured>|loan|title|lease|lawsuit|
      record|photo|form]
    [remove|take|delete|drop|get] <family> [off|from] [this|these|here|$]* [$|<texts>|list]
    [remove|take|delete|get|pull|drop] [it|this|this line|that|the line] [from|off|out of] [your|whatever|
      any|every|all] ~4 <list>
    [get|getting] [off|off of|out of] ~6 [texts|messages|sms|list|texting]
    [ensure|make sure|see that|please have|want|need|like|request that|ask that|get|have] ~2 <mine> ~2
      [removed|deleted|taken off| erased|purged|suppressed|unsubscribed|opted out] ![<insured>|from]
    [ensure|make sure|see that|please have|want|need|like|request that|ask that|get|have] ~2 <mine> ~2
      [removed| deleted|taken off|erased|purged|suppressed|unsubscribed|opted out] from [your|ur|the|these|
      this|all|any|future]* [<list>|<texts>|mailings] ![<insured>]
    [unenroll|un enroll|disenroll|dis enroll|unregister|deregister] [<me>|<mine>|$|please|now] ![from]
    [unenroll|un enroll|disenroll|dis enroll|unregister|deregister] [<me>|<mine>] from ~2 [<list>|<texts>]
    ^ <soft>* removal [please|requested|request|thanks|$]
    ^ <soft>* [dnd|dnc] <tail>* $
    how ~4 [turn|switch|shut] [this|these|them|<texts>] ~1 off
    <off> [<me>|<mine>] [off|out of|out|from] [it|this|that|here|there|all this|your|ur|whatever|everything]
      ~6
    [put|add|place|register|mark|list|enter|include|keep|have] ~4 <dnd>
    [activate|enable|apply|start] ~2 [dnd|do not disturb] [for|on|please|$]
    [remove|delete|erase|drop|purge|block|unlist|wipe|clear|lose|forget|scrub|suppress|deregister|
      unregister|blacklist|ban|exclude|strike] <mine> [please|now|asap|immediately|from here|today|off|
      thanks|forever|already|completely|entirely|for good|ok]* $
    [remove|delete|take|unlist|unregister|deregister|block|exclude|erase|drop|scrub] <me> [please|now|asap|
      immediately|today|off|thanks|already|at once|off please|off this|from this|off here]* $
    take [<me>|<mine>] [off|of] [please|now|asap|this|immediately|today|already|here|thanks]* $
    [get|getting|take] [me|us]? off ~1 [this|the|your|that|of this|of your|of the|ur] ~3 <list>
    [off|of|out of] [your|ur|this] ~2 [list|lists|database|mailing list|contacts]
    [dont|do not|never] have [me|my number] ~3 <list>
    [lose|forget|delete|erase|trash] [my|this] ~1 [number|digits|contact]
    who ~6 [get off|get out of|be taken off|be removed from] ~2 [this|these|it|<texts>]
    <mine> [be|to be] ~1 [left off|kept off|taken off|left out of|dropped from|struck from|omitted from|
      excluded from|kept out of] [your|the|all|any|future|further|these|text|marketing|of]* [<texts>|list|
      lists|mailing list|mailings|circulation|database]
    <off> [<me>|<mine>|<family>] [off|off of|out of|outta] ~3 [list|lists|database|mailing list|texts|
      messages|circulation|spam] ![<insured>]
    get [my number|this number] off [$|please|thanks]
    <off> [his|her|their|my moms|my mums|my mothers|my dads|my fathers|my husbands|my wifes|my sons|my
      daughters|my late husbands|my late wifes] [number|phone|mobile|cell|cell number|phone number|mobile
      number] [off|from|out of|off of] ~2 [list|lists|system|database|records|texts|messages|contacts]
    [pull|yank|axe|retire|omit|wipe|trash|scrap] [my number|this number|this line|my phone number|my mobile
      number|my cell number] [please|now|thanks|asap]* $
    [count|leave|keep|deal|sign|cut|write|switch|move|check|let] [me|us|my number|this number] [out|off]
      [of|from]? [your|these|the|all|any|this|those]* ~1 [<texts>|list|lists|mailing list] ![<insured>]
    leave [me|us|my number|this number] off [$|please|your|these|it]
    <off> [<me>|<mine>] out [the|your|this|ur]? ~1 [list|lists|database|group|texts]
    [delist|deregister|de register|de list|unlist|unregister] <mine> [please|$|from|now|at|immediately]
  `),
};
