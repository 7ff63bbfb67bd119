import { type CapElement, requiredText, textsOf } from './element.ts';
import { bounded } from './read-list.ts';
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
  return oneOf(requiredText(parent, name), allowed) ?? refuseValue(parent, name, allowed);
}

/** The values of children of a name, each of a list; empty elements are left out. */
export function choicesOf<const Value extends string>(
  parent: CapElement,
  name: string,
  allowed: readonly Value[],
): Value[] {
  const choices = textsOf(parent, name).map(
    (text) => oneOf(text, allowed) ?? refuseValue(parent, name, allowed),
  );
  return bounded(choices, parent, name);
}

function oneOf<Value extends string>(text: string, allowed: readonly Value[]): Value | undefined {
  const exact = allowed.find((value) => value === text);
  if (exact) return exact;
  const lower = text.toLowerCase();
  return allowed.find((value) => value.toLowerCase() === lower);
}

function refuseValue(parent: CapElement, name: string, allowed: readonly string[]): never {
  return refuse('invalid-value', `Give one of ${allowed.join(', ')}.`, parent, name);
}
