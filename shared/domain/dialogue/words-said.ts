import type { Dialogue } from '../../contracts/dialogue.ts';
import type { OptOutWord } from '../../contracts/refusal.ts';
import { wordsStanding } from '../consent/said-by-text.ts';

/** A word about being written to, as it is remembered of the number that said it. */
export type WordSaid = NonNullable<Dialogue['words']>[number];

/** What a number refused before a word and refuses after it, and what is remembered of its words from now on. */
export interface AfterWord {
  readonly before: readonly OptOutWord[];
  readonly after: readonly OptOutWord[];
  readonly words: readonly WordSaid[];
  /** The messages whose words say nothing any more, and need be kept nowhere. */
  readonly forgotten: readonly string[];
}

/** So many words are kept, that they may come in any order; of more the older half goes, but for what stands of it. */
const MOST = 40;

/** How a number stands after one more word, in whatever order its words come. */
export function afterWord(words: readonly WordSaid[], said: WordSaid): AfterWord {
  const others = words.filter(({ messageId }) => messageId !== said.messageId);
  const all = [...others, said];
  const kept = all.length > MOST ? withoutOld(all) : all;
  const keptIds = new Set(kept.map(({ messageId }) => messageId));
  return {
    before: standing(others).map(({ word }) => word),
    after: standing(all).map(({ word }) => word),
    words: kept,
    forgotten: all.map(({ messageId }) => messageId).filter((id) => !keptIds.has(id)),
  };
}

function withoutOld(all: readonly WordSaid[]): readonly WordSaid[] {
  const inTime = all.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  return [...standing(inTime.slice(0, MOST / 2)), ...inTime.slice(MOST / 2)];
}

function standing(words: readonly WordSaid[]): readonly WordSaid[] {
  return wordsStanding(words.map((word) => ({ ...word, senders: ['own'] }))).map(
    ({ senders: _, ...word }) => word,
  );
}
