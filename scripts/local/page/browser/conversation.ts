import type { Line, Phone } from '../view.ts';
import { make } from './element.ts';
import { oneStop } from './one-stop.ts';
import { dayOf, timeOf } from './times.ts';

/** The lines of a phone on the screen. */
export interface Conversation {
  readonly element: HTMLElement;
  /** Shows the lines as they are now; what has not changed is left alone. */
  show(phone: Phone, selected: string | undefined): void;
  /** Puts the keyboard on a line, and brings it into view. */
  focus(line: string): void;
}

interface Shown {
  readonly element: HTMLElement;
  readonly as: string;
}

/** How far from its end a conversation may be scrolled and still follow what is new, pixels. */
const NEAR_END = 60;

/** An empty conversation; `select` hears which line was chosen. */
export function conversation(owner: string, select: (line: Line) => void): Conversation {
  const list = make('ol', { class: 'lines' });
  const empty = make('p', { class: 'empty', text: 'Nothing was sent here yet.' });
  const attributes = { role: 'log', 'aria-label': `Messages of ${owner}`, 'aria-live': 'off' };
  const element = make('div', { class: 'conversation', attributes }, empty, list);
  const settleTab = oneStop(list, 'last');
  let shown = new Map<string, Shown>();
  let follows = true;
  const toEnd = () => {
    element.scrollTop = element.scrollHeight;
  };
  element.addEventListener('scroll', () => {
    follows = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END;
  });
  new ResizeObserver(() => {
    if (follows) toEnd();
  }).observe(element);

  return {
    element,
    show(phone, selected) {
      const before = shown.size;
      shown = new Map(
        itemsOf(phone, selected).map(({ key, as, draw }) => {
          const standing = shown.get(key);
          return [key, standing?.as === as ? standing : { as, element: redrawn(standing, draw(select)) }];
        }),
      );
      arrange(
        list,
        [...shown.values()].map((one) => one.element),
      );
      settleTab();
      empty.hidden = shown.size > 0;
      if (follows && shown.size !== before) toEnd();
      element.setAttribute('aria-live', 'polite'); // what was there at first is not read out
    },
    focus(line) {
      const button = shown.get(line)?.element.querySelector('button');
      button?.focus({ preventScroll: true });
      button?.scrollIntoView({ block: 'nearest' });
    },
  };
}

interface Item {
  readonly key: string;
  /** Everything its look depends on. */
  readonly as: string;
  readonly draw: (select: (line: Line) => void) => HTMLElement;
}

/** Lines in their order, each day under its name. */
function itemsOf({ owner, lines, zone, locale }: Phone, selected: string | undefined): readonly Item[] {
  let day = '';
  return lines.flatMap((line) => {
    const ofLine = dayOf(line.at, zone);
    const isNewDay = ofLine !== day;
    day = ofLine;
    const isSelected = line.id === selected;
    const item: Item = {
      key: line.id,
      as: JSON.stringify([line.at, line.text, line.state, line.isDone, isSelected]),
      draw: (select) => drawn(line, { owner, zone, locale, isSelected, select }),
    };
    return isNewDay ? [dayItem(ofLine), item] : [item];
  });
}

function dayItem(day: string): Item {
  return { key: `day ${day}`, as: day, draw: () => make('li', { class: 'day', text: day }) };
}

interface Drawing {
  readonly owner: string;
  readonly zone: string;
  readonly locale: string;
  readonly isSelected: boolean;
  readonly select: (line: Line) => void;
}

/** Who says it, for those who do not see on which side it stands. */
function saidBy({ is }: Line, owner: string): readonly HTMLElement[] {
  if (is === 'note') return [];
  return [make('span', { class: 'unseen', text: is === 'in' ? `${owner}: ` : 'Covercast: ' })];
}

function drawn(line: Line, { owner, zone, locale, isSelected, select }: Drawing): HTMLElement {
  const said = line.is === 'out' ? { lang: locale } : {};
  const text = make('span', { class: 'text', text: line.text, attributes: { dir: 'auto', ...said } });
  const state = line.is === 'note' ? timeOf(line.at, zone) : `${timeOf(line.at, zone)} · ${line.state}`;
  const how = [line.isDone ? '' : 'under-way', line.isTrouble ? 'trouble' : ''].filter(Boolean);
  const meta = make('span', { class: ['meta', ...how].join(' '), text: state });
  const attributes = { type: 'button', 'aria-pressed': String(isSelected) };
  const button = make('button', { class: 'bubble', attributes }, ...saidBy(line, owner), text, meta);
  button.addEventListener('click', () => select(line));
  return make('li', { class: `line ${line.is}` }, button);
}

/** What was drawn anew keeps the keyboard where it was. */
function redrawn(before: Shown | undefined, after: HTMLElement): HTMLElement {
  if (before?.element.contains(document.activeElement))
    queueMicrotask(() => after.querySelector('button')?.focus({ preventScroll: true }));
  return after;
}

/** The list has these items in this order; those that stay are not moved, so that only what is new is announced. */
function arrange(list: HTMLElement, items: readonly HTMLElement[]): void {
  for (const child of [...list.children]) if (!items.some((item) => item === child)) child.remove();
  for (const [at, item] of items.entries()) {
    if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
  }
}
