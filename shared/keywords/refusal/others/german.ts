import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Refusals in German. */
export const german: Family = {
  name: 'german',
  language: 'de',
  says: 'refusals in German',
  examples: ['Keine Werbung mehr', 'Bitte nicht mehr schreiben'],
  phrases: phrases(`
    schluss [mit|jetzt|damit]
    nehmen sie mich ~2 [aus|von] ~3 [verteiler|liste]
    [keine|keinen|kein] ~2 [sms|nachrichten|nachricht|werbung|mails|texte|mitteilungen|newsletter] [mehr|$|
      bitte]
    [horen sie|hort|hor] [bitte]? auf [$|mit|mir|damit]
    [abbestellen|abmeldung|abbestellung|austragen|abmelde|abgemeldet]
    [melden sie mich|meldet mich] ~1 ab
    nicht mehr [schreiben|kontaktieren|schicken|senden|anschreiben|belastigen|zusenden|erhalten|bekommen]
    [schreiben|schicken|senden|kontaktieren] sie mir ~3 [mehr|nicht mehr]
    [lassen sie mich|lass mich|lasst mich] in ruhe
    [stoppen sie|stoppt|unterlassen sie|loschen sie meine nummer]
  `),
};
