import { refuse } from './refused.ts';

/** An element of CAP's own namespace; elements of others are left out. `path` is as errors name it. */
export interface CapElement {
  readonly name: string;
  readonly path: string;
  readonly children: readonly CapElement[];
  readonly text: string;
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
export function childOf(parent: CapElement, name: string): CapElement | undefined {
  const [first, second] = childrenOf(parent, name);
  if (second) refuse('repeated', `Give ${name} once.`, second.path);
  return first;
}

/** The child's text, or undefined when it is absent or blank. Lenient: an empty optional element is an absent one. */
export function textOf(parent: CapElement, name: string): string | undefined {
  return childOf(parent, name)?.text.trim() || undefined;
}

/** The child's text. Refuses a document without it. */
export function requiredText(parent: CapElement, name: string): string {
  return textOf(parent, name) ?? refuse('missing', `Give ${name}.`, `${parent.path}/${name}`);
}
