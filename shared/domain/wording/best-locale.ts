/** The language part of a tag: `zh` of `zh-Hans-CN`. */
function languageOf(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

/**
 * The tag among those available that serves a reader best: the same tag, else the same language, else the fallback's,
 * else the first there is. Undefined when there is none at all.
 */
export function bestLocale(
  available: readonly string[],
  wanted: string,
  fallback: string,
): string | undefined {
  const same = (tag: string) => available.find((one) => one.toLowerCase() === tag.toLowerCase());
  const alike = (tag: string) => available.find((one) => languageOf(one) === languageOf(tag));
  return same(wanted) ?? alike(wanted) ?? same(fallback) ?? alike(fallback) ?? available[0];
}
