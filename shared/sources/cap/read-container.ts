import type { CapElement } from './element.ts';
import { refuse } from './refused.ts';
import { namesIn, resemblesCapName } from './vocabulary.ts';

/**
 * Looks through an element that holds others before it is read. Lenient: elements CAP does not know (`<colour>`) are
 * left out, and so are those of other namespaces. Strict, since leaving them out would lose what was meant: elements
 * of CAP in the wrong place (`<polygon>` in `<info>`) or in the wrong case (`<responsetype>`), and stray text.
 */
export function checkContainer(container: CapElement): void {
  const names = namesIn(container.name);
  for (const { name } of container.children) {
    if (names.has(name) || !resemblesCapName(name)) continue;
    refuse('misplaced', 'Put every element where CAP has it, its name written as CAP does.', container);
  }
  if (container.text.trim() !== '') refuse('stray-text', 'Remove the text between the elements.', container);
}
