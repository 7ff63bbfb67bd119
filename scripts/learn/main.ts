import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ASKED_FROM, likenessBy } from '#shared/keywords/likeness/likeness.ts';
import { corpusFiles } from './corpus-files.ts';
import { labelledIn } from './labelled.ts';
import { type Example, learnFrom } from './logistic.ts';
import { sourceOf } from './source-of.ts';

const LEARNED = join(import.meta.dirname, '../../shared/keywords/likeness/learned.ts');

/** `npm run learn`: writes what the labelled messages teach, after it has shown of each lot what the others teach of it. */
const lots = corpusFiles().map((file) => ({ name: basename(file, '.ndjson'), examples: labelledIn(file) }));
console.info('Of each lot, learned from the others: refusals told, and others taken for one.');
for (const { name, examples } of lots) {
  const weights = learnFrom(lots.flatMap((lot) => (lot.name === name ? [] : lot.examples)));
  const isTold = ({ features }: Example) => likenessBy(weights, features) >= ASKED_FROM;
  const [refusing, others] = [
    examples.filter(({ refuses }) => refuses),
    examples.filter(({ refuses }) => !refuses),
  ];
  const told = `${refusing.filter(isTold).length} of ${refusing.length}`;
  console.info(`  ${name}: ${told}; ${others.filter(isTold).length} of ${others.length}`);
}
const all = lots.flatMap(({ examples }) => examples);
writeFileSync(LEARNED, sourceOf(learnFrom(all)));
console.info(`Learned from ${all.length} messages: shared/keywords/likeness/learned.ts.`);
