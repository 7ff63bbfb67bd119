import { Problem } from '../problem.ts';
import { readOptions } from './options.ts';
import { writePortfolio } from './write-portfolio.ts';

try {
  await writePortfolio(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
