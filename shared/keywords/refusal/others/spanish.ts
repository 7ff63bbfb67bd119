import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Refusals in Spanish and Portuguese. */
export const spanish: Family = {
  name: 'spanish',
  language: 'es',
  says: 'refusals in Spanish and Portuguese',
  examples: ['No me manden más mensajes', 'Déjenme en paz', 'No mensajes por favor'],
  phrases: phrases(`
    no ~2 [envien|manden|escriban|molesten|contacten|envies|mandes|molestes|enviar|mandar|recibir|envie|
      mande|enviarme|mandarme] ~1 [mas|mensajes|sms|textos|nada]
    [no quiero|no deseo|ya no quiero|no quisiera] [mas|recibir|mensajes|sus|estos|que me]
    [no mas|ni un|basta de|ya no mas] [mensajes|sms|textos|publicidad|mensaje]
    [dar|dame|darme|denme|deme|quiero] ~2 [de|la] baja
    [cancelar|anular] [suscripcion|inscricao|la suscripcion|mi suscripcion|mensajes|los mensajes]
    [borrame|sacame|quitame|saquenme|borrarme|eliminame] ~2 [lista|$|por favor]
    [no me escribas|no me escriban|no me contactes|no me contacten|no me mandes|dejame en paz|dejen de]
    [dejen|deje|deja|dejad|paren|pare|parem] de [enviar|mandar|escribir|molestar|enviarme|mandarme|
      escribirme|molestarme|me]
    [borrenme|quitenme|eliminenme|borren mi numero|quiten mi numero|no molestar|no molesten|dejenme en paz]
    [nao quero|nao me|nao envie|nao mande|descadastrar|descadastre] ~2 [mais|mensagens|sms|receber|envie|
      mande|$]
    [no mas|basta de|ya no mas] [texts|textos|msj|mensajitos|textitos|text messages]
    no [textos|mensajes|msj|mensajitos|textitos] [por favor|$|gracias|ya|mas]
  `),
};
