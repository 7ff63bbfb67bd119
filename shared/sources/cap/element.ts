import { refuse } from './refused.ts';

/** An element of CAP's own namespace; elements of others are left out. */
export interface CapElement {
  readonly name: string;
  /** The element it stands in; none for the root. */
  readonly parent: CapElement | undefined;
  readonly children: readonly CapElement[];
  /** Its own text: CDATA and references resolved, comments and processing instructions gone. */
  readonly text: string;
  /** Whether elements of other namespaces stand in it. */
  readonly hasForeign: boolean;
}

/** The versions of CAP. */
export type CapVersion = '1.0' | '1.1' | '1.2';

/** A document: its version and its `alert` element. */
export interface CapDocument {
  readonly version: CapVersion;
  readonly alert: CapElement;
}

/** The children of a name. */
export function childrenOf(parent: CapElement, name: string): readonly CapElement[] {
  return parent.children.filter((child) => child.name === name);
}

/** The only child of a name, or undefined. Refuses a second one. */
export function childOf({ children }: CapElement, name: string): CapElement | undefined {
  let found: CapElement | undefined;
  for (const child of children) {
    if (child.name !== name) continue;
    if (found) refuse('repeated', `Give ${name} once.`, child);
    found = child;
  }
  return found;
}

/**
 * The text of an element that holds nothing else, without white space round it. Refuses elements in it: what
 * `Se<b/>vere` or `<p>Seek shelter.</p>` of another namespace means is not certain.
 */
export function wordsOf(element: CapElement): string {
  if (element.children.length > 0 || element.hasForeign) {
    refuse('not-text', 'Give text alone, without elements in it.', element);
  }
  return element.text.trim();
}

/** The child's text, or undefined when it is absent or blank. Lenient: an empty optional element (`<note/>`) is an absent one. */
export function textOf(parent: CapElement, name: string): string | undefined {
  const child = childOf(parent, name);
  return (child && wordsOf(child)) || undefined;
}

/** The child's text. Refuses a document without it. */
export function requiredText(parent: CapElement, name: string): string {
  return textOf(parent, name) ?? refuseMissing(parent, name);
}

/** Refuses a document without an element it must have. */
export function refuseMissing(parent: CapElement, name: string): never {
  return refuse('missing', `Give ${name}.`, parent, name);
}

/** The texts of all children of a name; empty elements are left out. */
export function textsOf(parent: CapElement, name: string): string[] {
  return childrenOf(parent, name)
    .map(wordsOf)
    .filter((text) => text !== '');
}
