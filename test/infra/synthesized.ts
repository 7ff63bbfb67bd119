import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import * as z from 'zod/mini';
import type { Stage } from '#shared/config/stage-config.ts';
import { readDeployment } from '../../infra/config.ts';
import { covercast } from '../../infra/covercast.ts';
import { Template } from './template.ts';

const CdkJson = z.object({ context: z.record(z.string(), z.unknown()) });
const cdkJson = readFileSync(join(import.meta.dirname, '../../cdk.json'), 'utf8');
const { context } = CdkJson.parse(JSON.parse(cdkJson));
const account = '111122223333';
const region = 'eu-central-1';

/** The two templates of a stage, and whether AWS refuses to delete each stack. */
export interface Templates {
  readonly data: Template;
  readonly engagement: Template;
  readonly protectedStacks: readonly boolean[];
}

const known = new Map<Stage, Templates>();

/** Where these tests synthesize to; emptied when the process ends. */
function outputs(): string {
  const folder = join(import.meta.dirname, '../../.local/synthesized', String(process.pid));
  if (mkdirSync(folder, { recursive: true })) {
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  return folder;
}

/** The app of a stage, not yet synthesized; functions are not bundled, unless the context says so. */
export function anApp(
  stage: Stage,
  settings: Readonly<Record<string, string>> = {},
  over: Readonly<Record<string, unknown>> = {},
): App {
  const app = new App({
    context: { ...context, 'aws:cdk:bundling-stacks': [], ...over },
    analyticsReporting: false,
    outdir: mkdtempSync(join(outputs(), 'cdk-')),
  });
  const asked: Readonly<Record<string, string>> = { stage, account, region, ...settings };
  covercast(
    app,
    readDeployment((key) => asked[key], {}),
  );
  return app;
}

/** The templates of a stage as they would be deployed, synthesized once. Throws when a check of cdk-nag fails. */
export function synthesized(stage: Stage): Templates {
  const templates = known.get(stage) ?? synthesize(stage);
  known.set(stage, templates);
  return templates;
}

/** The templates of a stage in another Region. */
export function synthesizedIn(stage: Stage, region: string): Templates {
  return synthesize(stage, { region });
}

function synthesize(stage: Stage, settings: Readonly<Record<string, string>> = {}): Templates {
  const assembly = anApp(stage, settings).synth();
  const template = (name: string) =>
    Template.parse(assembly.getStackByName(`covercast-${stage}-${name}`).template);
  const protectedStacks = assembly.stacks.map((stack) => stack.terminationProtection === true);
  return { data: template('data'), engagement: template('engagement'), protectedStacks };
}
