import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Texts are asked for: then what is said against calls refuses none. */
export const englishTextsWanted: Family = {
  name: 'texts-wanted',
  language: 'en',
  says: 'texts are asked for: then what is said against calls refuses none',
  examples: ["don't call, text me please", 'just text me', 'opt me in please'],
  phrases: phrases(`
    [text|message|sms|texting|texts|messaging] [me|us]? [instead|only|is fine|is better|is ok|is okay|
      please|works|would be better|is best|would be easier]
    [just|please|prefer|only|rather|better to] [text|texting|texts|message|sms]
    [text|message] me [$]
    [text|message] me [when|the|with|if|at|your|a|it|any|back|on]
    [opt|sign|subscribe|enroll|enrol|resubscribe] [me|us|my number|my phone]? [back]? [in|up|to alerts|for alerts|for texts|to texts]
  `),
};
