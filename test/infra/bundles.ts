import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CloudAssembly } from 'aws-cdk-lib/cx-api';
import * as z from 'zod/mini';
import type { Stage } from '#shared/config/stage-config.ts';
import { givenAssembly } from '../../scripts/local/assembly.ts';
import { anApp } from './synthesized.ts';
import { ofType, Template } from './template.ts';

const Code = z.object({ FunctionName: z.string(), Code: z.object({ S3Key: z.string() }) });

const known = new Map<Stage, ReadonlyMap<string, string>>();

/** The folders with the code of every function of a stage as CDK bundles it, by the function's name: `intake`. */
function bundlesOf(stage: Stage): ReadonlyMap<string, string> {
  const bundles = known.get(stage) ?? bundled(stage);
  known.set(stage, bundles);
  return bundles;
}

function bundled(stage: Stage): ReadonlyMap<string, string> {
  const assembly = assemblyOf(stage);
  const template = Template.parse(assembly.getStackByName(`covercast-${stage}-engagement`).template);
  const folders = ofType(template, 'AWS::Lambda::Function').map(({ Properties }) => {
    const { FunctionName, Code: code } = Code.parse(Properties);
    const folder = join(assembly.directory, `asset.${code.S3Key.replace(/\.zip$/, '')}`);
    return [FunctionName.replace(`covercast-${stage}-`, ''), folder] as const;
  });
  return new Map(folders.toSorted(([a], [b]) => a.localeCompare(b)));
}

/** The app with its bundles: stage `local` from the assembly that was made for deployments, where there is one. */
function assemblyOf(stage: Stage): CloudAssembly {
  const given = stage === 'local' ? givenAssembly() : undefined;
  if (given !== undefined) return new CloudAssembly(given);
  return anApp(stage, {}, { 'aws:cdk:bundling-stacks': ['**'] }).synth();
}

/** The bytes of code of every function of stage `local`. */
export function bundleSizes(): Readonly<Record<string, number>> {
  return Object.fromEntries([...bundlesOf('local')].map(([name, folder]) => [name, bytesIn(folder)]));
}

/** The code of every function of a stage, as text. */
export function bundledCode(stage: Stage): ReadonlyMap<string, string> {
  return new Map([...bundlesOf(stage)].map(([name, folder]) => [name, codeIn(folder)]));
}

function bytesIn(folder: string): number {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function codeIn(folder: string): string {
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}
