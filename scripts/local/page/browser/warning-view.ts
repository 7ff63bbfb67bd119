import type { WarningMap } from '../view.ts';
import { make, part } from './element.ts';

/** Shows the map of the last warning, or what there is in its place. */
export function showWarning(warning: WarningMap): void {
  const panel = part('warning-told');
  const as = JSON.stringify(warning);
  if (panel.dataset['as'] === as) return;
  panel.dataset['as'] = as;
  panel.replaceChildren(...told(warning));
}

function told(warning: WarningMap): readonly Node[] {
  switch (warning.is) {
    case 'looked-for':
      return [make('p', { class: 'empty', text: 'Looking for the last warning …' })];
    case 'none':
      return [make('p', { class: 'empty', text: 'No warning has come in yet.' })];
    case 'trouble':
      return [make('p', { class: 'trouble', text: warning.message })];
    case 'drawn':
      return [mapOf(warning.title, `/map.svg?version=${warning.version}`)];
  }
}

function mapOf(title: string, address: string): HTMLElement {
  const alt = `Map of the warning, and of who in and around its area was told: ${title}`;
  const image = make('img', { attributes: { src: address, alt, width: '1188', height: '840' } });
  const link = { href: address, target: '_blank', rel: 'noopener' };
  return make(
    'figure',
    {},
    make('a', { attributes: { ...link, 'aria-label': 'The map at full size' } }, image),
    make('figcaption', { text: `${title}. ` }),
    make('a', { class: 'large', text: 'Open it at full size', attributes: link }),
  );
}
