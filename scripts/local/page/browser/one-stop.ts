/** Where Tab stops among the buttons of an element while none of them has the keyboard. */
type Rest = 'first' | 'last';

/**
 * Lets Tab stop once at all the buttons in an element, and the arrow keys, Home and End go through them. What is
 * returned is called whenever the buttons are others.
 */
export function oneStop(element: HTMLElement, rest: Rest): () => void {
  const buttons = () => [...element.querySelectorAll('button')];

  function settle(): void {
    const all = buttons();
    const focused = all.find(hasKeyboard);
    const stop = focused ?? all.at(rest === 'first' ? 0 : -1);
    for (const one of all) one.tabIndex = one === stop ? 0 : -1;
  }

  element.addEventListener('focusin', settle);
  element.addEventListener('focusout', () => queueMicrotask(settle)); // by then the keyboard is elsewhere
  element.addEventListener('keydown', (event) => {
    const all = buttons();
    const to = goal(event.key, all.findIndex(hasKeyboard), all.length);
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  });
  return settle;
}

function hasKeyboard(element: Element): boolean {
  return element === document.activeElement;
}

/** Which of so many a key leads to from the one at `from`; undefined where it leads nowhere. */
function goal(key: string, from: number, many: number): number | undefined {
  if (from < 0) return undefined;
  switch (key) {
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(from - 1, 0);
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(from + 1, many - 1);
    case 'Home':
      return 0;
    case 'End':
      return many - 1;
    default:
      return undefined;
  }
}
