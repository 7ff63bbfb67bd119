import * as z from 'zod/mini';
import type { Templates } from './synthesized.ts';
import { everyOfType, ofType, target } from './template.ts';

/** Where grants are looked for. */
type Granting = Pick<Templates, 'engagement'>;

/**
 * One right: what may be done, to what. `through` names the service that alone may use it in the holder's name, `under`
 * the only partitions of a table, `reading` the only attributes that may be asked for.
 */
export interface Grant {
  readonly action: string;
  readonly on: string;
  readonly through?: string;
  readonly under?: string;
  readonly reading?: string;
}

const oneOrMany = z.union([z.array(z.unknown()), z.unknown()]);
const Statement = z.object({
  Effect: z.string(),
  Action: oneOrMany,
  Resource: oneOrMany,
  Condition: z.optional(z.unknown()),
});
const Policy = z.object({
  PolicyDocument: z.object({ Statement: z.array(Statement) }),
  Roles: z.array(z.unknown()),
});
const OfFunction = z.object({ FunctionName: z.string(), Role: z.unknown() });

/** A statement of a policy in a template. */
export type Statement = z.infer<typeof Statement>;

/** Everything a function may do, in the order of action and object. `name` as in its feature: `intake`. */
export function grantsOfFunction(templates: Granting, name: string): readonly Grant[] {
  const functions = ofType(templates.engagement, 'AWS::Lambda::Function').map(({ Properties }) =>
    OfFunction.parse(Properties),
  );
  const found = functions.find(
    ({ FunctionName }) => FunctionName.replace(/^\w+-(local|staging|prod)-/, '') === name,
  );
  const role = target(found?.Role);
  if (role === undefined) throw new Error(`There is no function ${name} with a role.`);
  return grantsOfRole(templates, role);
}

/** Everything a role may do, by the role's name in the engagement template. */
export function grantsOfRole(templates: Granting, role: string): readonly Grant[] {
  const grants = statementsOf(templates, role)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(grantsIn);
  return grants.toSorted((a, b) => textOf(a).localeCompare(textOf(b)));
}

/** The statements of a role's policies. */
export function statementsOf({ engagement }: Granting, role: string): readonly Statement[] {
  return everyOfType(engagement, 'AWS::IAM::Policy')
    .map(({ Properties }) => Policy.parse(Properties))
    .filter(({ Roles }) => Roles.some((one) => target(one) === role))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

/** The IAM actions a function may call: what it was seen to call must lie within. */
export function grantedActions(templates: Granting, name: string): ReadonlySet<string> {
  return new Set(grantsOfFunction(templates, name).map(({ action }) => action));
}

/** A grant in one line: `kms:Decrypt on DataKey through sqs`, `dynamodb:PutItem on StopsTable under kept, kept#*`. */
export function textOf({ action, on, through, under, reading }: Grant): string {
  const limits = [
    through && ` through ${through}`,
    under && ` under ${under}`,
    reading && ` reading ${reading}`,
  ].filter(Boolean);
  return [`${action} on ${on}`, ...limits].join('');
}

const LeadingKeys = z.object({
  'ForAllValues:StringLike': z.object({ 'dynamodb:LeadingKeys': z.union([z.array(z.string()), z.string()]) }),
});

function partitionsIn(condition: unknown): string | undefined {
  const keys = LeadingKeys.safeParse(condition);
  return keys.success
    ? many(keys.data['ForAllValues:StringLike']['dynamodb:LeadingKeys']).join(', ')
    : undefined;
}

const Attributes = z.object({
  'ForAllValues:StringEquals': z.object({ 'dynamodb:Attributes': z.array(z.string()) }),
  StringEquals: z.object({ 'dynamodb:Select': z.literal('SPECIFIC_ATTRIBUTES') }),
});

/** A call that names no attribute would have none that is not among them: it has to name some. */
function attributesIn(condition: unknown): string | undefined {
  const read = Attributes.safeParse(condition);
  return read.success ? read.data['ForAllValues:StringEquals']['dynamodb:Attributes'].join(', ') : undefined;
}

function grantsIn({ Action, Resource, Condition }: Statement): readonly Grant[] {
  const service = /"kms:ViaService":.*?"(\w+)\.[a-z]{2}-/.exec(JSON.stringify(Condition) ?? '')?.[1];
  const under = partitionsIn(Condition);
  const reading = attributesIn(Condition);
  const limits = {
    ...(service && { through: service }),
    ...(under && { under }),
    ...(reading && { reading }),
  };
  return many(Action).flatMap((action) =>
    many(Resource).map((resource) => ({ action: String(action), on: nameOf(resource), ...limits })),
  );
}

function many(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

// `PublishOutputFnGetAttCoreTableF8B57BAAArn6E7E278D` of the other stack, `AlertsQueue20603EB6` of the same:
// the name that the thing has in the app. A literal ARN: what comes after account, region, prefix and stage.
function nameOf(resource: unknown): string {
  if (typeof resource === 'string')
    return resource.replace(/^arn:.*(:|::)(\w+-\w+-|\w+\/\w+\/)/, '').replace(/-\d{12}-[a-z]+-[a-z]+-\d/, '');
  const other = z.safeParse(
    z.object({ 'Fn::GetStackOutput': z.object({ OutputName: z.string() }) }),
    resource,
  );
  const name = other.success ? other.data['Fn::GetStackOutput'].OutputName : (target(resource) ?? '');
  return /^(?:PublishOutput(?:FnGetAtt|Ref))?(\w+?)[0-9A-F]{8}/.exec(name)?.[1] ?? JSON.stringify(resource);
}
