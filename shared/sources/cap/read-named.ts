import { type CapElement, childrenOf, textOf } from './element.ts';
import { refuse } from './refused.ts';

/** A name and value of `eventCode`, `parameter` or `geocode`. */
export interface Named {
  name: string;
  value: string;
}

/**
 * The names and values of children. CAP 1.0 writes them `name=value` (`SAME=CAE`), later versions as two elements.
 * Lenient: an empty element, or one whose value is empty, is left out; a bare text in a later version as well is read
 * as `name=value`. Strict: a value without a name.
 */
export function namedOf(parent: CapElement, name: string): Named[] {
  return childrenOf(parent, name).flatMap((child) => (isBlank(child) ? [] : pairOf(child)));
}

function isBlank(element: CapElement): boolean {
  return element.children.length === 0 && element.text.trim() === '';
}

function pairOf(element: CapElement): Named[] {
  const pair = element.children.length === 0 ? joined(element.text.trim()) : spoken(element);
  if (pair.value === '') return [];
  if (pair.name === '') refuse('missing', 'Give valueName.', `${element.path}/valueName`);
  return [pair];
}

function joined(text: string): Named {
  const at = text.indexOf('=');
  return { name: text.slice(0, Math.max(0, at)).trim(), value: text.slice(at + 1).trim() };
}

function spoken(element: CapElement): Named {
  return { name: textOf(element, 'valueName') ?? '', value: textOf(element, 'value') ?? '' };
}
