/** What a person wrote when asked whether they are safe after a warning: 1, 2, 3. */
export type SafetyAnswer = 'moved' | 'cannot' | 'damaged';

/**
 * What a message that came in means. Whatever is not certain is `none`, and goes to a person. What an argument holds is
 * not checked here: `lastFour` four characters in upper case, `code` eight of Crockford's base 32, `score` 1 to 10;
 * absent where the word came without one, or with something that cannot be one.
 */
export type Understood =
  /** T and its family: no more marketing, by any channel. STOP and its family: nothing more to this number. */
  | { readonly is: 'opt-out'; readonly of: 'marketing' | 'everything' }
  /** START and its family: undoes the last of either. */
  | { readonly is: 'start' }
  /** A refusal in other words, where the law does not make it one by itself: they are asked which they mean. */
  | { readonly is: 'ask-back' }
  /** Whoever reads this is not who we think. */
  | { readonly is: 'wrong-number' }
  | { readonly is: 'help' }
  | { readonly is: 'safety'; readonly answer: SafetyAnswer }
  | { readonly is: 'score'; readonly score: number }
  /** Words, while a question was open that is answered in words. */
  | { readonly is: 'comment' }
  /** BDCX */
  | { readonly is: 'policies'; readonly lastFour?: string }
  /** LLCX */
  | { readonly is: 'claim-status'; readonly code?: string }
  | { readonly is: 'claim-report' }
  /** TJ */
  | { readonly is: 'booking' }
  | { readonly is: 'none' };

/** The question that is open on a number, if one is: `ask-back`, whether they want no more; `comment`, what was wrong. */
export type OpenQuestion = 'survey' | 'warning' | 'ask-back' | 'comment';

/** What a message is understood by, beside its words. */
export interface Circumstances {
  /** Whether the law of the United States holds for whoever wrote: there a refusal in any words is one. */
  readonly isUnderUsLaw: boolean;
  readonly open?: OpenQuestion;
}
