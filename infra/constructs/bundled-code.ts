import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, buildSync } from 'esbuild';
import { type Deployment, hasMovableClock } from '../config.ts';

const repository = join(import.meta.dirname, '../..');

const options: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  keepNames: true,
  charset: 'utf8', // Chinese words as they are: half the bytes of their escapes
  logLevel: 'warning',
};

// Naming a condition takes away esbuild's own, `module`, without which packages are bundled as CommonJS.
const movableClock = { conditions: ['movable', 'module'] };

/**
 * The code of `functions/<folder>/handler.ts` with everything it imports, the SDK too, as one module `index.mjs`: with
 * a clock that can be moved (`#clock` in package.json) everywhere but in production. esbuild runs in this process:
 * NodejsFunction would have npx look for it, for every function anew.
 */
export function bundledCode(folder: string, deployment: Deployment): Code {
  const entry = join(repository, 'functions', folder, 'handler.ts');
  const clock = hasMovableClock(deployment) ? movableClock : {};
  const tryBundle = (output: string) => {
    buildSync({ ...options, ...clock, entryPoints: [entry], outfile: join(output, 'index.mjs') });
    return true;
  };
  return Code.fromAsset(join(repository, 'functions', folder), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: { image: DockerImage.fromRegistry('none'), local: { tryBundle } },
  });
}
