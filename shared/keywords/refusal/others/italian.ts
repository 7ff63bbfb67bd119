import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Refusals in Italian. */
export const italian: Family = {
  name: 'italian',
  language: 'it',
  says: 'refusals in Italian',
  examples: ['Non scrivetemi più', 'Cancellatemi', 'Rimuovete il mio numero'],
  phrases: phrases(`
    [smetta|smettete|smetti] di [scrivermi|mandarmi|inviarmi|contattarmi|disturbarmi|mandare|inviare|
      scrivere]
    non mi ~1 [scriva|scrivete|contatti|contattate|mandi|mandate] ![un|una|il|la]
    non ~2 [inviate|mandate|scrivete|contattate|inviatemi|mandatemi|scrivetemi|contattatemi|inviarmi|
      mandarmi|disturbate|voglio] ~2 [piu|messaggi|sms]
    [non voglio|non desidero] [piu|ricevere|messaggi|altri]
    [basta|niente|no] [piu|con]? [i]? [messaggi|sms|pubblicita|questi messaggi]
    [cancellatemi|cancellami|disiscrivetemi|disiscrivimi|disiscrizione|smettetela|smettila|toglietemi|
      rimuovetemi]
    [vorrei|voglio|desidero|preferisco|preferirei|chiedo di] non ~1 ricevere ~1 [piu|messaggi|sms|altri|
      altro|questi]
    [rimuovete|cancellate|togliete|eliminate|rimuova|cancelli|elimini] [il mio|questo] [numero|recapito|
      contatto]
  `),
};
