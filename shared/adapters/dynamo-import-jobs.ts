import type { ImportId } from '../contracts/import-task.ts';
import { collected } from '../domain/collected.ts';
import type { ImportJobs } from '../ports/import-jobs.ts';
import { nothingThere } from './dynamo/put.ts';
import { textIn } from './dynamo/read-attribute.ts';
import { stored } from './dynamo/stored.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import {
  expiryOf,
  jobIn,
  jobKey,
  milestoneAttribute,
  partitionOf,
  progressOf,
  RANGE,
  rangeKey,
  segmentsIn,
  tasksIn,
} from './import-jobs/job-items.ts';

/**
 * Imports in the core table: `import#<name>` with a job item, and an item for each range that is being read, all of
 * which go by themselves after some weeks. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid.
 */
export function dynamoImportJobs(options: TableOptions): ImportJobs {
  const table = dynamoTable(options);
  const itemsOf = (id: ImportId, kind: string) =>
    collected(
      table.queryPages({ pk: partitionOf(id), beginsWith: `${id.sequence}#${kind}`, consistent: true }),
    );

  async function find(id: ImportId) {
    const [item] = await table.batchGet([jobKey(id)], { consistent: true });
    return item && stored('import job', () => jobIn(item));
  }

  return {
    find,
    async begin(plan) {
      const item = { ...jobKey(plan.id), ...plan, expiresAt: expiryOf(plan.startedAt) };
      const outcome = await table.put(item, nothingThere);
      return stored('import job', () => jobIn(outcome.written ? item : outcome.standing));
    },
    async rangeSegments(id, range) {
      const [item] = await table.batchGet([rangeKey(id, range)], { consistent: true });
      return item ? stored('import range', () => segmentsIn(item)) : [];
    },
    async checkpoint({ id, startedAt }, range, segment) {
      const written = await table.update(rangeKey(id, range), {
        change: {
          expression:
            'SET #next = :to, expiresAt = :expiry, #segments = list_append(if_not_exists(#segments, :none), :one)',
          names: { '#next': 'next', '#segments': 'segments' },
          values: { ':to': segment.to, ':expiry': expiryOf(startedAt), ':none': [], ':one': [segment] },
        },
        condition: {
          expression: 'attribute_not_exists(#next) OR #next = :from',
          values: { ':from': segment.from },
        },
      });
      return written !== undefined;
    },
    async segments(id) {
      const items = await itemsOf(id, RANGE);
      return items.flatMap((item) => stored('import range', () => segmentsIn(item)));
    },
    async finish(id, kind, task) {
      const item = await table.update(jobKey(id), {
        change: {
          expression: 'ADD #done :task',
          names: { '#done': kind },
          values: { ':task': new Set([task]) },
        },
      });
      return tasksIn(item ?? {}, kind).size;
    },
    async reach(id, milestone, now) {
      const name = milestoneAttribute(milestone);
      const item = await table.update(jobKey(id), {
        change: {
          expression: `SET #at = if_not_exists(#at, :now)${milestone === 'done' ? ' REMOVE #key' : ''}`,
          names: { '#at': name, ...(milestone === 'done' && { '#key': 'key' }) },
          values: { ':now': now },
        },
      });
      return textIn(item ?? {}, name);
    },
    async progress(name) {
      const items = await collected(table.queryPages({ pk: partitionOf({ name }), consistent: false }));
      return stored('import job', () => progressOf(items));
    },
  };
}
