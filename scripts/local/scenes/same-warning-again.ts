import { sampleFile } from './files.ts';
import type { Scene } from './scene.ts';
import { warn } from './warn.ts';

/** The feed repeats itself, as feeds do: the door knows the warning, and nobody is told twice. */
export const sameWarningAgain: Scene = {
  title: 'The same warning comes again',
  play: async (stage) => {
    const file = sampleFile('typhoon-warning.xml');
    stage.say(`   covercast send cap ${file}`);
    const { answer, messages } = await warn(stage, file);
    stage.say(`   the webhook answers ${answer.status} ${JSON.stringify(answer.body)}`);
    return [{ line: 'nothing is sent', ok: messages.length === 0 && isDuplicate(answer.body) }];
  },
};

function isDuplicate(body: unknown): boolean {
  return JSON.stringify(body) === JSON.stringify({ accepted: 0, duplicates: 1 });
}
