import { describe, expect, it } from 'vitest';
import { proofsConform } from '../../conformance/proofs.ts';
import { conversing } from '../../support/conversing.ts';
import { aCustomerRecord } from '../../support/records.ts';

proofsConform('dynamoProofs', async () => conversing());

describe('proofs in the core table', () => {
  it('take as many calls for nobody and nothing as for what is right', async () => {
    const { proofs, save, dynamo } = conversing();
    await save([aCustomerRecord()]);
    await proofs.lastFour(['cus_1'], '002X');
    const callsOf = async (work: Promise<unknown>) => {
      const before = dynamo.made.length;
      await work;
      return dynamo.made.slice(before);
    };
    const right = await callsOf(proofs.lastFour(['cus_1'], '002X'));
    expect(await callsOf(proofs.lastFour([], '002X'))).toEqual(right);
    expect(await callsOf(proofs.lastFour([], undefined))).toEqual(right);
    const unknown = await callsOf(proofs.claims('ZYZYZYZY'));
    expect(unknown.map(({ name }) => name)).toEqual(['QueryCommand', 'BatchGetItemCommand']);
    expect(await callsOf(proofs.claims(undefined))).toEqual(unknown);
  });
});
