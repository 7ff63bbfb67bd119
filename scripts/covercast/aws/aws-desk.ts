import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { STSClient } from '@aws-sdk/client-sts';
import { dynamoAgendaReader } from '#shared/adapters/dynamo-agenda-reader.ts';
import { dynamoCustomerIds } from '#shared/adapters/dynamo-customer-ids.ts';
import { dynamoImportJobs } from '#shared/adapters/dynamo-import-jobs.ts';
import { dynamoKeptChunks } from '#shared/adapters/dynamo-kept-chunks.ts';
import { dynamoLookings } from '#shared/adapters/dynamo-lookings.ts';
import { dynamoStopsBook } from '#shared/adapters/dynamo-stops-book.ts';
import { dynamoTasks } from '#shared/adapters/dynamo-tasks.ts';
import { dynamoUnknownEvents } from '#shared/adapters/dynamo-unknown-events.ts';
import { secretsWebhookSecrets } from '#shared/adapters/secrets-webhook-secrets.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { clientConfig } from '../../aws/client-config.ts';
import { type LocalTarget, localTarget } from '../../aws/local-target.ts';
import type { Deployment, Outputs, Where } from '../deployment.ts';
import type { Desk, PlannerReach, Reach, SimulatorReach } from '../desk.ts';
import { CommandFailed } from '../errors.ts';
import { businessClockBy } from './business-clock.ts';
import { callerArn } from './caller-arn.ts';
import { type Clients, clientsOf } from './clients.ts';
import { findDeployment } from './find-deployment.ts';
import { itemCounts } from './item-counts.ts';
import { operatorClock } from './operator-clock.ts';
import { operatorConsents } from './operator-consents.ts';
import { operatorIndex } from './operator-index.ts';
import { operatorQueues } from './operator-queues.ts';
import { operatorTexts } from './operator-texts.ts';
import { plannerReach } from './planner-reach.ts';
import { post } from './post.ts';
import { s3Uploads } from './s3-uploads.ts';
import { simulatorReach } from './simulator-reach.ts';
import { type RoleName, takeOnRole } from './take-on-role.ts';
import { texting } from './texting.ts';

/** The desk on AWS, or on the local AWS for stage `local`. */
export function openAwsDesk(where: Where, say: (line: string) => void): Desk {
  return {
    reach: () => reach(where),
    reachAsSimulator: () => reachAsSimulator(where),
    reachAsPlanner: () => reachAsPlanner(where),
    clock: systemClock,
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
    input: () => text(process.stdin),
    say,
  };
}

/** The caller's own permissions find the deployment and take on the operator's role, which does all the rest. */
async function reach(where: Where): Promise<Reach> {
  const { target, deployment, clients, caller } = await inRole(where, 'operator');
  const stops = { client: clients.dynamo, table: deployment.outputs.StopsTable };
  const clock = operatorClock(clients, deployment.outputs);
  return {
    deployment,
    businessClock: await businessClockBy(clock?.settings, systemClock),
    ...(clock && { clock }),
    ...operatorQueues(clients.sqs, deployment.outputs.Queues),
    counts: () => itemCounts(clients.dynamo, deployment.outputs),
    uploads: s3Uploads(clients.s3, {
      bucket: deployment.outputs.ImportBucket,
      jobs: dynamoImportJobs({ client: clients.dynamo, table: deployment.outputs.CoreTable }),
    }),
    secrets: secretsWebhookSecrets({
      client: clients.secrets,
      prefix: secretPrefix(deployment.outputs),
      systemClock,
    }),
    post: (url, body, headers) => post(target, url, body, headers),
    ...texting(clients, deployment.outputs),
    customerIds: dynamoCustomerIds({ client: clients.dynamo, table: deployment.outputs.CoreTable }),
    agenda: dynamoAgendaReader({ client: clients.dynamo, table: deployment.outputs.AgendaTable }),
    ...operatorTexts(clients, deployment.outputs),
    lookings: dynamoLookings({ client: clients.dynamo, table: deployment.outputs.LedgerTable }),
    caller,
    tasks: dynamoTasks({ client: clients.dynamo, table: deployment.outputs.TasksTable }),
    stops: dynamoStopsBook(stops),
    kept: dynamoKeptChunks(stops),
    unknownEvents: dynamoUnknownEvents({
      client: clients.dynamo,
      table: deployment.outputs.CoreTable,
      systemClock,
    }),
    index: operatorIndex(clients, deployment.outputs),
    consents: (customerId) => operatorConsents(clients, deployment.outputs, customerId),
  };
}

/** The same by the simulator's role, which can change nothing. */
async function reachAsSimulator(where: Where): Promise<SimulatorReach> {
  const { deployment, clients } = await inRole(where, 'simulator');
  return await simulatorReach(clients, deployment);
}

/** The same by the planner's role, which can change nothing. */
async function reachAsPlanner(where: Where): Promise<PlannerReach> {
  const { deployment, clients } = await inRole(where, 'planner');
  return await plannerReach(clients, deployment);
}

/** Where a deployment is, and clients with the permissions of one of its roles. */
interface InRole {
  readonly target: LocalTarget | undefined;
  readonly deployment: Deployment;
  readonly clients: Clients;
  /** By which ARN the caller is signed in, whatever role they have taken on. */
  readonly caller: () => Promise<string>;
}

async function inRole(where: Where, role: RoleName): Promise<InRole> {
  const target = where.stage === 'local' ? localTargetOrFail() : undefined;
  const own = clientConfig(target);
  const deployment = await findDeployment(where, { client: new CloudFormationClient(own), target });
  const {
    OperatorRoleArn: operator,
    SimulatorRoleArn: simulator,
    PlannerRoleArn: planner,
  } = deployment.outputs;
  const sts = new STSClient(own);
  const credentials = await takeOnRole(sts, role, { operator, simulator, planner }[role]);
  return { target, deployment, clients: clientsOf({ ...own, credentials }), caller: () => callerArn(sts) };
}

/** `covercast/local/webhook/` of the name that ends with the source. */
function secretPrefix({ WebhookSecretCap }: Outputs): string {
  return WebhookSecretCap.replace(/cap$/, '');
}

function localTargetOrFail(): LocalTarget {
  const target = localTarget();
  if (target !== undefined) return target;
  const remedy =
    'run npm start in another terminal, or set AWS_ENDPOINT_URL, or name a deployed stage with --stage';
  throw new CommandFailed('not-running', `No local AWS is running: ${remedy}.`, { field: 'stage' });
}
