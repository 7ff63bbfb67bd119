import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { runCommand } from '../process/run-command.ts';
import { type Outcome, type Step, single } from './step.ts';
import { tool } from './tool-step.ts';

const repository = join(import.meta.dirname, '../..');
const rules = join(repository, '.dependency-cruiser.mjs');
const folders = ['infra', 'functions', 'shared', 'scripts', 'test'];

const Report = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/**
 * Checks the import table of ARCHITECTURE.md over a source tree. Fails on any violation, and also when the
 * cruise saw fewer files than there are: a tool that looks at nothing finds nothing wrong.
 */
export async function checkLayers(root: string): Promise<Outcome> {
  const present = folders.filter((folder) => existsSync(join(root, folder)));
  const sources = present.flatMap((folder) => sourcesIn(root, folder));
  if (sources.length === 0) return single(false, 'There is no source file to check.');
  const args = ['--config', rules, '--output-type', 'json', ...present];
  const { stdout, output } = await runCommand(tool('depcruise'), args, { cwd: root });
  if (!stdout.startsWith('{')) return single(false, output);
  const { modules, summary } = Report.parse(JSON.parse(stdout));
  const seen = new Set(modules.map(({ source }) => source));
  const unseen = sources.filter((source) => !seen.has(source)).map((source) => `not looked at: ${source}`);
  const broken = summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);
  const lines = [...broken, ...unseen];
  return single(lines.length === 0, lines.join('\n'));
}

/** The step of the gate that checks the layers of this repository. */
export const layers: Step = { title: 'layers', run: () => checkLayers(repository) };

function sourcesIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}
