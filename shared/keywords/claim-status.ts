import { listed } from '../domain/text/listed.ts';
import { allMean, noneMeans } from './examples.ts';
import type { Keyword } from './keyword.ts';
import { readerOf } from './reading/after-word.ts';

const words = { 'zh-CN': listed('LLCX, 理赔查询, 查询理赔, 查理赔') };
/** Crockford's base 32: no U; I and L are read as 1, O as 0. */
const read = readerOf({
  words: listed('llcx, 理赔查询, 查询理赔, 查理赔'),
  argument: /^[0-9a-tv-z]{8}$/,
  length: 8,
});

/** LLCX and a claim's code: how far the claim is. */
export const claimStatus: Keyword = {
  name: 'claim-status',
  precedence: 'keyword',
  does: "the claim's stage, the documents that are missing, when what is expected; for registered numbers",
  words,
  argument: "the claim's code of eight characters",
  examples: [
    ...allMean(['LLCX7K3M9QX2', 'llcx 7k3m-9qx2', '理賠查詢7K3M9QX2'], {
      is: 'claim-status',
      code: '7K3M9QX2',
    }),
    ...allMean(['LLCX B6ZDO5PE', 'llcx b6zd o5pe'], { is: 'claim-status', code: 'B6ZD05PE' }),
    ...allMean(['LLCX', 'LLCX7K3M9Q', 'LLCX 7U3M9QX2'], { is: 'claim-status' }),
  ],
  counterExamples: noneMeans(['7K3M9QX2', 'LLCX是什么', '理赔查询怎么用']),
  read({ folded }) {
    const found = read(folded);
    return found && { is: 'claim-status', ...(found.argument && { code: asCode(found.argument) }) };
  },
};

function asCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[IL]/g, '1').replaceAll('O', '0');
}
