import { seconds } from '../process/timed.ts';
import type { Check, Scene, Stage } from './scenes/scene.ts';

/** Plays the scenes in order, shows each checked line, and returns all checks. A scene that throws ends the play. */
export async function playScenes(scenes: readonly Scene[], stage: Stage): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const [index, scene] of scenes.entries()) {
    stage.say(`\n${index + 1}. ${scene.title}`);
    const startedAt = performance.now();
    const found = await scene.play(stage);
    for (const { line, ok } of found) stage.say(`   ${ok ? '✓' : '✗'} ${line}`);
    stage.say(`   (${seconds(performance.now() - startedAt)})`);
    checks.push(...found);
  }
  return checks;
}
