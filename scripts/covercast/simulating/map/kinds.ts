/** What becomes of whoever is insured at a place: told, told later, the code of a reason why not, or spared: outside. */
export type Kind = string;

export const TOLD: Kind = 'told';
export const LATER: Kind = 'told later';
export const SPARED: Kind = 'spared';
/** All reasons that have no sign of their own. */
export const OTHER: Kind = 'other reasons';

/** How many reasons get a sign of their own: more are not told apart at a glance. */
const MOST_REASONS = 5;

/** The kinds there are, by how often: told first, then reasons, the most frequent first, then who was spared. */
export function kindsIn(counts: ReadonlyMap<Kind, number>): readonly Kind[] {
  const always = [TOLD, LATER].filter((kind) => counts.has(kind));
  const spared = counts.has(SPARED) ? [SPARED] : [];
  const reasons = [...counts.keys()].filter((kind) => ![TOLD, LATER, SPARED].includes(kind));
  const inOrder = reasons.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const shown = inOrder.slice(0, MOST_REASONS);
  return [...always, ...shown, ...(inOrder.length > MOST_REASONS ? [OTHER] : []), ...spared];
}

/** The kind as the map shows it. */
export function shownAs(kind: Kind, kinds: readonly Kind[]): Kind {
  return kinds.includes(kind) ? kind : OTHER;
}
