import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const corpus = join(import.meta.dirname, '../../test/corpus/inbound');

/** On what is learned is only measured, and never learned from. */
const MEASURED_ON = ['holdout.ndjson'];

/** The files of labelled messages to learn from, in one order. */
export function corpusFiles(): readonly string[] {
  const lots = readdirSync(corpus).filter((name) => name.endsWith('.ndjson') && !MEASURED_ON.includes(name));
  return lots.toSorted().map((name) => join(corpus, name));
}
