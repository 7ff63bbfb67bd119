import { Liquid, type Template as Parsed } from 'liquidjs';
import type { Template } from './template.ts';

/** Strict: a variable or filter that is not there is an error, never an empty place in somebody's text. */
const engine = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true });

const parsed = new Map<string, Parsed[]>();

function parse(text: string): Parsed[] {
  const cached = parsed.get(text) ?? engine.parse(text);
  parsed.set(text, cached);
  return cached;
}

/**
 * The text of a template in one of its languages.
 * Throws when the language has no text or a variable has no value: the message is then not sent at all.
 */
export function render(
  template: Template,
  locale: string,
  variables: Readonly<Record<string, string>>,
): string {
  const text = template.texts[locale];
  if (text === undefined) throw new RangeError(`Template ${template.id} has no text in ${locale}.`);
  const rendered: unknown = engine.renderSync(parse(text), variables);
  return String(rendered).trim();
}

/** The variables a text asks for, for checking a template before it is used. */
export function variablesOf(text: string): readonly string[] {
  return engine.variablesSync(text);
}
