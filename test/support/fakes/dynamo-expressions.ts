import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

/** An item as DynamoDB holds it. */
export type Stored = Record<string, AttributeValue>;

/** The names (`#s`) and values (`:s`) that an expression mentions. */
export interface Mentioned {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: Stored | undefined;
}

const TOKEN = /\s*(<>|<=|>=|[()=<>,.+]|[#:]?\w+)/y;

const known = new Map<string, readonly string[]>();

function tokensOf(expression: string): readonly string[] {
  const tokens = known.get(expression) ?? read(expression);
  known.set(expression, tokens);
  return tokens;
}

function read(expression: string): readonly string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(expression); match; match = TOKEN.exec(expression)) found.push(match[1] ?? '');
  return found;
}

function plain(value: AttributeValue | undefined): unknown {
  return value && unmarshall({ value })['value'];
}

/** Reads an expression token by token; what it does not know it refuses, so that nothing passes by mistake. */
function reading(expression: string, item: Stored | undefined, mentioned: Mentioned) {
  const tokens = tokensOf(expression);
  const names = mentioned.ExpressionAttributeNames ?? {};
  const values = mentioned.ExpressionAttributeValues ?? {};
  let at = 0;
  const peek = () => tokens[at];
  const take = () => tokens[at++] ?? '';
  function expect(token: string): void {
    if (take() !== token) throw new Error(`The table in memory does not know the expression ${expression}.`);
  }
  function path(): readonly string[] {
    const found = [nameOf(take())];
    while (peek() === '.') {
      take();
      found.push(nameOf(take()));
    }
    return found;
  }
  function nameOf(token: string): string {
    if (!token.startsWith('#')) return token;
    const name = names[token];
    if (name === undefined) throw new Error(`The expression ${expression} names no ${token}.`);
    return name;
  }
  function valueAt([first = '', ...rest]: readonly string[]): AttributeValue | undefined {
    return rest.reduce<AttributeValue | undefined>((value, key) => value?.M?.[key], item?.[first]);
  }
  return { peek, take, expect, path, valueAt, nameOf, values, isAtEnd: () => at === tokens.length };
}

type Reading = ReturnType<typeof reading>;

/** Whether a condition holds for what stands: comparisons, functions, `AND`, `OR` and parentheses. */
export function conditionHolds(
  condition: string | undefined,
  item: Stored | undefined,
  mentioned: Mentioned,
): boolean {
  if (condition === undefined) return true;
  const read = reading(condition, item, mentioned);
  const result = either(read);
  if (!read.isAtEnd()) throw new Error(`The table in memory does not know the condition ${condition}.`);
  return result;
}

function either(read: Reading): boolean {
  let result = both(read);
  while (read.peek() === 'OR') {
    read.take();
    const other = both(read);
    result = result || other;
  }
  return result;
}

function both(read: Reading): boolean {
  let result = one(read);
  while (read.peek() === 'AND') {
    read.take();
    const other = one(read);
    result = result && other;
  }
  return result;
}

function one(read: Reading): boolean {
  if (read.peek() === '(') {
    read.take();
    const result = either(read);
    read.expect(')');
    return result;
  }
  if (read.peek() === 'NOT') {
    read.take();
    return !one(read);
  }
  if (/^(attribute_(not_)?exists|contains)$/.test(read.peek() ?? '')) return asked(read);
  return compared(read);
}

function asked(read: Reading): boolean {
  const name = read.take();
  read.expect('(');
  const found = read.valueAt(read.path());
  if (name !== 'contains') {
    read.expect(')');
    return (found === undefined) === (name === 'attribute_not_exists');
  }
  read.expect(',');
  const value = plain(operand(read));
  read.expect(')');
  const among = plain(found);
  return among instanceof Set ? among.has(value) : Array.isArray(among) && among.includes(value);
}

function compared(read: Reading): boolean {
  const left = operand(read);
  const sign = read.take();
  if (sign === 'IN') return among(left, read);
  const right = operand(read);
  if (left === undefined || right === undefined) return sign === '<>';
  switch (sign) {
    case '=':
      return isSame(left, right);
    case '<>':
      return !isSame(left, right);
    case '<':
      return order(left, right) < 0;
    case '<=':
      return order(left, right) <= 0;
    case '>':
      return order(left, right) > 0;
    case '>=':
      return order(left, right) >= 0;
    default:
      throw new Error(`The table in memory does not know the comparison ${sign}.`);
  }
}

function among(value: AttributeValue | undefined, read: Reading): boolean {
  read.expect('(');
  const options = [operand(read)];
  while (read.peek() === ',') {
    read.take();
    options.push(operand(read));
  }
  read.expect(')');
  return options.some((option) => isSame(value, option));
}

function operand(read: Reading): AttributeValue | undefined {
  return read.peek()?.startsWith(':') ? read.values[read.take()] : read.valueAt(read.path());
}

function isSame(one: AttributeValue | undefined, other: AttributeValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function order(left: AttributeValue, right: AttributeValue): number {
  const [one, other] = [plain(left), plain(right)];
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return one < other ? -1 : Number(one > other);
  throw new Error('The table in memory orders texts and numbers alone.');
}

/** An item after `SET`, `REMOVE` and `ADD` of attributes of its own; values as they were before, all at once. */
export function updated(item: Stored, expression: string, mentioned: Mentioned): Stored {
  const read = reading(expression, item, mentioned);
  const after: Stored = { ...item };
  while (!read.isAtEnd()) {
    const clause = read.take();
    do {
      if (read.peek() === ',') read.take();
      change(clause, read, after);
    } while (read.peek() === ',');
  }
  return after;
}

function change(clause: string, read: Reading, after: Stored): void {
  const name = read.nameOf(read.take());
  const value = clause === 'REMOVE' ? undefined : settled(clause, name, read);
  if (value === undefined) delete after[name];
  else after[name] = value;
}

function settled(clause: string, name: string, read: Reading): AttributeValue | undefined {
  if (clause === 'ADD') return added(plain(read.valueAt([name])), plain(operand(read)));
  if (clause !== 'SET') throw new Error(`The table in memory does not know ${clause}.`);
  read.expect('=');
  return sum(read);
}

function sum(read: Reading): AttributeValue | undefined {
  const first = setting(read);
  if (read.peek() !== '+') return first;
  read.take();
  return { N: String(Number(plain(first)) + Number(plain(setting(read)))) };
}

function setting(read: Reading): AttributeValue | undefined {
  if (read.peek() !== 'if_not_exists') return operand(read);
  read.take();
  read.expect('(');
  const standing = read.valueAt(read.path());
  read.expect(',');
  const otherwise = operand(read);
  read.expect(')');
  return standing ?? otherwise;
}

function added(standing: unknown, value: unknown): AttributeValue | undefined {
  if (value instanceof Set) {
    const together = new Set([...(standing instanceof Set ? standing : []), ...value]);
    return marshall({ together })['together'];
  }
  return { N: String(Number(standing ?? 0) + Number(value)) };
}
