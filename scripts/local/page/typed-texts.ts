/** A text that was typed on the page and taken in by the door: the id of the message it became. `at` business time. */
export interface TypedText {
  readonly id: string;
  readonly at: string;
  readonly text: string;
}

/** What was typed on the page, by phone, until it is read where it is kept. */
export interface TypedTexts {
  add(phone: string, typed: TypedText): void;
  of(phone: string): readonly TypedText[];
}

/** How many are remembered of a phone. */
const MOST = 50;

/** Nothing was typed yet. */
export function typedTexts(): TypedTexts {
  const all = new Map<string, readonly TypedText[]>();
  const of = (phone: string) => all.get(phone) ?? [];
  return { of, add: (phone, typed) => all.set(phone, [...of(phone), typed].slice(-MOST)) };
}
