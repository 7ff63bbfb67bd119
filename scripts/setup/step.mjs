import { SetupError } from './setup-error.mjs';

/**
 * Says what is being done, does it, and says how long it took.
 * @param {string} title
 * @param {() => Promise<{code: number, output: string}>} work
 * @param {string} remedy what to try when it fails
 * @throws {SetupError} with the end of the command's own output
 */
export async function step(title, work, remedy) {
  console.log(`${title} …`);
  const startedAt = performance.now();
  const { code, output } = await work();
  if (code !== 0) {
    const tail = output.trim().split('\n').slice(-25).join('\n');
    throw new SetupError(`${tail}\n\n${title}: failed. ${remedy}`);
  }
  console.log(`${title}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}
