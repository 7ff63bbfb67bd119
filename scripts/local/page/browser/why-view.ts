import type { CheckSaid, Explained, Fact } from '../view.ts';
import { make, part, setText } from './element.ts';
import { readable } from './times.ts';

const SIGNS = { yes: '✓', no: '✕', 'not now': '⏸', 'not asked yet': '–' } as const;

let isUnfolded = false;

/** Shows why a line is there; the same again is left alone. `of` says of what: its first words. */
export function showWhy(of: string, { title, facts, checks, remark }: Explained, zone: string): void {
  const panel = part('why-told');
  const as = JSON.stringify([of, title, facts, checks, remark]);
  if (panel.dataset['as'] === as) return;
  panel.dataset['as'] = as;
  panel.replaceChildren(
    make('blockquote', { text: of, attributes: { dir: 'auto' } }),
    ...(checks.length > 0
      ? [make('ol', { class: 'checks' }, ...checks.map((one) => checkItem(one, zone)))]
      : []),
    particulars(facts, zone, checks.length === 0),
    ...(remark === undefined ? [] : [make('p', { class: 'remark', text: remark })]),
  );
  setText(part('why-title'), title);
  part('why').classList.add('open');
}

/** What else is known of it: folded away, as long as there are checks to read, until somebody unfolds it. */
function particulars(facts: readonly Fact[], zone: string, isAll: boolean): HTMLElement {
  const told = facts.flatMap(({ name, value }) => [
    make('dt', { text: name }),
    make('dd', { text: readable(value, zone) }),
  ]);
  const folded = make('details', {}, make('summary', { text: 'Particulars' }), make('dl', {}, ...told));
  folded.open = isAll || isUnfolded;
  folded.querySelector('summary')?.addEventListener('click', () => {
    isUnfolded = !folded.open;
  });
  return folded;
}

/** Nothing is chosen. */
export function hideWhy(): void {
  const panel = part('why-told');
  if (panel.dataset['as'] === '') return;
  panel.dataset['as'] = '';
  panel.replaceChildren(make('p', { class: 'empty', text: 'Choose a message to see why it is there.' }));
  setText(part('why-title'), '');
  part('why').classList.remove('open');
}

function checkItem({ statement, answer, because, until }: CheckSaid, zone: string): HTMLElement {
  const when = until === undefined ? undefined : `until ${readable(until, zone)}`;
  const more = [because, when].filter(Boolean).join(', ');
  const said = make('span', { class: 'answer', text: answer });
  const sign = make('span', { class: 'sign', text: SIGNS[answer], attributes: { 'aria-hidden': 'true' } });
  const words = make('span', { class: 'statement', text: statement });
  const added = more === '' ? [] : [make('span', { class: 'because', text: more })];
  return make('li', { class: `check ${answer.replaceAll(' ', '-')}` }, sign, words, said, ...added);
}
