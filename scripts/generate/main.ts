import { Problem } from '../problem.ts';
import { readOptions, usage } from './options.ts';
import { writePortfolio } from './write-portfolio.ts';

const args = process.argv.slice(2);
try {
  if (args.includes('--help') || args.includes('-h')) console.info(usage);
  else await writePortfolio(readOptions(args));
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
