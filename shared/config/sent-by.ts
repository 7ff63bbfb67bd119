/** Routes of these countries (ISO 3166) by one sender identity. */
export function sentBy(sender: string, countries: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(countries.map((country) => [country, sender]));
}
