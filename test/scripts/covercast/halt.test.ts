import { describe, expect, it } from 'vitest';
import { Halted } from '../../../scripts/covercast/verbs/halt.ts';
import { Resumed } from '../../../scripts/covercast/verbs/resume.ts';
import { type MemoryStops, memoryStops } from '../../support/fakes/memory-stops.ts';
import { covercast } from './a-desk.ts';

const AT = '2026-07-01T08:00:00.000Z';
const said = ['--by', 'Wang Min', '--reason', 'wrong area'];

async function whenHalted(stops: MemoryStops, ...what: readonly string[]): Promise<Halted> {
  const { code, stdout, lasted } = await covercast(['halt', ...what, ...said, '--json'], { stops });
  expect(code).toBe(0);
  expect(lasted).toBeGreaterThanOrEqual(3_000);
  return Halted.parse(JSON.parse(stdout));
}

describe('covercast halt', () => {
  it.each([
    [['all'], 'all'],
    [['programme', 'typhoon-motor'], 'programme:typhoon-motor'],
    [['episode', 'a1b2'], 'episode:a1b2'],
  ] as const)('%j stands, with who and why, when it returns three seconds later', async (what, scope) => {
    const stops = memoryStops();
    const halt = { scope, by: 'Wang Min', reason: 'wrong area', at: AT };
    expect(await whenHalted(stops, ...what)).toEqual({ halted: halt, already: false });
    expect(await stops.halts()).toEqual([halt]);
  });

  it('leaves a halt that stands its name and reason, and says whose it is', async () => {
    const stops = memoryStops();
    const first = { scope: 'all', by: 'Li Na', reason: 'storm', at: '2026-07-01T07:00:00.000Z' } as const;
    await stops.halt(first);
    expect(await whenHalted(stops, 'all')).toEqual({ halted: first, already: true });
    const { stdout } = await covercast(['halt', 'all', ...said], { stops });
    expect(stdout).toContain('A halt of everything stands already, by Li Na');
  });

  it('sets it all the same when the one that stood is lifted meanwhile', async () => {
    const stops = memoryStops();
    await stops.halt({ scope: 'all', by: 'Li Na', reason: 'storm', at: AT });
    const lifting: MemoryStops = {
      ...stops,
      halt: async (halt) => {
        const isSet = await stops.halt(halt);
        if (!isSet) await stops.resume('all', halt);
        return isSet;
      },
    };
    expect(await whenHalted(lifting, 'all')).toMatchObject({ halted: { by: 'Wang Min' }, already: false });
  });

  it('names the programmes there are when there is none of that name', async () => {
    const { code, stderr } = await covercast(['halt', 'programme', 'spam', ...said]);
    expect(code).toBe(2);
    expect(stderr).toContain('typhoon-motor');
  });
});

describe('covercast resume', () => {
  const halt = { scope: 'episode:a1b2', by: 'Li Na', reason: 'storm', at: AT } as const;

  it('lifts a halt, and says which it was', async () => {
    const stops = memoryStops();
    await stops.halt(halt);
    const { code, stdout, lasted } = await covercast(['resume', 'episode', 'a1b2', '--json'], { stops });
    expect(code).toBe(0);
    expect(lasted).toBeGreaterThanOrEqual(3_000);
    expect(Resumed.parse(JSON.parse(stdout))).toEqual({ resumed: halt });
    expect(await stops.halts()).toEqual([]);
  });

  it('puts who lifts it, and why, on record', async () => {
    const recorded: unknown[] = [];
    const stops: MemoryStops = {
      ...memoryStops(),
      resume: async (scope, by) => {
        recorded.push([scope, by]);
        return halt;
      },
    };
    await covercast(['resume', 'all', ...said], { stops });
    await covercast(['resume', 'all'], { stops });
    expect(recorded).toEqual([
      ['all', { by: 'Wang Min', reason: 'wrong area', at: AT }],
      ['all', { by: 'operator', reason: 'none given', at: AT }],
    ]);
  });

  it('tells people when what waited leaves', async () => {
    const stops = memoryStops();
    await stops.halt(halt);
    const { stdout } = await covercast(['resume', 'episode', 'a1b2'], { stops });
    expect(stdout).toBe(
      `Resumed: the episode a1b2, halted by Li Na since ${AT} (storm). What waited leaves within a minute.\n`,
    );
  });

  it('says so, and fails not, when no such halt stood', async () => {
    const { code, stdout } = await covercast(['resume', 'programme', 'offer', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ resumed: null });
    expect((await covercast(['resume', 'all'])).stdout).toContain('No such halt stood');
  });
});
