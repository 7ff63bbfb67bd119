import type { AlertResource } from '../../contracts/hazard-alert.ts';
import { type CapElement, childrenOf, requiredText, textOf } from './element.ts';
import { present } from './present.ts';
import { checkContainer } from './read-container.ts';
import { bounded } from './read-list.ts';

/**
 * The files that belong to an info: what they are, never their content, and nothing is fetched.
 * Lenient: an empty `resource` is left out; `mimeType`, optional before CAP 1.2, may be missing in it too; a `size`
 * that is no whole number (`12 KB`) is left out. Strict: `resourceDesc`, without which nobody knows what it is.
 */
export function readResources(info: CapElement): AlertResource[] {
  const filled = childrenOf(info, 'resource').filter(
    ({ children, text }) => children.length > 0 || text.trim() !== '',
  );
  return bounded(filled.map(readResource), info, 'resource');
}

function readResource(resource: CapElement): AlertResource {
  checkContainer(resource);
  return {
    description: requiredText(resource, 'resourceDesc'),
    ...present({
      mimeType: textOf(resource, 'mimeType'),
      uri: textOf(resource, 'uri'),
      digest: textOf(resource, 'digest'),
    }),
    ...present({ size: sizeOf(textOf(resource, 'size')) }),
  };
}

function sizeOf(text = ''): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
