import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateFolder } from '../../aws/local-target.ts';

type FileName =
  | 'portfolio.ndjson'
  | 'policy-renewed.json'
  | 'typhoon-warning.xml'
  | 'texts.ndjson'
  | 'rescue-completed.json'
  | 'offer.json';

/** Where the scenes keep a file of the sample, for the next scene and for people to try commands on. */
export function sampleFile(name: FileName): string {
  return join(stateFolder(), 'sample', name);
}

/** Writes it. */
export function writeSample(name: FileName, text: string): string {
  const file = sampleFile(name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}
