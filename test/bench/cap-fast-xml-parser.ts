import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { limits } from '#shared/sources/cap/limits.ts';
import { readAlert } from '#shared/sources/cap/read-alert.ts';
import { rejectHostile } from '#shared/sources/cap/reject-hostile.ts';
import { treeBuilder } from '#shared/sources/cap/tree-builder.ts';

type Node = Readonly<Record<string, unknown>>;
type Builder = ReturnType<typeof treeBuilder>;
type Prefixes = Readonly<Record<string, string>>;

const ATTRIBUTES = ':@';
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: true,
});

/**
 * A CAP alert through fast-xml-parser, as its documentation has it for documents one does not trust: first its own
 * validator, then its parser. What it does not do (namespaces, limits, CAP itself) is done as we do it, on its tree.
 */
export function throughFastXmlParser(bytes: Uint8Array): HazardAlert {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  rejectHostile(text);
  if (XMLValidator.validate(text) !== true) throw new Error('The XML is not well-formed.');
  const builder = treeBuilder();
  const walker = walk(builder);
  walker.all(nodesOf(parser.parse(text)), {}, 0);
  const { root: alert, version } = builder;
  if (!alert || !version) throw new Error('There is no alert.');
  return readAlert({ alert, version });
}

function walk(builder: Builder) {
  let elements = 0;

  function all(nodes: readonly Node[], prefixes: Prefixes, depth: number): void {
    for (const node of nodes) one(node, prefixes, depth);
  }

  function one(node: Node, prefixes: Prefixes, depth: number): void {
    for (const name in node) {
      if (name === ATTRIBUTES) continue;
      if (name === '#text') builder.text(String(node[name]));
      else element(name, node, prefixes, depth + 1);
    }
  }

  function element(name: string, node: Node, outer: Prefixes, depth: number): void {
    elements += 1;
    if (elements > limits.elements || depth > limits.depth) throw new Error('There are too many elements.');
    const prefixes = declared(node[ATTRIBUTES], outer);
    const colon = name.indexOf(':');
    const uri = prefixes[name.slice(0, Math.max(0, colon))];
    if (uri === undefined && colon >= 0) throw new Error('A prefix is not bound.');
    builder.open(uri ?? '', name.slice(colon + 1));
    all(nodesOf(node[name]), prefixes, depth);
    builder.close();
  }

  return { all };
}

function declared(attributes: unknown, outer: Prefixes): Prefixes {
  if (typeof attributes !== 'object' || attributes === null) return outer;
  const all = Object.entries(attributes);
  if (all.length > limits.attributesPerElement) throw new Error('There are too many attributes.');
  const own = all.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (own.length === 0) return outer;
  return { ...outer, ...Object.fromEntries(own.map(([name, uri]) => [name.slice(6), String(uri)])) };
}

function nodesOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value : [];
}
