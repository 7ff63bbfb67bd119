import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '#shared/runtime/clocks.ts';
import { reachableUrl } from '../aws/reachable-url.ts';
import { Problem } from '../problem.ts';
import { onInterruption } from '../process/on-interruption.ts';
import { endAllTethered } from '../process/tethered.ts';
import { environmentFor } from './aws-environment.ts';
import { type LocalStack, startLocalStack } from './local-stack.ts';
import { openPage } from './page/open-page.ts';
import { playScenes } from './play-scenes.ts';
import { sampleTime } from './sample/sample-time.ts';
import { scenes } from './scenes/registry.ts';
import { runCovercastIn } from './scenes/run-covercast.ts';
import type { Check } from './scenes/scene.ts';

const usage = `npm start               deploys the app to a local AWS, plays the scenes, and stays up until interrupted
npm start -- --once     the same, then stops: exit code 0 when every check holds

With AWS_ENDPOINT_URL set, that endpoint is used and no local AWS is started.`;
const stateFolder = join(import.meta.dirname, '../../.local');

async function main(): Promise<number> {
  const { once, help } = readArguments();
  if (help) {
    console.log(usage);
    return 0;
  }
  const stack = await startLocalStack({ stateFolder });
  try {
    const { url: page } = await openPage();
    console.log(`\nThe phones of a few customers, to look on while it plays: ${page}`);
    const passed = report(await play(stack, page));
    if (once) return passed ? 0 : 1;
    console.log(invitation(stack, page));
    throw await stack.failure;
  } finally {
    await stack.stop();
  }
}

function readArguments() {
  try {
    return parseArgs({ options: { once: { type: 'boolean' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

function play(stack: LocalStack, page: string): Promise<readonly Check[]> {
  const covercast = runCovercastIn({ ...environmentFor(stack), COVERCAST_STATE_FOLDER: stateFolder });
  return playScenes(scenes, {
    target: stack,
    outputs: stack.outputs,
    time: sampleTime(systemClock()),
    page,
    covercast,
    say: console.log,
  });
}

function report(checks: readonly Check[]): boolean {
  const held = checks.filter(({ ok }) => ok).length;
  console.log(`\n${held} of ${checks.length} checks passed`);
  return checks.length > 0 && held === checks.length;
}

function invitation(stack: LocalStack, page: string): string {
  const urls = Object.values(stack.outputs).flatMap((outputs) => outputs['WebhookUrl'] ?? []);
  const webhooks = urls.map((url) => `Webhooks   ${reachableUrl(url, stack)}`);
  const phones = `Phones     ${page}  what a few customers got, and where you reply as they would`;
  return ['', ...webhooks, phones, ...toTry, '', 'It stays up until you interrupt it (Ctrl-C).'].join('\n');
}

const toTry = [
  'Try        npm run covercast -- status',
  '           npm run covercast -- outbox',
  '           npm run covercast -- --help',
];

function fail(error: unknown): number {
  console.error(error instanceof Problem ? `\n${error.message}` : error);
  return 1;
}

onInterruption(() => {
  console.log('\nStopping …');
  endAllTethered();
  process.exit(130);
});
const stayUp = setInterval(() => undefined, 60_000);
process.exitCode = await main().catch(fail);
clearInterval(stayUp);
process.exit();
