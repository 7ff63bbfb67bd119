import { SaxesParser } from 'saxes';
import type { CapDocument } from './element.ts';
import { limits } from './limits.ts';
import { refuse } from './refused.ts';
import { treeBuilder } from './tree-builder.ts';

/**
 * Reads XML into the elements of CAP. Strict XML 1.0 with namespaces, any prefixes; comments and processing
 * instructions are skipped, CDATA and the five entities of XML are text, elements of other namespaces (signatures,
 * extensions) are left out. Nothing is fetched. Refuses malformed XML, and documents beyond the limits; document type
declarations are refused before (`rejectHostile`).
 *
 * Lenient: a document that calls itself XML 1.1 is read as XML 1.0, which forbids more.
 */
export function readDocument(text: string): CapDocument {
  const builder = treeBuilder();
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const counted = { depth: 0, elements: 0, attributes: 0, ofElement: 0 };

  function within(count: number, most: number, code: string, what: string): void {
    if (count > most) refuse(code, `Send at most ${most} ${what}.`, builder.current ?? 'alert');
  }

  // Six handlers and no more: with a seventh V8 keeps the parser's fields in a dictionary, six times as slow.
  parser.on('error', () => {
    const where = `line ${parser.line}, column ${parser.column}`;
    refuse('malformed', `Make the XML well-formed: see ${where}.`, builder.current ?? 'alert');
  });
  parser.on('attribute', () => {
    const { attributes, attributesPerElement } = limits;
    within(++counted.ofElement, attributesPerElement, 'too-many-attributes', 'attributes of an element');
    within(++counted.attributes, attributes, 'too-many-attributes', 'attributes');
  });
  parser.on('opentag', ({ uri, local }) => {
    counted.ofElement = 0;
    within(++counted.depth, limits.depth, 'too-deep', 'levels of elements');
    within(++counted.elements, limits.elements, 'too-many-elements', 'elements');
    builder.open(uri, local);
  });
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
