import { phrases } from '../../grammar/phrases.ts';

/** Plain refusals in other languages; accents and apostrophes are gone. */
export const refuses = phrases(`
  // French
  ne ~2 [envoyez|envoie|envoyer|ecrivez|contactez|menvoyez|mecrivez|contacter|recevoir] ~1 plus
  [nenvoyez|nenvoie|necrivez|narretez] plus
  plus [de|aucun|un seul] [sms|messages|message|texto|textos|pub|publicite|publicites]
  [arretez|arrete|arreter|cessez|stoppez] [de|ces|les|vos|svp|tout|ca|merci|$|immediatement|maintenant|sil]
  [desabonner|desabonnement|desabonnez|desinscrire|desinscription|desinscrivez|desabonne|desabo]
  [je ne veux plus|je ne souhaite plus|ne veux plus|veux plus] [de|recevoir|vos|ces|$]
  [retirez moi|supprimez mon numero|enlevez moi|laissez moi tranquille|foutez moi la paix|
    fichez moi la paix]
  [veuillez|merci de|pouvez vous|priere de] ~2 [retirer|supprimer|enlever|arreter|cesser|desinscrire|desabonner|radier]
  [stop|fin|non] aux? [sms|textos|messages|pub|publicites]
  [arretez|arrete|cessez|stoppez] de
  // German
  schluss [mit|jetzt|damit]
  nehmen sie mich ~2 [aus|von] ~3 [verteiler|liste]
  [keine|keinen|kein] ~2 [sms|nachrichten|nachricht|werbung|mails|texte|mitteilungen|newsletter]
    [mehr|$|bitte]
  [horen sie|hort|hor] [bitte]? auf [$|mit|mir|damit]
  [abbestellen|abmeldung|abbestellung|austragen|abmelde|abgemeldet]
  [melden sie mich|meldet mich] ~1 ab
  nicht mehr [schreiben|kontaktieren|schicken|senden|anschreiben|belastigen|zusenden|erhalten|bekommen]
  [schreiben|schicken|senden|kontaktieren] sie mir ~3 [mehr|nicht mehr]
  [lassen sie mich|lass mich|lasst mich] in ruhe
  [stoppen sie|stoppt|unterlassen sie|loschen sie meine nummer]
  // Spanish, Portuguese
  no ~2 [envien|manden|escriban|molesten|contacten|envies|mandes|molestes|enviar|mandar|recibir|envie|mande|
    enviarme|mandarme] ~1 [mas|mensajes|sms|textos|nada]
  [no quiero|no deseo|ya no quiero|no quisiera] [mas|recibir|mensajes|sus|estos|que me]
  [no mas|ni un|basta de|ya no mas] [mensajes|sms|textos|publicidad|mensaje]
  [dar|dame|darme|denme|deme|quiero] ~2 [de|la] baja
  [cancelar|anular] [suscripcion|inscricao|la suscripcion|mi suscripcion|mensajes|los mensajes]
  [borrame|sacame|quitame|saquenme|borrarme|eliminame] ~2 [lista|$|por favor]
  [no me escribas|no me escriban|no me contactes|no me contacten|no me mandes|dejame en paz|dejen de]
  [dejen|deje|deja|dejad|paren|pare|parem] de [enviar|mandar|escribir|molestar|enviarme|mandarme|escribirme|
    molestarme|me]
  [borrenme|quitenme|eliminenme|borren mi numero|quiten mi numero|no molestar|no molesten|dejenme en paz]
  [nao quero|nao me|nao envie|nao mande|descadastrar|descadastre] ~2 [mais|mensagens|sms|receber|envie|
    mande|$]
  // Italian
  [smetta|smettete|smetti] di [scrivermi|mandarmi|inviarmi|contattarmi|disturbarmi|mandare|inviare|scrivere]
  non mi ~1 [scriva|scrivete|contatti|contattate|mandi|mandate] ![un|una|il|la]
  non ~2 [inviate|mandate|scrivete|contattate|inviatemi|mandatemi|scrivetemi|contattatemi|inviarmi|mandarmi|
    disturbate|voglio] ~2 [piu|messaggi|sms]
  [non voglio|non desidero] [piu|ricevere|messaggi|altri]
  [basta|niente|no] [piu|con]? [i]? [messaggi|sms|pubblicita|questi messaggi]
  [cancellatemi|cancellami|disiscrivetemi|disiscrivimi|disiscrizione|smettetela|smettila|toglietemi|
    rimuovetemi]
  // Russian
  [стоп|отписаться|отпишите|отпиши|отписка|хватит|отстаньте|отвали|отвалите]
  не [пишите|присылайте|шлите|отправляйте|беспокоить|беспокойте|пиши|звоните]
  // Japanese, Korean
  [配信停止|送らないで|不要です|停止してください|解除してください|수신거부|그만|보내지마세요|차단]
`);
