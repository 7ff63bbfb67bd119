import { describe, expect, it } from 'vitest';
import { Redriven } from '../../../scripts/covercast/verbs/redrive.ts';
import { covercast, idle } from './a-desk.ts';

const queues = [
  { alerts: { ...idle, dead: 12 }, ordinary: idle },
  { alerts: { ...idle, dead: 1 }, ordinary: idle },
];

describe('covercast redrive', () => {
  it('brings the dead letters of a queue back and tells how many are left', async () => {
    const { code, stdout, stderr, redrives } = await covercast(['redrive', 'alerts', '--json'], {
      queues,
      redriven: [10, 11],
    });
    expect(code).toBe(0);
    expect(Redriven.parse(JSON.parse(stdout))).toEqual({ queue: 'alerts', redriven: 11, left: 1 });
    expect(redrives).toEqual([{ queue: 'alerts', limit: Number.POSITIVE_INFINITY }]);
    expect(stderr).toBe('10 of about 12 brought back\n11 of about 12 brought back\n');
  });

  it('brings back no more than it is told', async () => {
    const { stderr, redrives } = await covercast(['redrive', 'alerts', '--limit', '3'], {
      queues,
      redriven: [3],
    });
    expect(redrives).toEqual([{ queue: 'alerts', limit: 3 }]);
    expect(stderr).toBe('3 of about 3 brought back\n');
  });

  it.each(['eum-texts', 'eum-receipts'])(
    'reads nothing of %s, which holds what customers write',
    async (name) => {
      const { code, stdout, redrives } = await covercast(['redrive', name, '--json'], {
        queues: [{ [name]: idle }],
      });
      expect([code, redrives]).toEqual([2, []]);
      expect(JSON.parse(stdout)).toMatchObject({
        error: { field: 'QUEUE', message: expect.stringContaining('docs/runbook.md') },
      });
    },
  );

  it.each([
    ['no queue', [], 'QUEUE'],
    ['a queue there is not', ['urgent-dead'], 'QUEUE'],
    ['a word that objects have', ['constructor'], 'QUEUE'],
    ['a limit of none', ['alerts', '--limit', '0'], 'limit'],
    ['a limit that is no number', ['alerts', '--limit', 'some'], 'limit'],
  ])('with %s is misuse', async (_, args, field) => {
    const { code, stdout, redrives } = await covercast(['redrive', ...args, '--json'], { queues });
    expect({ code, redrives }).toEqual({ code: 2, redrives: [] });
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'usage', field });
  });

  it('names the queues there are to whoever names another', async () => {
    const { stderr } = await covercast(['redrive', 'letters'], { queues });
    expect(stderr).toContain('alerts, ordinary');
  });
});
