import { run } from './run.mjs';
import { SetupError } from './setup-error.mjs';

const candidates = [
  'python3',
  'python',
  'python3.14',
  'python3.13',
  'python3.12',
  'python3.11',
  'python3.10',
];
const oldest = [3, 10];
const probe =
  'import sys, importlib.util as u; print("python", *sys.version_info[:2], all(u.find_spec(m) for m in ("venv", "ensurepip")))';
const alternatives =
  'Or do without Python: start the emulator from its Docker image (ministackorg/ministack), or use any other ' +
  'AWS-compatible endpoint, and put its address in AWS_ENDPOINT_URL.';

/**
 * What a Python said about itself.
 * @param {string} output of the probe
 * @returns {{version: [number, number], complete: boolean} | undefined} undefined when it is no Python 3
 */
export function parseProbe(output) {
  const match = /^python (\d+) (\d+) (True|False)$/m.exec(output);
  if (match === null) return undefined;
  return { version: [Number(match[1]), Number(match[2])], complete: match[3] === 'True' };
}

/** @param {[number, number]} version */
export function isRecentEnough([major, minor]) {
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/**
 * The first command that is a Python 3.10 or newer with venv and pip.
 * @returns {Promise<string>}
 * @throws {SetupError} saying what is missing and how to get it
 */
export async function findPython() {
  const problems = [];
  for (const command of candidates) {
    const { code, output } = await run(command, ['-c', probe]);
    const found = code === 0 ? parseProbe(output) : undefined;
    if (found === undefined) continue;
    if (!isRecentEnough(found.version)) problems.push(tooOld(command, found.version));
    else if (!found.complete) problems.unshift(incomplete(command, found.version));
    else return command;
  }
  throw new SetupError(`${problems[0] ?? missing()}\n${alternatives}`);
}

function missing() {
  return (
    'Covercast needs Python 3.10 or newer for its local AWS and found none: ' +
    (process.platform === 'darwin'
      ? 'install it with `brew install python` or from https://www.python.org.'
      : 'install it with `sudo apt install python3 python3-venv python3-pip`, or as your system does.')
  );
}

/**
 * @param {string} command
 * @param {[number, number]} version
 */
function tooOld(command, version) {
  return `Covercast needs Python 3.10 or newer for its local AWS, and ${command} is ${version.join('.')}: install a newer one beside it.`;
}

/**
 * @param {string} command
 * @param {[number, number]} version
 */
function incomplete(command, version) {
  return `${command} (${version.join('.')}) lacks venv or pip: \`sudo apt install python${version.join('.')}-venv python3-pip\`, or as your system does.`;
}
