import { phrases } from '../../grammar/phrases.ts';

/** The contrary of a refusal, in other languages. */
export const notMeant = phrases(`
  [narretez pas|ne stoppez pas|arretez pas|no paren|no dejen|nicht aufhoren|non smettete|не стоп] ~4
  ne [vous|t]? [arretez|arrete|desabonnez] pas ~4
`);
