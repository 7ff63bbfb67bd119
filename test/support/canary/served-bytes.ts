import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { localCredentials } from '../../../scripts/aws/client-config.ts';
import { httpRequest } from '../../../scripts/aws/http-request.ts';
import type { LocalTarget } from '../../../scripts/aws/local-target.ts';
import type { Trace } from './search.ts';

const HOUR = 60 * 60_000;
const LARGEST = 20 * 2 ** 20; // larger files are programs
const Metrics = z.object({
  Metrics: z.array(z.object({ Namespace: z.string(), MetricName: z.string(), Dimensions: z.unknown() })),
});

/** Metrics with their dimensions and values, and alarms with their history, as the local AWS tells them. */
export async function metricBytes(target: LocalTarget): Promise<readonly Trace[]> {
  const listed = await cloudWatch(target, 'ListMetrics', {});
  const StartTime = (Date.now() - HOUR) / 1000;
  const EndTime = (Date.now() + HOUR) / 1000;
  const period = { StartTime, EndTime, Period: 60, Statistics: ['Minimum', 'Maximum', 'Sum'] };
  const answers = [listed];
  for (const metric of Metrics.parse(JSON.parse(listed)).Metrics)
    answers.push(await cloudWatch(target, 'GetMetricStatistics', { ...metric, ...period }));
  for (const action of ['DescribeAlarms', 'DescribeAlarmHistory', 'ListDashboards'])
    answers.push(await cloudWatch(target, action, {}));
  return answers.map((text) => ({ place: 'metrics', bytes: Buffer.from(text) }));
}

/** The local AWS does not check signatures, only whose they are. */
async function cloudWatch(target: LocalTarget, action: string, input: object): Promise<string> {
  const scope = `${localCredentials.accessKeyId}/20261122/${target.region}/monitoring/aws4_request`;
  const { status, body } = await httpRequest(target.endpointUrl, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `GraniteServiceVersion20100801.${action}`,
    },
    body: Buffer.from(JSON.stringify(input)),
    target,
    timeout: 10_000,
  });
  if (status !== 200) throw new Error(`${action} is answered with ${status}: ${body}`);
  return body;
}

/** What the local AWS serves beside AWS's own interfaces: texts and mails that it would have sent. */
export async function servedBytes(target: LocalTarget): Promise<readonly Trace[]> {
  const paths = ['/_ministack/sns/sms-messages', '/_ministack/ses/messages'];
  return Promise.all(
    paths.map(async (path) => {
      const { status, body } = await httpRequest(`${target.endpointUrl}${path}`, {
        method: 'GET',
        target,
        timeout: 10_000,
      });
      if (status !== 200) throw new Error(`${path} is answered with ${status}.`);
      return { place: `served ${path}`, bytes: Buffer.from(body) };
    }),
  );
}

/** What the local AWS logs of what passes between us and providers: on AWS they themselves have it, and nobody logs it. */
const BY_PROVIDER = /^.*\[sns\] SNS publish to \S+-(eum-(texts|events)|sandbox-texts): .*$/gm;

/** The log and the files that the local AWS and the functions it runs leave on disk, in its state folder. */
export function fileBytes(stateFolder: string): readonly Trace[] {
  const folder = join(stateFolder, 'tmp');
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter(isReadable);
  const log = readFileSync(join(stateFolder, 'emulator.log'), 'utf8').replaceAll(BY_PROVIDER, '');
  return [
    { place: 'file emulator.log', bytes: Buffer.from(log) },
    ...left.map((path) => ({
      place: `file ${path.slice(stateFolder.length + 1)}`,
      bytes: readFileSync(path),
    })),
  ];
}

function isReadable(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return Boolean(found?.isFile() && found.size <= LARGEST);
}
