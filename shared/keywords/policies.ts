import { listed } from '../domain/text/listed.ts';
import { allMean, noneMeans } from './examples.ts';
import type { Keyword } from './keyword.ts';
import { readerOf } from './reading/after-word.ts';

const words = { 'zh-CN': listed('BDCX, 保单查询, 查询保单, 查保单') };
const read = readerOf({
  words: listed('bdcx, 保单查询, 查询保单, 查保单'),
  argument: /^\d{3}[\dx]$/,
  length: 4,
});

/** BDCX and the last four of an identity number: which policies are in force. */
export const policies: Keyword = {
  name: 'policies',
  precedence: 'keyword',
  does: 'the policies in force, when each is due, and where to see the cash value; for registered numbers',
  words,
  argument: 'the last four characters of the identity number, the last may be X',
  examples: [
    ...allMean(['BDCX1234', 'ｂｄｃｘ　1234', 'BDCX+1 2 3 4', '保單查詢1234'], {
      is: 'policies',
      lastFour: '1234',
    }),
    ...allMean(['bdcx 123x', '你好 BDCX123X 谢谢'], { is: 'policies', lastFour: '123X' }),
    ...allMean(['BDCX', 'BDCX12345', 'BDCXABCD', 'BDCX 12'], { is: 'policies' }),
    ...allMean(['BDCX1234'], { is: 'policies', lastFour: '1234' }, { open: 'survey' }),
  ],
  counterExamples: noneMeans(['BDCX how does it work', 'BCDX1234', '1234', 'BDCX是什么意思']),
  read({ folded }) {
    const found = read(folded);
    if (!found) return undefined;
    return { is: 'policies', ...(found.argument && { lastFour: found.argument.toUpperCase() }) };
  },
};
