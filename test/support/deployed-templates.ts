import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Templates } from '../infra/synthesized.ts';
import { Template } from '../infra/template.ts';

/** The template of what the app does, as it was deployed. */
export function deployedTemplates(): Pick<Templates, 'engagement'> {
  const file = join(inject('assembly'), 'Engagement.template.json');
  return { engagement: Template.parse(JSON.parse(readFileSync(file, 'utf8'))) };
}
