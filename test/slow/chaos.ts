// npm run chaos [MESSAGES]: 500 messages through the app deployed to a local AWS, while every tenth AWS call of its
// functions fails or has its effect without an answer; then everybody's ledger row and the texts are compared.
import { tool } from '../../scripts/gate/tool-step.ts';
import { runCommand } from '../../scripts/process/run-command.ts';
import { searchPath } from '../../scripts/process/search-path.ts';

const CHAOS_MESSAGES = process.argv[2] ?? '500';
const env = { ...process.env, PATH: searchPath, CHAOS_MESSAGES };
const { code, output } = await runCommand(
  tool('vitest'),
  ['run', '--project', 'e2e-faults', 'test/e2e/chaos.test.ts'],
  { env },
);
console.log(output);
process.exitCode = code;
