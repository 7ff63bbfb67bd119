import { isCapName } from './vocabulary.ts';

/** An element as far as its place in the document goes. */
export interface Place {
  readonly name: string;
  readonly parent: Place | undefined;
  readonly children: readonly Place[];
}

const REPEATED = new Set([
  'info',
  'area',
  'polygon',
  'circle',
  'geocode',
  'resource',
  'parameter',
  'eventCode',
]);

/** An element as errors name it, `alert/info[2]/area[1]/polygon[1]`. A name that is none of CAP's is not repeated. */
export function pathOf(element: Place): string {
  const { name, parent } = element;
  const label = isCapName(name) ? name : '*';
  if (!parent) return label;
  if (!REPEATED.has(name)) return `${pathOf(parent)}/${label}`;
  const named = parent.children.filter((child) => child.name === name);
  return `${pathOf(parent)}/${label}[${named.indexOf(element) + 1}]`;
}
