import type { Chunk, Urgency } from '#shared/contracts/candidate.ts';
import type { ImportProgress } from '#shared/contracts/import-job.ts';
import { instantOf, millisecondsOf } from '#shared/contracts/instant.ts';
import type { Consents } from '#shared/contracts/records/customer.ts';
import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import type { WakeUp } from '#shared/contracts/wake-up.ts';
import { EnqueueFailed } from '#shared/errors.ts';
import type { AgendaReader } from '#shared/ports/agenda.ts';
import type { ConversationReader, Lookings } from '#shared/ports/conversations.ts';
import type { ReadableRow } from '#shared/ports/ledger.ts';
import type { ServiceReader } from '#shared/ports/service-book.ts';
import type { KeptChunks, StopsBook } from '#shared/ports/stops.ts';
import type { TasksBook } from '#shared/ports/tasks.ts';
import type { UnknownEvents } from '#shared/ports/unknown-events.ts';
import { systemClockAt } from '#shared/runtime/clocks.ts';
import { businessClockBy } from '../../../scripts/covercast/aws/business-clock.ts';
import type { Deployment } from '../../../scripts/covercast/deployment.ts';
import type {
  Desk,
  MovableClock,
  PlannerReach,
  Posted,
  QueueState,
  Reach,
  SimulatorReach,
} from '../../../scripts/covercast/desk.ts';
import { runCovercast } from '../../../scripts/covercast/run-covercast.ts';
import { memoryAgenda } from '../../support/fakes/memory-agenda.ts';
import { memoryConversations } from '../../support/fakes/memory-conversations.ts';
import { memoryServices } from '../../support/fakes/memory-services.ts';
import { memoryStops } from '../../support/fakes/memory-stops.ts';
import { memoryUnknownEvents } from '../../support/fakes/memory-unknown-events.ts';
import { memoryWorld } from '../../support/fakes/memory-world.ts';

/** What the wall clock shows when a command line begins. */
export const STARTED_AT = '2026-07-01T08:00:00.000Z';

/** The secret every fake feed signs with. */
export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** The account every fake Twilio signs for. */
export const twilioAccount = { accountSid: `AC${'0'.repeat(32)}`, authToken: '1'.repeat(32) };

/** A queue that holds nothing. */
export const idle: QueueState = { visible: 0, inFlight: 0, delayed: 0, dead: 0 };

/** A local deployment with everything that the command line reads of it. */
export const deployment: Deployment = {
  stage: 'local',
  isComplete: true,
  endpoint: 'https://hooks.example',
  outputs: {
    WebhookUrl: 'https://hooks.example/',
    ImportBucket: 'import',
    ArchiveBucket: 'archive',
    CoreTable: 'core',
    EpisodesTable: 'episodes',
    StopsTable: 'stops',
    LedgerTable: 'ledger',
    AgendaTable: 'agenda',
    TasksTable: 'tasks',
    KeysTable: 'keys',
    Queues: {},
    OperatorRoleArn: 'arn:aws:iam::000000000000:role/operator',
    SimulatorRoleArn: 'arn:aws:iam::000000000000:role/simulator',
    PlannerRoleArn: 'arn:aws:iam::000000000000:role/planner',
    ContentKeyArn: 'arn:aws:kms:us-east-1:000000000000:key/content',
    IndexKeyArn: 'arn:aws:kms:us-east-1:000000000000:key/index',
    IdentityKeyArn: 'arn:aws:kms:us-east-1:000000000000:key/identity',
    PlaceKeyArn: 'arn:aws:kms:us-east-1:000000000000:key/place',
    WebhookSecretCap: 'covercast/local/webhook/cap',
    InboundTopicArn: 'arn:aws:sns:us-east-1:000000000000:texts',
    ReceiptsTopicArn: 'arn:aws:sns:us-east-1:000000000000:events',
    TwilioSecret: 'covercast/local/channel/twilio',
  },
  aws: { endpointUrl: 'https://127.0.0.1:4566', caBundle: '/ca.pem' },
};

/** What a fake deployment does; whatever is left out is empty. */
export interface World {
  /** The states of the queues, one reading after another; the last one stays. */
  readonly queues?: readonly Readonly<Record<string, QueueState>>[];
  readonly rows?: readonly ReadableRow[];
  /** The report of an upload, after so many looks. */
  readonly report?: ImportReport;
  readonly looks?: number;
  /** How far the import has come, one look after another; the last one stays. */
  readonly progress?: readonly (ImportProgress | undefined)[];
  readonly answer?: Posted;
  readonly secrets?: readonly string[];
  /** Everybody in the book, in the pages in which they are listed. */
  readonly book?: readonly (readonly string[])[];
  /** How many times a queue takes what is left on it before it refuses; absent: always. */
  readonly takes?: number;
  /** How many dead letters come back, as it is told while they do. */
  readonly redriven?: readonly number[];
  /** What the book says of anybody's consents. */
  readonly consents?: Consents;
  readonly conversations?: ConversationReader & Lookings & TasksBook;
  /** The services that customers were given. */
  readonly services?: ServiceReader;
  readonly stops?: StopsBook & Pick<KeptChunks, 'released'>;
  readonly unknownEvents?: Pick<UnknownEvents, 'latest'>;
  /** What is to come. */
  readonly agenda?: AgendaReader;
  /** How its clock is moved; absent: it cannot be. */
  readonly clock?: MovableClock;
  /** What a simulation reads. */
  readonly simulated?: SimulatorReach;
  /** What a plan reads. */
  readonly planned?: Omit<PlannerReach, 'deployment' | 'businessClock'>;
  /** What stands on standard input. */
  readonly input?: string;
}

/** A deployment whose book is empty. */
const emptyWorld = memoryWorld();
const nothingToSimulate: SimulatorReach = {
  ...emptyWorld,
  businessClock: emptyWorld.clocks.businessClock,
  manifests: emptyWorld.ledger,
  deployment,
  cells: () => Promise.resolve(new Map()),
};

/** What a command line did: its exit code, what it wrote, and what it put into the fake world. */
export interface Done {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly posts: readonly {
    readonly url: string;
    readonly body: string;
    readonly headers: Readonly<Record<string, string>>;
  }[];
  readonly published: readonly { readonly topicArn: string; readonly message: string }[];
  readonly uploads: readonly string[];
  readonly candidates: readonly { readonly urgency: Urgency; readonly chunks: readonly Chunk[] }[];
  readonly redrives: readonly { readonly queue: string; readonly limit: number }[];
  /** What was left for those to be looked at. */
  readonly lookedAt: readonly WakeUp[];
  /** Milliseconds. */
  readonly lasted: number;
}

/** Runs a command line against a fake deployment; time passes only while it sleeps. */
export async function covercast(args: readonly string[], world: World = {}): Promise<Done> {
  const written = { stdout: '', stderr: '' };
  const posts: Done['posts'][number][] = [];
  const published: Done['published'][number][] = [];
  const uploads: string[] = [];
  const candidates: Done['candidates'][number][] = [];
  const redrives: Done['redrives'][number][] = [];
  const lookedAt: WakeUp[] = [];
  const startedAt = millisecondsOf(STARTED_AT);
  let milliseconds = startedAt;
  const desk: Desk = {
    reach: async () => ({
      ...reachOf(world, { posts, published, uploads }),
      businessClock: await businessClockBy(world.clock?.settings, desk.clock),
      ...queuesOf(world, candidates, redrives, lookedAt),
    }),
    reachAsPlanner: async () => ({
      ...(world.planned ?? emptyWorld),
      businessClock: await businessClockBy(world.clock?.settings, desk.clock),
      deployment,
    }),
    reachAsSimulator: async () => ({
      ...(world.simulated ?? nothingToSimulate),
      businessClock: await businessClockBy(world.clock?.settings, desk.clock),
    }),
    clock: () => systemClockAt(instantOf(milliseconds))(),
    sleep: (duration) => {
      milliseconds += duration;
      return Promise.resolve();
    },
    input: () => Promise.resolve(world.input ?? ''),
    say: (line) => {
      written.stderr += `${line}\n`;
    },
  };
  const terminal = {
    write: (text: string) => {
      written.stdout += text;
    },
    say: desk.say,
  };
  const code = await runCovercast(args, terminal, () => Promise.resolve(desk));
  return {
    code,
    ...written,
    posts,
    published,
    uploads,
    candidates,
    redrives,
    lookedAt,
    lasted: milliseconds - startedAt,
  };
}

/** What is put into the fake world. */
interface Handed {
  readonly posts: Done['posts'][number][];
  readonly published: Done['published'][number][];
  readonly uploads: string[];
}

function reachOf(
  world: World,
  { posts, published, uploads }: Handed,
): Omit<Reach, 'candidates' | 'redrive' | 'wakes' | 'businessClock'> {
  let read = 0;
  let looks = 0;
  let asked = 0;
  const stops = world.stops ?? memoryStops();
  const conversations = world.conversations ?? memoryConversations();
  const states = world.queues ?? [{ alerts: idle }];
  const nextStates = () => {
    read += 1;
    return Promise.resolve(states[read - 1] ?? states.at(-1) ?? {});
  };
  return {
    deployment,
    queues: nextStates,
    work: nextStates,
    counts: () => Promise.resolve({ core: 12, ledger: 3, keys: 4 }),
    uploads: {
      put: (id) => {
        uploads.push(id);
        return Promise.resolve();
      },
      report: () => {
        looks += 1;
        return Promise.resolve(looks > (world.looks ?? 0) ? world.report : undefined);
      },
      progress: () => {
        const seen = world.progress ?? [];
        asked += 1;
        return Promise.resolve(seen[Math.min(asked, seen.length) - 1]);
      },
    },
    secrets: { active: () => Promise.resolve(world.secrets ?? [SECRET]) },
    post: (url, body, headers) => {
      posts.push({ url, body: Buffer.from(body).toString(), headers });
      return Promise.resolve(world.answer ?? { status: 202, body: { accepted: 1, duplicates: 0 } });
    },
    twilioAccount: () => Promise.resolve(twilioAccount),
    publish: (topicArn, message) => {
      published.push({ topicArn, message });
      return Promise.resolve(`published-${published.length}`);
    },
    ledger: ledgerOf(world.rows ?? []),
    decisions: ledgerOf((world.rows ?? []).map(({ text: _, ...row }) => row)),
    conversations,
    lookings: conversations,
    tasks: conversations,
    caller: () => Promise.resolve('arn:aws:iam::000000000000:user/ada'),
    agenda: world.agenda ?? memoryAgenda(),
    services: world.services ?? memoryServices(),
    stops,
    ...(world.clock && { clock: world.clock }),
    kept: stops,
    unknownEvents: world.unknownEvents ?? memoryUnknownEvents(),
    customerIds: { pages: () => given(world.book ?? []) },
    consents: () => Promise.resolve(world.consents ?? {}),
    index: {
      digests: (kind, canonical) => Promise.resolve([`2.${kind}.${canonical}`, `1.${kind}.${canonical}`]),
    },
  };
}

/** The queues as a verb changes them: what is left on them, and what is brought back. */
function queuesOf(
  { redriven = [], takes = Number.POSITIVE_INFINITY }: World,
  candidates: Done['candidates'][number][],
  redrives: Done['redrives'][number][],
  lookedAt: WakeUp[],
): Pick<Reach, 'candidates' | 'redrive' | 'wakes'> {
  let left = 0;
  return {
    wakes: {
      enqueue: (messages) => {
        left += 1;
        if (left > takes) return Promise.reject(new EnqueueFailed('The queue is full.'));
        lookedAt.push(...messages);
        return Promise.resolve();
      },
    },
    candidates: {
      enqueue: (urgency, chunks) => {
        if (candidates.length >= takes) return Promise.reject(new EnqueueFailed('The queue is full.'));
        candidates.push({ urgency, chunks });
        return Promise.resolve();
      },
    },
    redrive: (queue, { limit, progress }) => {
      redrives.push({ queue, limit });
      for (const brought of redriven) progress(brought);
      return Promise.resolve(redriven.at(-1) ?? 0);
    },
  };
}

function ledgerOf(rows: readonly ReadableRow[]): Reach['ledger'] {
  return {
    ofCustomer: (customerId) => pages(rows.filter((row) => row.customerId === customerId)),
    since: (instant, programme) =>
      pages(
        rows
          .filter((row) => instant === undefined || row.at >= instant)
          .filter((row) => programme === undefined || row.programme === programme),
      ),
  };
}

async function* given<Page>(all: readonly Page[]): AsyncIterable<Page> {
  for (const page of all) yield await Promise.resolve(page);
}

async function* pages(rows: readonly ReadableRow[]): AsyncIterable<readonly ReadableRow[]> {
  for (const row of rows) yield await Promise.resolve([row]);
}
