import type { Episode } from '../contracts/episode.ts';
import { chunksOf } from '../domain/chunks-of.ts';
import { type Joining, joinEpisodes } from '../domain/concern/join-episodes.ts';
import { StoreBusy } from '../errors.ts';
import type { Episodes } from '../ports/episodes.ts';
import { textIn } from './dynamo/read-attribute.ts';
import { dynamoTable, type Table } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { ACTIONS_A_CALL, type Action } from './dynamo/transact.ts';
import {
  alertKey,
  episodeIn,
  episodeItem,
  episodeKey,
  joinedInto,
  stillOf,
  type Versioned,
} from './episodes/episode-items.ts';

/** How often joining is begun anew when another alert joins at the same moment. */
const ROUNDS = 8;
/** How many episodes are joined into one in a transaction; more are joined in several, one after the other. */
const JOINED_AT_ONCE = 50;

/** What an alert ties together: nodes not tied to any episode yet, and the episodes the others are in. */
interface Read {
  readonly untied: readonly string[];
  readonly found: readonly Versioned[];
}

/** The episodes table. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid. */
export function dynamoEpisodes(options: TableOptions): Episodes {
  const table = dynamoTable(options);
  return {
    async join(joining) {
      for (let round = 0; round < ROUNDS; ) {
        const { found, untied } = await readFor(table, joining);
        const read = { untied, found: found.slice(0, JOINED_AT_ONCE) };
        const episode = joined(read, joining);
        if (isKept(read, episode)) return episode;
        const isWritten = await keep(table, read, episode);
        if (isWritten && read.found.length === found.length) return episode;
        if (!isWritten) round += 1;
      }
      throw new StoreBusy('Alerts keep joining the same episode.');
    },
    rehearse: async (joining) => joined(await readFor(table, joining), joining),
    async standing(id) {
      const [found] = await standing(table, [id]);
      return found?.episode;
    },
  };
}

function joined({ found }: Read, joining: Joining): Episode {
  return joinEpisodes(
    found.map(({ episode }) => episode),
    joining,
  );
}

async function readFor(table: Table, { alert, newId }: Joining): Promise<Read> {
  const nodes = [...new Set([alert.node, ...alert.replaces])];
  const ties = await table.batchGet(nodes.map(alertKey), { consistent: true });
  const tied = new Map(ties.map((item) => [textIn(item, 'pk'), textIn(item, 'episode')]));
  return {
    untied: nodes.filter((node) => !tied.has(alertKey(node).pk)),
    found: await standing(table, tied.size > 0 ? [...new Set(tied.values())] : [newId]),
  };
}

/** The episodes of these ids as they stand now, each once, wherever they were joined into. */
async function standing(table: Table, ids: readonly string[]): Promise<readonly Versioned[]> {
  if (ids.length === 0) return [];
  const items = await table.batchGet(ids.map(episodeKey), { consistent: true });
  const here = items.filter((item) => joinedInto(item) === undefined).map(episodeIn);
  const elsewhere = new Set(items.map(joinedInto).filter((into) => into !== undefined));
  const others = [...elsewhere].filter((id) => here.every(({ episode }) => episode.id !== id));
  return [...here, ...(await standing(table, others))];
}

function isKept({ untied, found }: Read, episode: Episode): boolean {
  const [only, ...others] = found;
  if (!only || others.length > 0 || untied.length > 0) return false;
  return JSON.stringify(only.episode) === JSON.stringify(episode);
}

/**
 * The episode with what it absorbs and the first of its ties together, then the other ties: an alert may name more
 * than a transaction holds. False when another alert came in between, and when this ends halfway it is begun again:
 * what is not tied yet is found to be so.
 */
async function keep(table: Table, read: Read, episode: Episode): Promise<boolean> {
  for (const actions of chunksOf(writesOf(read, episode), ACTIONS_A_CALL))
    if (!(await table.transact(actions))) return false;
  return true;
}

function writesOf({ untied, found }: Read, episode: Episode): readonly Action[] {
  const before = found.find((one) => one.episode.id === episode.id);
  const version = before?.version ?? 0;
  const absorbed = found.filter((one) => one !== before);
  return [
    { put: episodeItem({ episode, version }), condition: stillOf(version) },
    ...absorbed.map((one) => ({
      put: { ...episodeKey(one.episode.id), v: one.version + 1, into: episode.id },
      condition: stillOf(one.version),
    })),
    ...untied.map((node) => ({ put: { ...alertKey(node), episode: episode.id }, condition: stillOf(0) })),
  ];
}
