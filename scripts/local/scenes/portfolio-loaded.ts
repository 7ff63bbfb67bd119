import { ImportReport, type Reject } from '#shared/contracts/records/import-report.ts';
import { ClockAnswer } from '../../covercast/verbs/clock.ts';
import { Status } from '../../covercast/verbs/status.ts';
import { samplePortfolio } from '../sample/portfolio.ts';
import { writeSample } from './files.ts';
import type { Scene } from './scene.ts';

/** The portfolio goes in through the import bucket; its bad lines are refused, each for its reason. */
export const portfolioLoaded: Scene = {
  title: 'A month ago, a portfolio is brought in, with some lines that cannot be right',
  play: async ({ covercast, say, time }) => {
    say(`   covercast clock --set ${time.begin}`);
    await covercast('clock', ['--set', time.begin], ClockAnswer);
    const { text, sound, rejects } = samplePortfolio(time.today);
    const file = writeSample('portfolio.ndjson', text);
    say(`   covercast import ${file}`);
    const report = await covercast('import', [file], ImportReport);
    await covercast('status', ['--settled'], Status);
    for (const { line, field, reason } of report.rejected)
      say(`   line ${line}: ${field || 'the whole line'}: ${reason}`);
    const { accepted, unchanged } = report;
    const taken = `${accepted} lines taken in${unchanged > 0 ? `, ${unchanged} already known` : ''}`;
    const ok = accepted + unchanged === sound && sameRejects(report.rejected, rejects);
    return [{ line: `${taken}, ${report.rejected.length} refused for the reasons planted in them`, ok }];
  },
};

function sameRejects(found: readonly Reject[], expected: readonly Reject[]): boolean {
  return JSON.stringify(found.map(textOf).sort()) === JSON.stringify(expected.map(textOf).sort());
}

function textOf({ line, field, reason }: Reject): string {
  return `${line} ${field} ${reason}`;
}
