import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** They are not wanted. */
export const englishNotWanted: Family = {
  name: 'not-wanted',
  language: 'en',
  says: 'they are not wanted',
  examples: [
    "I don't want these texts",
    'texts not wanted',
    'I refuse to receive these messages',
    'we do not wish to be on your text list',
    'I would be glad never to hear from this number again',
  ],
  phrases: phrases(`
    <unwilling> ~2 [receive|receiving|get|getting|have|see|read|seeing|reading|to be sent|be sent] ~4
      [<messages>|<nonsense>|these|this|them|those|anything|any more|anymore|stuff]
    <unwilling> ~3 [hear|hearing] [from|anything|back]
    <unwilling> ~3 be [contacted|texted|messaged|bothered|disturbed|called|notified|harassed|spammed|on your
      list|on this list|sent]
    <unwilling> ~3 being [contacted|texted|messaged|bothered|disturbed|called|notified|harassed|spammed]
    <unwilling> [you|yall|u|your company|anyone]? to? ~2 [text|message|contact|sms|spam|bother|txt] me
    <unwilling> [you|u|yall] [texting|messaging|contacting|sending|spamming|bothering|writing|calling]
    <unwilling> [any|the|your|these|those|this|more|such|all|of|further|other|stupid|fucking|damn|marketing|
      sales|promotional]* <texts>
    <unwilling> <det>* <texts>
    <unwilling> ~2 [texts|messages|spam|ads|sms|text messages]
    [make sure|ensure|see to it|see that|so that|so] ~3 [dont|do not|no longer|never|not] [get|receive|see|
      hear] ~3 [<texts>|<these>|from you]
    [should|must|may|can|are|is] not [to]? be [on|in] [your|this|that|any|the] ~2 <list>
    under no circumstances ~4 [<write>|<writing>|use]
    not to be [contacted|texted|messaged|disturbed|bothered|on your list]
    <texts> [are|is]? not [wanted|needed|required|necessary|welcome|appreciated|requested]
    [decline|refuse|object|opposed|against] [to|from|all|any]* [receive|receiving|get|getting|being
      contacted|being texted|be contacted|be texted|marketing|direct marketing|<texts>|further contact]
    <unwilling> [to have]? my [phone|mobile|cell|inbox|number|day|evening|sleep] ~2 [buzzing|ringing|
      pinging|going off|beeping|flooded|full|filled|spammed|used|bothered|bombarded|blown up|disturbed|
      interrupted]
    [rather|prefer|want] no [more]? <texts>
    [wish|want|like|prefer|ask] not to ~2 [receive|get|be contacted|be texted|be messaged|be bothered|hear]
    [want|need|like|get|have] [all|the|your]? [<these>|<texts>] ~1 [stopped|ended|cancelled|canceled|turned
      off|switched off|gone|discontinued]
    never [want to|wish to|to|have to|need to|like to]* [hear|receive|get|see] ~2 from ~3 [again|anymore|any more]
      ![about|on my]
    <unwilling> [to be|being] [on|in|part of] [your|this|that|any|ur|the text|the marketing|the mailing]
      ![waiting|wait|rental] ~2 [list|lists|database| group|texts|text list]
  `),
};
