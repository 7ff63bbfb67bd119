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
  ['an end before the beginning', ['agenda', '--to', '2026-06-30T08:00:00+08:00'], 'to'],
  ['a beginning without offset', ['agenda', '--from', '2026-07-01'], 'from'],
  ['a number as customer of the agenda', ['agenda', '--customer', '+8613800000042'], 'customer'],
  ['something after the verb', ['outbox', 'cus_1'], 'arguments'],
  ['no file to import', ['import'], 'FILE'],
  ['a file that is not there', ['import', '/nowhere/book.ndjson'], 'FILE'],
  ['a folder instead of a file', ['import', '/'], 'FILE'],
  ['a wait of no time', ['import', '/etc/hostname', '--wait', '0'], 'wait'],
  ['a source nobody knows', ['send', 'radio', '/etc/hostname'], 'SOURCE'],
  ['no file to send', ['send', 'cap'], 'FILE'],
  ['nobody who refuses', ['refuse', '--purpose', 'marketing'], 'customer'],
  ['two who refuse', ['refuse', '--customer', 'c', '--number', '-', '--purpose', 'marketing'], 'number'],
  ['nothing that is refused', ['refuse', '--customer', 'c'], 'purpose'],
  ['a purpose nobody knows', ['refuse', '--customer', 'c', '--purpose', 'spam'], 'purpose'],
  [
    'a channel nobody knows',
    ['refuse', '--customer', 'c', '--purpose', 'alerts', '--channel', 'fax'],
    'channel',
  ],
  ['a number as customer', ['refuse', '--customer', '+8613800000042', '--purpose', 'alerts'], 'customer'],
  ['a number that is none', ['refuse', '--number', '13800000042', '--purpose', 'alerts'], 'number'],
  ['a number by itself', ['refuse', '+8613800000042', '--purpose', 'alerts'], 'arguments'],
  ['nothing to halt', ['halt', '--by', 'n', '--reason', 'r'], 'WHAT'],
  ['something else to halt', ['halt', 'customer', 'c', '--by', 'n', '--reason', 'r'], 'WHAT'],
  ['more than everything', ['halt', 'all', 'offers', '--by', 'n', '--reason', 'r'], 'arguments'],
  ['no name of the programme', ['halt', 'programme', '--by', 'n', '--reason', 'r'], 'NAME'],
  ['a programme nobody knows', ['halt', 'programme', 'spam', '--by', 'n', '--reason', 'r'], 'NAME'],
  ['an occurrence as episode', ['halt', 'episode', 'e#1', '--by', 'n', '--reason', 'r'], 'ID'],
  ['no name of who halts', ['halt', 'all', '--reason', 'r'], 'by'],
  ['a blank reason', ['halt', 'all', '--by', 'n', '--reason', ' '], 'reason'],
  ['nothing to resume', ['resume'], 'WHAT'],
  ['an empty name of who resumes', ['resume', 'all', '--by', ''], 'by'],
  ['seconds that are none', ['status', '--settled', 'soon'], 'settled'],
  ['nothing of surveys', ['survey'], 'WHAT'],
  ['a flag with a value it has not', ['status', '--json=1', '--json'], 'flags'],
  ['an empty standard input', ['refuse', '--number', '-', '--purpose', 'alerts'], 'number'],
  ['seconds without waiting', ['status', '60'], 'settled'],
];

describe('misuse of the command line', () => {
  it.each(misuses)('%s is answered with exit code 2 and the field', async (_, args, field) => {
    const { code, stdout } = await covercast([...args, '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ error: { code: 'usage', message: expect.any(String), field } });
  });

  it.each([
    [['refuse', '--number', '+86139123456781234', '--purpose', 'alerts']],
    [['refuse', '--number', '+8613912345678', '--purpose', '+8613912345678']],
    [['refuse', '--number', '+8613912345678', '+8613912345678', '--purpose', 'alerts']],
    [['refuse', '--nummer', '+8613912345678', '--purpose', 'alerts']],
    [['refuse', '--customer', '+8613912345678', '--number', '+8613912345678', '--purpose', 'alerts']],
  ])('never repeats a number: %j', async (args) => {
    const { code, stdout, stderr } = await covercast(args);
    expect(code).toBe(2);
    expect(stdout + stderr).not.toMatch(/139123456/);
  });

  it('without --json it is told on standard error, and standard output stays empty', async () => {
    const { code, stdout, stderr } = await covercast(['why']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--customer ID is missing');
    expect(stderr).toContain('Try: npm run covercast -- why --help');
  });

  it.each([[['clock', '--advance', '-P1D']], [['status', '--fast']]])(
    'is told in one line: %j',
    async (args) => {
      expect((await covercast(args)).stderr.trimEnd().split('\n')).toHaveLength(1);
    },
  );
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
