/** The words of one programme. Texts are Liquid by language tag; a variable not in `variables` does not load. */
export interface Template {
  readonly id: string;
  /** Stored with every decision; change it with every change of a text. */
  readonly version: string;
  readonly variables: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  /** Every text we ship is a proposal until the insurer's compliance has approved it. */
  readonly approval: 'needs your compliance approval' | { readonly by: string; readonly on: string };
}
