import { describe, expect, test } from 'vitest';
import { clausesOf, unitsOf } from '#shared/domain/text/units-of.ts';

describe('the clauses of a message', () => {
  test.each([
    ['stop. texting me', [['stop'], ['texting', 'me']]],
    ['车卖了，别再发了', [Array.from('车卖了'), Array.from('别再发了')]],
    ["don't stop", [['dont', 'stop']]],
    ['book a check-up', [['book', 'a', 'check', 'up']]],
    ['4 - the driver', [['4'], ['the', 'driver']]],
    ['what does “stop” mean', [['what', 'does', 'stop', 'mean']]],
    ['回t吧', [['回', 't', '吧']]],
    ['stop 🛑 it\nnow', [['stop'], ['it'], ['now']]],
    ['…！', []],
  ])('%s', (folded, clauses) => expect(clausesOf(folded)).toEqual(clauses));

  test('are one list where their signs do not matter', () => {
    expect(unitsOf('t.d. 谢谢')).toEqual(['t', 'd', '谢', '谢']);
  });
});
