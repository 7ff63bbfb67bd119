import type { Locale } from '#shared/contracts/locale.ts';
import type { Heard } from '#shared/ports/conversations.ts';

/** Where whoever has a number is most likely to read Chinese (ISO 3166). */
const chinese = ['CN', 'HK', 'MO', 'TW'];

/**
 * The language of a message, as far as it can be told by its letters or else by the country of its number: never by who
 * has it, so that the language of an answer tells nothing of that.
 */
export function localeOf({ text, inbound }: Pick<Heard, 'text' | 'inbound'>): Locale {
  if (/\p{Script=Han}/u.test(text)) return 'zh-CN';
  return chinese.includes(inbound.phoneCountry) ? 'zh-CN' : 'en';
}
