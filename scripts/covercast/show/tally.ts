/** How often each text occurs, most frequent first, as people read it: `3 missing, 1 format`. */
export function tally(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([text, count]) => `${count} ${text}`)
    .join(', ');
}
