import { SetupError } from './setup-error.mjs';

const oldestNode = 20;

/**
 * Refuses a Node older than 20, which cannot install the packages.
 * @param {string} version such as 20.11.1
 * @throws {SetupError} naming the remedy
 */
export function checkNode(version) {
  if (Number.parseInt(version, 10) >= oldestNode) return;
  throw new SetupError(
    `Covercast needs Node ${oldestNode} or newer and found ${version}: install a current one from https://nodejs.org.`,
  );
}
