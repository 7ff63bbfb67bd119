import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Texts are asked for, in other languages. */
export const textsWanted: Family = {
  name: 'texts-wanted',
  language: 'fr',
  says: 'texts are asked for, in other languages',
  examples: ["Ne m'appelez pas, envoyez un SMS", 'Mándeme un mensaje'],
  phrases: phrases(`
    [envoyez|envoyez moi|ecrivez moi|prevenez moi] ~2 [sms|texto|message]
    [schreiben|schicken|senden|schick|schreib|schreibt] [sie|mir]* [bitte|lieber|eine|ne]* [sms|nachricht]
    [mandeme|mandenme|envieme|envienme|mandame|enviame|escribame] ~2 [sms|mensaje|mensajes|texto]
    [mandatemi|inviatemi|mandami|scrivetemi|mi mandi|mi invii] ~2 [sms|messaggio|messaggi]
  `),
};
