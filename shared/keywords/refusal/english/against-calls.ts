import { phrases } from '../../grammar/phrases.ts';

/** What is said in English against calls and mail. */
export const againstCalls = phrases(`
  [stop|quit|dont|do not|never|no more|no|cease] ~1 [calling|call|calls|phoning|phone|phone calls|ringing|
    ring|emailing|email|emails|mailing|voicemails] ~2
`);
