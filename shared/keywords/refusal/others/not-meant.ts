import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** The contrary of a refusal, in other languages. */
export const notMeant: Family = {
  name: 'not-meant',
  language: 'fr',
  says: 'the contrary of a refusal, in other languages',
  examples: ["n'arrêtez pas", 'no paren', 'quiero dar de baja el coche viejo'],
  phrases: phrases(`
    [narretez pas|ne stoppez pas|arretez pas|no paren|no dejen|nicht aufhoren|non smettete|не стоп] ~4
    ne [vous|t]? [arretez|arrete|desabonnez] pas ~4
    [dar|darme|doy|damos|dando|dieron|dado] de baja [a|al|el|la|los|las|mi|un|una|este|esta|mis|su]* [coche|
      poliza|seguro|vehiculo| contrato|tarjeta|moto|carro|auto|conductor|cuenta|domiciliacion|furgoneta|
      remolque|asegurado|cobertura|matricula] ~6
  `),
};
