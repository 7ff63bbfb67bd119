import { SaxesParser } from 'saxes';
import type { CapDocument } from './element.ts';
import { limits } from './limits.ts';
import { refuse } from './refused.ts';
import { treeBuilder } from './tree-builder.ts';

/**
 * Reads XML into the elements of CAP. Strict XML 1.0 with namespaces, any prefixes; comments and processing
 * instructions are skipped, CDATA and the five entities of XML are text, elements of other namespaces (signatures,
 * extensions) are left out. Nothing is fetched. Refuses malformed XML, and documents beyond the limits.
 */
export function readDocument(text: string): CapDocument {
  const builder = treeBuilder();
  const parser = new SaxesParser({ xmlns: true });
  const counted = { depth: 0, elements: 0, attributes: 0, ofElement: 0 };

  parser.on('error', () =>
    refuse('malformed', `Make the XML well-formed: see line ${parser.line}, column ${parser.column}.`),
  );
  parser.on('doctype', () => refuse('doctype', 'Remove the document type declaration; CAP needs none.'));
  parser.on('opentagstart', () => {
    counted.ofElement = 0;
    within(++counted.depth, limits.depth, 'too-deep', 'levels of elements');
    within(++counted.elements, limits.elements, 'too-many-elements', 'elements');
  });
  parser.on('attribute', () => {
    within(
      ++counted.ofElement,
      limits.attributesPerElement,
      'too-many-attributes',
      'attributes of an element',
    );
    within(++counted.attributes, limits.attributes, 'too-many-attributes', 'attributes');
  });
  parser.on('opentag', (tag) => builder.open(tag.uri, tag.local));
  parser.on('text', (piece) => builder.text(piece));
  parser.on('cdata', (piece) => builder.text(piece));
  parser.on('closetag', () => {
    counted.depth--;
    builder.close();
  });
  parser.write(text).close();

  const { root, version } = builder;
  if (!root || !version) return refuse('malformed', 'Send one alert element.', 'alert');
  return { version, alert: root };
}

function within(count: number, most: number, code: string, what: string): void {
  if (count > most) refuse(code, `Send at most ${most} ${what}.`);
}
