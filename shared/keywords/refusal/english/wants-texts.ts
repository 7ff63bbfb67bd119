import { phrases } from '../../grammar/phrases.ts';

/** Who asks in English to be written to: then what they say against calls refuses no texts. */
export const wantsTexts = phrases(`
  [text|message|sms|texting|texts|messaging] [me|us]? [instead|only|is fine|is better|is ok|is okay|please|
    works|would be better|is best|would be easier]
  [just|please|prefer|only|rather|better to] [text|texting|texts|message|sms]
  [text|message] me [$]
  [text|message] me [when|the|with|if|at|your|a|it|any|back|on]
`);
