import { type CapElement, textOf } from './element.ts';

/** What CAP 1.2 §3.2.2 says an info without a language is in. */
const DEFAULT_LANGUAGE = 'en-US';

/** Feeds speak few languages, and asking Intl takes microseconds. */
const KEPT = 200;
const canonical = new Map<string, string>();

/**
 * The language of an info, BCP 47 in its usual case. Lenient: an underscore for the hyphen (`zh_CN`, as Java prints
 * it); what is no language tag is `und`, undetermined.
 */
export function readLanguage(info: CapElement): string {
  const tag = (textOf(info, 'language') ?? DEFAULT_LANGUAGE).replaceAll('_', '-');
  const language = canonical.get(tag) ?? canonicalOf(tag);
  if (canonical.size < KEPT) canonical.set(tag, language);
  return language;
}

function canonicalOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'und';
  } catch {
    return 'und'; // Intl says "malformed" only by throwing
  }
}
