import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { anApp } from './synthesized.ts';
import { ofType, Template } from './template.ts';

const Code = z.object({ FunctionName: z.string(), Code: z.object({ S3Key: z.string() }) });

/** The bytes of code of every function as CDK bundles it, by the function's name: `intake`. */
export function bundleSizes(): Readonly<Record<string, number>> {
  const assembly = anApp('local', {}, { 'aws:cdk:bundling-stacks': ['**'] }).synth();
  const template = Template.parse(assembly.getStackByName('covercast-local-engagement').template);
  const sizes = ofType(template, 'AWS::Lambda::Function').map(({ Properties }) => {
    const { FunctionName, Code: code } = Code.parse(Properties);
    const folder = join(assembly.directory, `asset.${code.S3Key.replace(/\.zip$/, '')}`);
    return [FunctionName.replace('covercast-local-', ''), bytesIn(folder)] as const;
  });
  return Object.fromEntries(sizes.toSorted(([a], [b]) => a.localeCompare(b)));
}

function bytesIn(folder: string): number {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
