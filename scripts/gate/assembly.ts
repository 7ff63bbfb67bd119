import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { synthesize } from '../local/assembly.ts';
import { type Step, single } from './step.ts';

/** Where the app is synthesized to, once for all deployments of the gate (an absolute path). */
export const assemblyFolder = join(import.meta.dirname, '../../.local/gate/cdk.out');

/** The step of the gate that synthesizes the app as it is deployed to a local AWS. */
export const assembly: Step = {
  title: 'the app, synthesized as it is deployed',
  run: async () => {
    rmSync(assemblyFolder, { recursive: true, force: true }); // what stood there is not what would be deployed
    await synthesize(assemblyFolder);
    return single(true, '');
  },
};
