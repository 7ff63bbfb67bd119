import { type CapElement, childrenOf, requiredText } from './element.ts';
import { refuse } from './refused.ts';

/**
 * The value of a child that has a list of allowed ones. Refuses any other.
 * Lenient: the case of letters (`public`), since no two values differ by it alone.
 */
export function choiceOf<const Value extends string>(
  parent: CapElement,
  name: string,
  allowed: readonly Value[],
): Value {
  return oneOf(requiredText(parent, name), allowed, `${parent.path}/${name}`);
}

/** The values of children of a name, each of a list; empty elements are left out. */
export function choicesOf<const Value extends string>(
  parent: CapElement,
  name: string,
  allowed: readonly Value[],
): Value[] {
  const texts = childrenOf(parent, name).map((child) => child.text.trim());
  return texts.filter((text) => text !== '').map((text) => oneOf(text, allowed, `${parent.path}/${name}`));
}

function oneOf<Value extends string>(text: string, allowed: readonly Value[], field: string): Value {
  const lower = text.toLowerCase();
  const found = allowed.find((value) => value.toLowerCase() === lower);
  return found ?? refuse('invalid-value', `Give one of ${allowed.join(', ')}.`, field);
}
