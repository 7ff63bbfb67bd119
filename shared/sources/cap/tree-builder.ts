import type { CapElement, CapVersion } from './element.ts';
import { limits } from './limits.ts';
import { refuse } from './refused.ts';
import { sharedName } from './vocabulary.ts';

/** The namespaces of CAP; that of 1.0 is its authors' own, and OASIS's form of it is met as well. */
const VERSIONS: ReadonlyMap<string, CapVersion> = new Map([
  ['http://www.incident.com/cap/1.0', '1.0'],
  ['urn:oasis:names:tc:emergency:cap:1.0', '1.0'],
  ['urn:oasis:names:tc:emergency:cap:1.1', '1.1'],
  ['urn:oasis:names:tc:emergency:cap:1.2', '1.2'],
]);

const UNLIMITED_TEXT = ['polygon', 'derefUri'];

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f]/;

interface Open extends CapElement {
  readonly parent: Open | undefined;
  readonly children: Open[];
  text: string;
  hasForeign: boolean;
}

/** Collects the elements of one CAP document as a parser meets them, within the limits. */
export interface TreeBuilder {
  open(uri: string, local: string): void;
  text(text: string): void;
  close(): void;
  /** The element of CAP met last that is still open. */
  readonly current: CapElement | undefined;
  readonly root: CapElement | undefined;
  readonly version: CapVersion | undefined;
}

/** A builder for one document. Its methods refuse what is not a CAP alert. */
export function treeBuilder(): TreeBuilder {
  let root: Open | undefined;
  let current: Open | undefined;
  let version: CapVersion | undefined;
  let namespace = '';
  let foreignDepth = 0;

  function openRoot(uri: string, local: string): void {
    version = VERSIONS.get(uri);
    if (version === undefined || local !== 'alert') {
      refuse('not-cap', 'Send one alert element of the namespace of CAP 1.0, 1.1 or 1.2.', 'alert');
    }
    namespace = uri;
    root = element('alert', undefined);
    current = root;
  }

  return {
    open(uri, local) {
      if (!current) return openRoot(uri, local);
      if (foreignDepth > 0 || uri !== namespace) {
        foreignDepth += 1;
        current.hasForeign = true;
        return;
      }
      const opened = element(sharedName(local), current);
      current.children.push(opened);
      current = opened;
    },
    text(text) {
      if (current && foreignDepth === 0) append(current, text);
    },
    close() {
      if (foreignDepth > 0) foreignDepth -= 1;
      else current = current?.parent;
    },
    get current() {
      return current;
    },
    get root() {
      return root;
    },
    get version() {
      return version;
    },
  };
}

function element(name: string, parent: Open | undefined): Open {
  return { name, parent, children: [], text: '', hasForeign: false };
}

function append(current: Open, text: string): void {
  if (CONTROL.test(text)) refuse('control-character', 'Remove the control characters.', current);
  if (current.text.length + text.length > limits.text && !UNLIMITED_TEXT.includes(current.name)) {
    refuse('text-too-long', `Shorten the text to ${limits.text} characters.`, current);
  }
  current.text += text;
}
