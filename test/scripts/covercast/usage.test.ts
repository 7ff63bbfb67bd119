import { describe, expect, it } from 'vitest';
import { verbs } from '../../../scripts/covercast/registry.ts';
import { covercast } from './a-desk.ts';

/** [what is wrong, the command line, the field named] */
const misuses: readonly (readonly [string, readonly string[], string])[] = [
  ['no verb', [], 'verb'],
  ['a verb nobody knows', ['sned'], 'verb'],
  ['a flag nobody knows', ['status', '--fast'], 'flags'],
  ['a flag without its value', ['why', '--customer'], 'flags'],
  ['a stage there is not', ['status', '--stage', 'production'], 'stage'],
  ['no customer to ask about', ['why'], 'customer'],
  ['a phone number as customer', ['why', '--customer', '+8613800000042'], 'customer'],
  ['a time without offset', ['outbox', '--since', '2026-07-01T08:00:00'], 'since'],
  ['a day that is none', ['outbox', '--since', '2026-02-30T08:00:00Z'], 'since'],
  ['something after the verb', ['outbox', 'cus_1'], 'arguments'],
  ['no file to import', ['import'], 'FILE'],
  ['a file that is not there', ['import', '/nowhere/book.ndjson'], 'FILE'],
  ['a folder instead of a file', ['import', '/'], 'FILE'],
  ['a wait of no time', ['import', '/etc/hostname', '--wait', '0'], 'wait'],
  ['a source nobody knows', ['send', 'radio', '/etc/hostname'], 'SOURCE'],
  ['no file to send', ['send', 'cap'], 'FILE'],
  ['seconds that are none', ['status', '--settled', 'soon'], 'settled'],
  ['seconds without waiting', ['status', '60'], 'settled'],
];

describe('misuse of the command line', () => {
  it.each(misuses)('%s is answered with exit code 2 and the field', async (_, args, field) => {
    const { code, stdout } = await covercast([...args, '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ error: { code: 'usage', message: expect.any(String), field } });
  });

  it('without --json it is told on standard error, and standard output stays empty', async () => {
    const { code, stdout, stderr } = await covercast(['why']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--customer ID is missing');
  });
});

describe('help', () => {
  it('lists every verb', async () => {
    const { code, stdout } = await covercast(['--help']);
    expect(code).toBe(0);
    for (const { name } of verbs) expect(stdout).toContain(name);
  });

  it.each(verbs.map(({ name, options }) => [name, Object.keys(options)] as const))(
    'on %s tells each of its flags',
    async (name, flags) => {
      const { code, stdout } = await covercast([name, '--help']);
      expect(code).toBe(0);
      for (const flag of ['json', 'stage', ...flags]) expect(stdout).toContain(`--${flag}`);
    },
  );
});
