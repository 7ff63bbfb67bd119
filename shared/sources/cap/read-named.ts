import { type CapElement, childrenOf, refuseMissing, textOf } from './element.ts';
import { checkContainer } from './read-container.ts';
import { bounded } from './read-list.ts';

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
  const pairs: Named[] = [];
  for (const child of childrenOf(parent, name)) {
    const pair = child.children.length > 0 ? spoken(child) : joined(child.text);
    if (pair.value === '') continue;
    if (pair.name === '') refuseMissing(child, 'valueName');
    pairs.push(pair);
  }
  return bounded(pairs, parent, name);
}

function joined(text: string): Named {
  const at = text.indexOf('=');
  return { name: text.slice(0, Math.max(0, at)).trim(), value: text.slice(at + 1).trim() };
}

function spoken(element: CapElement): Named {
  checkContainer(element);
  return { name: textOf(element, 'valueName') ?? '', value: textOf(element, 'value') ?? '' };
}
