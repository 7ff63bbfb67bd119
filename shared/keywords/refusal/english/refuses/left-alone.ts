import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Left alone, or else. */
export const englishLeftAlone: Family = {
  name: 'left-alone',
  language: 'en',
  says: 'left alone, or else',
  examples: [
    'leave me alone',
    'text me again and I call my lawyer',
    'I am reporting this as spam',
    'I will sue if you text again',
    'keep texting and I file a complaint',
    'one more and you are blocked',
  ],
  phrases: phrases(`
    leave [me|us|my phone|my number|my family|my wife|my husband|my mother|her|him|them] [the]? [fuck|hell]?
      [alone|a lone|be|in peace|out of]
    let [me|us] be [$|please|in peace|already|now]
    [stay|get|keep] [off|out of|away from] my [phone|inbox|number|texts|line]
    [report|reporting|reported|flagged|flagging|marked|marking|mark|forward|forwarding|forwarded] ~3 [spam|
      harassment|fcc|ftc|7726|dnc]
    [block|blocking|blocked] [you|u|your number|this number|ur number|these|your texts|your messages]
    [text|message|contact|txt|sms] me ~1 [again|one more time|once more] ~1 [and|or|i|im|ill|you|then|ill
      be]
    [one more|another|1 more|next] [text|message|sms] [and|or|i|im|ill|you|then|from you|$]
    if [you|u] ~2 [text|message|contact|sms|bother|harass|spam] me
    if [you|u|yall] ~2 [text|message|contact|sms|txt|msg] ~1 [again|one more|anymore]
    [sue|suing|complain|complaining|block you|report you|reporting you|report this number] ~4 [if|unless]
      [you| u|<texts>] ~3 [<stop>|<writing>|text|message|contact|sms|txt]
    if [you|u] [dont|do not|wont|cant] ~2 <stop>
    if i [get|receive|see|hear] [one more|another|any more|1 more] [text|message|sms|of these|texts|
      messages]
    [mute|muting|silence] [you|these|your|this]
    keep [texting|messaging|sending|spamming|bothering|contacting|harassing|at it] ![updates|photos|documents|the] ~4 [and|
      then|n|or] ~4 [filing with|filing a|file a complaint|file with|report you|sue|suing|block
      you|block u|block this|blocking|blocked|complain| complaining|fcc|ftc|attorney general|bbb|ombudsman|
      regulator|my lawyer is|see you in court]
    ^ <soft>* [one|1|next] more? [time|of these|of those|of them|from you]? [and|n|then] ~3 [blocked|block|
      blocking|report| reported|reporting|sue|suing|fcc|ftc|complain|complaining]
    leave [this|our|her|his] [number|phone|line|mobile] [alone|be|in peace]
  `),
};
