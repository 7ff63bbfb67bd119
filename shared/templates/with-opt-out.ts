import type { ProgrammeTerms } from '../contracts/programme.ts';
import { ConfigurationError } from '../errors.ts';
import { optOutInstructions } from '../rules/opt-out-instruction.ts';
import type { Template } from './template.ts';

/**
 * These templates, if every text of a marketing programme, and of the words that a programme has for those who agreed
 * to marketing (`<name>-offer`), says in its language how to refuse, in words of its own and not in a variable's.
 * Throws ConfigurationError naming the first text that does not.
 */
export function withOptOut(
  templates: readonly Template[],
  programmes: readonly Pick<ProgrammeTerms, 'name' | 'purpose' | 'mayOffer'>[],
): readonly Template[] {
  const marketing = new Set(programmes.flatMap(marketingWords));
  for (const template of templates) if (marketing.has(template.id)) assertOptOut(template);
  return templates;
}

function marketingWords({ name, purpose, mayOffer }: Pick<ProgrammeTerms, 'name' | 'purpose' | 'mayOffer'>) {
  return [...(purpose === 'marketing' ? [name] : []), ...(mayOffer ? [`${name}-offer`] : [])];
}

function assertOptOut({ id, texts }: Template): void {
  for (const [locale, text] of Object.entries(texts)) {
    const [language = locale] = locale.toLowerCase().split('-');
    const instruction = optOutInstructions[language];
    if (!instruction)
      throw new ConfigurationError(
        `Marketing cannot be written in ${locale}: rules/opt-out-instruction.ts does not know how it is refused there (template ${id}).`,
      );
    if (!instruction.pattern.test(text))
      throw new ConfigurationError(
        `The template ${id} does not say in ${locale} how to refuse, such as “${instruction.example}”.`,
      );
  }
}
