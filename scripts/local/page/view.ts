/** What the page shows, as the browser gets it: plain JSON. Times are instants in UTC, of business time. */
export interface View {
  readonly phones: readonly Phone[];
  readonly warning: WarningMap;
}

/** A phone of the sample: whose it is, everything that was said on it, the newest last, and what could be written. */
export interface Phone {
  readonly id: string;
  readonly owner: string;
  /** E.164. */
  readonly number: string;
  /** The owner's language (BCP 47) and IANA time zone. */
  readonly locale: string;
  readonly zone: string;
  readonly lines: readonly Line[];
  readonly tries: readonly string[];
}

/**
 * A line of a conversation: `out` a message of ours, `in` what was typed, `note` that something was decided and nobody
 * was written to. `state` is in words; `isDone` that nothing more is to come of it; `isTrouble` that it did not arrive,
 * as far as anybody can tell.
 */
export interface Line {
  readonly id: string;
  readonly is: 'out' | 'in' | 'note';
  readonly at: string;
  readonly text: string;
  readonly state: string;
  readonly isDone: boolean;
  readonly isTrouble?: boolean;
  readonly why: Explained;
}

/** Why a line is there, for people. */
export interface Explained {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly checks: readonly CheckSaid[];
  readonly remark?: string;
}

/** A fact with its name; an instant is shown in the phone's zone. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What a check said: what it asks for, as a statement; whether it holds; and what there is to add. */
export interface CheckSaid {
  readonly statement: string;
  readonly answer: 'yes' | 'no' | 'not now' | 'not asked yet';
  readonly because?: string;
  readonly until?: string;
}

/** The map of the last warning: `version` changes whenever it is drawn anew. */
export type WarningMap =
  | { readonly is: 'looked-for' }
  | { readonly is: 'none' }
  | { readonly is: 'drawn'; readonly title: string; readonly version: string }
  | { readonly is: 'trouble'; readonly message: string };

/** What typing a reply came to: the id of its line, once it is taken in. */
export interface Taken {
  readonly id: string;
}
