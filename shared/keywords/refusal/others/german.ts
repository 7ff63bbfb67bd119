import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Refusals in German. */
export const german: Family = {
  name: 'german',
  language: 'de',
  says: 'refusals in German',
  examples: [
    'Keine Werbung mehr',
    'Bitte nicht mehr schreiben',
    'Hiermit widerrufe ich meine Einwilligung',
    'lasst mich endlich in Ruhe',
    'Bitte streichen Sie mich von der Liste',
  ],
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
    [widerrufe|widerruf|widerrufen|ziehe] ~3 [einwilligung|zustimmung|erlaubnis|einverstandnis|genehmigung]
      ![zur lastschrift| zum lastschrifteinzug|zum einzug|zur abbuchung|zur reparatur|in die operation|zur
      operation|zur auszahlung]
    [lassen sie|lass|lasst|lassts] [mich|uns] [endlich|bitte|doch|jetzt|einfach|mal|bloß|bloss|blos|nur|
      gefalligst]* [in|zu] [ruhe|frieden]
    [streichen|loschen|entfernen|nehmen|nimm|nehmt|streich|streicht|losch|loscht|entfern|entfernt] sie?
      bitte? [mich|uns|meine nummer|meine handynummer| diese nummer|unsere nummer] bitte? ~1 [aus|von|vom]
      ~3 [verteiler|liste|kartei|datenbank|system|adressliste]
    [loschen|entfernen|streichen|loscht|entfernt] sie? bitte? [meine|diese|unsere] [nummer|handynummer|
      telefonnummer|mobilnummer] $
  `),
};
