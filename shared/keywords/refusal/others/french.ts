import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Refusals in French. */
export const french: Family = {
  name: 'french',
  language: 'fr',
  says: 'refusals in French',
  examples: [
    "Ne m'envoyez plus de SMS",
    'Je ne veux plus de vos textos',
    'Je souhaite être retirée de votre liste de diffusion',
    "Merci de ne plus m'envoyer de messages",
  ],
  phrases: phrases(`
    ne ~2 [envoyez|envoie|envoyer|ecrivez|contactez|menvoyez|mecrivez|contacter|recevoir] ~1 plus
    [nenvoyez|nenvoie|necrivez|narretez] plus
    plus [de|aucun|un seul] [sms|messages|message|texto|textos|pub|publicite|publicites]
    [arretez|arrete|arreter|cessez|stoppez] [de|ces|les|vos|svp|tout|ca|merci|$|immediatement|maintenant|
      sil]
    [desabonner|desabonnement|desabonnez|desinscrire|desinscription|desinscrivez|desabonne|desabo]
    [je ne veux plus|je ne souhaite plus|ne veux plus|veux plus] [de|recevoir|vos|ces|$] ![de facture|de
      factures|facture|factures|les factures|de courrier|courrier|de releves|de papier]
    [retirez moi|supprimez mon numero|enlevez moi|laissez moi tranquille|foutez moi la paix|fichez moi la
      paix]
    [veuillez|merci de|pouvez vous|priere de] ~2 [retirer|supprimer|enlever|arreter|cesser|desinscrire|
      desabonner|radier]
    [stop|fin|non] aux? [sms|textos|messages|pub|publicites]
    [arretez|arrete|cessez|stoppez] de
    [retire|retiree|retirer|retires|supprime|supprimee|supprimer|radie|radiee|radier|enleve|enlevee|
      desinscrit|desinscrite|raye|rayee] ~3 [de|des|du] ~2 [liste|listes|base de donnees|fichiers|envois|
      diffusion|sms|messages|envoi] ![dattente|des pieces]
    ne plus ~1 [menvoyer|envoyer|mecrire|ecrire|contacter|mimportuner|deranger|recevoir|solliciter|etre
      contacte|etre contactee] ![de facture|de factures|les factures| de courrier|la facture|le cheque]
    [veux|souhaite|desire|voudrais] plus ~2 [recevoir|sms|textos|etre contacte|etre contactee|etre derange|
      etre derangee] ![de facture|de factures|les factures|de courrier]
  `),
};
