import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Refusals in French. */
export const french: Family = {
  name: 'french',
  language: 'fr',
  says: 'refusals in French',
  examples: ["Ne m'envoyez plus de SMS", 'Je ne veux plus de vos textos'],
  phrases: phrases(`
    ne ~2 [envoyez|envoie|envoyer|ecrivez|contactez|menvoyez|mecrivez|contacter|recevoir] ~1 plus
    [nenvoyez|nenvoie|necrivez|narretez] plus
    plus [de|aucun|un seul] [sms|messages|message|texto|textos|pub|publicite|publicites]
    [arretez|arrete|arreter|cessez|stoppez] [de|ces|les|vos|svp|tout|ca|merci|$|immediatement|maintenant|
      sil]
    [desabonner|desabonnement|desabonnez|desinscrire|desinscription|desinscrivez|desabonne|desabo]
    [je ne veux plus|je ne souhaite plus|ne veux plus|veux plus] [de|recevoir|vos|ces|$]
    [retirez moi|supprimez mon numero|enlevez moi|laissez moi tranquille|foutez moi la paix|fichez moi la
      paix]
    [veuillez|merci de|pouvez vous|priere de] ~2 [retirer|supprimer|enlever|arreter|cesser|desinscrire|
      desabonner|radier]
    [stop|fin|non] aux? [sms|textos|messages|pub|publicites]
    [arretez|arrete|cessez|stoppez] de
  `),
};
