/** The key of an item of any of our tables. */
export type ItemKey = {
  readonly pk: string;
  readonly sk: string;
};

/** A key as one text, `pk|sk`: what sealed fields are bound to, and what lists of keys hold. */
export function itemText(key: ItemKey): string {
  return `${key.pk}|${key.sk}`;
}

/** The key in a text made by `itemText`; partition keys hold no `|`. */
export function itemKeyOf(text: string): ItemKey {
  const bar = text.indexOf('|');
  return { pk: text.slice(0, bar), sk: text.slice(bar + 1) };
}
