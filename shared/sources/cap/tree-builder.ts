import type { CapElement, CapVersion } from './element.ts';
import { limits } from './limits.ts';
import { refuse } from './refused.ts';

/** The namespaces of CAP; that of 1.0 is its authors' own, and OASIS's form of it is met as well. */
const VERSIONS: Readonly<Record<string, CapVersion>> = {
  'http://www.incident.com/cap/1.0': '1.0',
  'urn:oasis:names:tc:emergency:cap:1.0': '1.0',
  'urn:oasis:names:tc:emergency:cap:1.1': '1.1',
  'urn:oasis:names:tc:emergency:cap:1.2': '1.2',
};

const UNLIMITED_TEXT = ['polygon', 'derefUri'];
const REPEATED = ['info', 'area', 'polygon', 'circle', 'geocode', 'resource', 'parameter', 'eventCode'];

interface Open {
  readonly name: string;
  readonly path: string;
  readonly children: CapElement[];
  readonly counts: Map<string, number>;
  text: string;
}

/** Collects the elements of one CAP document as a parser meets them, within the limits. */
export interface TreeBuilder {
  open(uri: string, local: string): void;
  text(text: string): void;
  close(): void;
  readonly root: CapElement | undefined;
  readonly version: CapVersion | undefined;
}

/** A builder for one document. Its methods refuse what is not a CAP alert. */
export function treeBuilder(): TreeBuilder {
  const stack: (Open | undefined)[] = [];
  let root: CapElement | undefined;
  let version: CapVersion | undefined;
  let namespace = '';

  function openRoot(uri: string, local: string): Open {
    version = Object.hasOwn(VERSIONS, uri) ? VERSIONS[uri] : undefined;
    if (version === undefined || local !== 'alert') {
      refuse('not-cap', 'Send one alert element of the namespace of CAP 1.0, 1.1 or 1.2.', 'alert');
    }
    namespace = uri;
    return element('alert', 'alert');
  }

  return {
    open(uri, local) {
      if (stack.length === 0) return void stack.push(openRoot(uri, local));
      const parent = stack.at(-1);
      stack.push(parent && uri === namespace ? element(local, pathOf(parent, local)) : undefined);
    },
    text(text) {
      const current = stack.at(-1);
      if (current) append(current, text);
    },
    close() {
      const closed = stack.pop();
      if (!closed) return;
      const done = { name: closed.name, path: closed.path, children: closed.children, text: closed.text };
      const parent = stack.at(-1);
      if (parent) parent.children.push(done);
      else root = done;
    },
    get root() {
      return root;
    },
    get version() {
      return version;
    },
  };
}

function element(name: string, path: string): Open {
  return { name, path, children: [], counts: new Map(), text: '' };
}

function pathOf(parent: Open, local: string): string {
  const count = (parent.counts.get(local) ?? 0) + 1;
  parent.counts.set(local, count);
  const name = local.slice(0, 40);
  return REPEATED.includes(local) ? `${parent.path}/${name}[${count}]` : `${parent.path}/${name}`;
}

function append(current: Open, text: string): void {
  if (current.text.length + text.length > limits.text && !UNLIMITED_TEXT.includes(current.name)) {
    refuse('text-too-long', `Shorten the text to ${limits.text} characters.`, current.path);
  }
  current.text += text;
}
