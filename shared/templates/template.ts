/** The words of one programme. Texts are Liquid by language tag; a variable not in `variables` does not load. */
export interface Template {
  readonly id: string;
  /** Stored with every decision; change it with every change of a text. */
  readonly version: string;
  readonly variables: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  /** The parts that a text of each language takes at most, whatever its variables. */
  readonly maxParts: Readonly<Record<string, number>>;
  /** Every text we ship is a proposal until the insurer's compliance has approved it. */
  readonly approval: 'needs your compliance approval' | { readonly by: string; readonly on: string };
}

/** The parts that any text of the template takes at most. */
export function mostParts({ maxParts }: Pick<Template, 'maxParts'>): number {
  return Math.max(...Object.values(maxParts));
}
