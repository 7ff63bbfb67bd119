import { listed } from '../../../domain/text/listed.ts';
import { phrases } from '../../grammar/phrases.ts';
import type { Phrasebook } from '../../reading/phrasebook.ts';

/** Whoever reads this is not who we think, in English. Names are looked for beside these. */
export const englishWrongNumber: Phrasebook = {
  sets: {
    number: listed(`
      number, phone, cell, mobile, phone number, cell phone, cell number, mobile number, line, sim
    `),
    isnt: listed('isnt, is not, aint, is no longer, was never, isnt even, is not even'),
  },
  means: phrases(`
    [wrong|incorrect|mistaken] [<number>|person|guy|man|woman|lady|party|contact|recipient|individual|
      customer|one mate]
    [misdialed|misdialled|mistaken identity|intended recipient]
    [this|it|that] <isnt> ~2 [his|her|their] <number>
    [this|it|that] <isnt> [him|her|them|she|he]
    [no longer|doesnt|does not] ~1 [has|have|own|owns|uses] this <number>
    [he|she|they] [no longer|dont|doesnt|does not] ~1 [use|have] this <number>
    [im|i am|am|this is|its|it is|this aint|this isnt] not? [mr|mrs|ms|miss]
    [no one|nobody|noone|there is no|theres no|there isnt|no such person|no person|nobody here|no one here]
      ~2 [by that name|by this name|called that|named that|with that name|of that name]
    [no one|nobody|noone] [here]? [named|by the name]
    [no one|nobody|noone] here called
    [no one|nobody|noone] called ~2 [here|at this|on this|lives]
    [dont|do not|never] know [him|her|this person|that person|this man|this woman|this guy|anyone by that|
      anyone called|anyone named|anybody named|anybody called|a person by that]
    [never heard of|no idea who] [him|her|them|this person|that person|he is|she is|that is|you are looking|
      youre looking]
    [not|isnt|no longer] the [right|correct|same] [person|<number>] ![for]
    [not the person|isnt the person|not the one|not who] [youre|you are|you|u] ~1 [looking|want|think|
      trying|are]
    [doesnt|does not|no longer|dont] ~1 [live|lives|work|works] here
    <number> ~3 [changed hands|new owner|under new ownership|reassigned|belongs to someone|someone elses|
      somebody elses|belongs to a|belongs to another|changed owner|changed owners|recycled|been reassigned|
      new person]
    [just|recently|only|ive just|newly] ~1 [got|bought|received|took over|was given|been given|were given]
      this <number>
    [got|had|have had|bought] this <number> [last|yesterday|this week|a week|a month|two|three|recently|
      only|a few|since|for about]
    [confused me with|mistaken me for|have me confused|got me confused|mixed me up|mistook me|confusing me
      with]
    ^ [sorry|hi|hello|thats|that is|this is|its|it is|um]* not me [sorry|mate|here]* $
    new owner of this <number>
    [this isnt|this is not|im not|i am not] who you [think|thought|want|are looking|need]
    [im|i am] not [him|her|that person|this person|them]
    this <number> [doesnt|does not|no longer|didnt|used to] [belong|belonged|be] ~3
    [new|different] [number]? owner [here|now|of this]
    my name [is not|isnt] ![spelled|spelt|right|correct|on|listed|in|there|written]
  `),
  not: phrases(`
    [i|ive|i have] [dialed|dialled|called|texted|gave|entered|put|typed|wrote|had|have|sent it to|filled in]
      ~3 [wrong|incorrect]
    [did i|do i have|have i|is this|am i] ~4 [wrong|right|incorrect]
    [to|at|on|with|hit|sued|paid] [the|a] [wrong|incorrect]
    [wrong|incorrect] <number> ~1 [on my|in my|on the|in the|listed|for my|for the|on file]
    [not|isnt|no longer] the [right|correct|same] <number> for
  `),
};
