import { type CapElement, textOf, textsOf } from './element.ts';
import { limits } from './limits.ts';
import { refuse } from './refused.ts';

/** Refuses a list of more members than any real alert has; gives it back otherwise. */
export function bounded<Member>(list: Member[], parent: CapElement, name: string): Member[] {
  if (list.length > limits.list) {
    refuse('list-too-long', `Give at most ${limits.list} of ${name}.`, parent, name);
  }
  return list;
}

/** The texts of the children of a name, bounded; empty elements are left out. */
export function listOf(parent: CapElement, name: string): string[] {
  return bounded(textsOf(parent, name), parent, name);
}

/**
 * The names in a child's text, parted by white space; one with white space in it stands in double quotes
 * (CAP 1.2 §3.2.1, incidents). Lenient: a quote that is never closed (`"flood`) is part of its name.
 */
export function namesOf(parent: CapElement, name: string): string[] {
  const names = (textOf(parent, name) ?? '').match(/"[^"]+"|\S+/g) ?? [];
  return bounded(
    [...names].map((text) => text.replace(/^"([^"]+)"$/, '$1')),
    parent,
    name,
  );
}
