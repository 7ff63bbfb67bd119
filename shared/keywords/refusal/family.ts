/** Phrases of one kind in one language, as a plug-in: a refusal said one way, or what looks like one and is none. */
export interface Family {
  /** Lower-case letters and hyphens. */
  readonly name: string;
  readonly language: string;
  /** What they say, in half a sentence, for the handbook. */
  readonly says: string;
  /** Messages that say it. */
  readonly examples: readonly string[];
  readonly phrases: readonly string[];
}
