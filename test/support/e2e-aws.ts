import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type LocalAws, startLocalAws } from '../../scripts/local/local-aws.ts';

let aws: LocalAws | undefined;

/** Starts a local AWS with nothing in it, for files that make tables of their own in it. */
export async function setup(project: TestProject): Promise<void> {
  aws = await startLocalAws({ stateFolder: resolve('.local', project.name) });
  project.provide('target', aws.target);
}

/** Stops it. */
export async function teardown(): Promise<void> {
  await aws?.stop();
}
