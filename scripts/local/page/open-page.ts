import { systemClock } from '#shared/runtime/clocks.ts';
import { openAwsDesk } from '../../covercast/aws/aws-desk.ts';
import { DEFAULT_PREFIX } from '../../covercast/deployment.ts';
import { localPage } from './local-page.ts';
import { samplePhones } from './sample-phones.ts';
import { type ServedPage, servePage } from './serve-page.ts';

/** Serves the page of the local stack that is running. */
export function openPage(): Promise<ServedPage> {
  const desk = openAwsDesk({ stage: 'local', prefix: DEFAULT_PREFIX }, () => undefined);
  return servePage(localPage(desk, samplePhones(systemClock())));
}
