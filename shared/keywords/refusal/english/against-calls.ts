import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Against calls and mail. */
export const englishAgainstCalls: Family = {
  name: 'against-calls',
  language: 'en',
  says: 'against calls and mail',
  examples: ["don't call, text me please"],
  phrases: phrases(`
    [stop|quit|dont|do not|never|no more|no|cease] ~1 [calling|call|calls|phoning|phone|phone calls|ringing|
      ring|emailing|email|emails|mailing|voicemails] ~2
  `),
};
