import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type Variable, variables } from '#shared/env.ts';
import { type Deployed, nameIn } from '../config.ts';
import { ALARM_PERIOD, HurtAlarm } from './alarm.ts';
import { bundledCode } from './bundled-code.ts';
import type { DataKey } from './data-key.ts';
import type { Holder } from './holder.ts';

interface EngagementFunctionProps extends Deployed {
  /** Its name in the deployment: `intake`. */
  readonly name: string;
  /** The folder of its handler under functions/. */
  readonly folder: string;
  readonly dataKey: DataKey;
  /** Who is hurt when it fails, and how: its alarm's text. */
  readonly whoIsHurt: string;
  readonly timeout: Duration;
  /** MiB. */
  readonly memory: number;
}

/**
 * A function of ours: `functions/<folder>/handler.ts` bundled with everything it imports, a role of its own that
 * can do nothing but write its log until granted more, and an alarm on its errors.
 */
export class EngagementFunction extends Construct implements Holder {
  readonly function: LambdaFunction;
  readonly timeout: Duration;
  readonly logGroup: LogGroup;
  readonly #role: Role;

  constructor(scope: Construct, id: string, props: EngagementFunctionProps) {
    super(scope, id);
    this.timeout = props.timeout;
    this.logGroup = logGroupOf(this, props);
    this.#role = roleOf(this, props);
    const actions = ['logs:CreateLogStream', 'logs:PutLogEvents'];
    this.allow(new PolicyStatement({ actions, resources: [this.logGroup.logGroupArn] }));
    this.function = new LambdaFunction(this, 'Function', {
      functionName: nameIn(props.deployment, props.name),
      code: bundledCode(props.folder, props.deployment),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      role: this.#role,
      logGroup: this.logGroup,
      timeout: props.timeout,
      memorySize: props.memory,
      environment: { [variables.stage]: props.deployment.stage },
    });
    this.#alarmOnErrors(props);
  }

  allow(statement: PolicyStatement): void {
    this.#role.addToPolicy(statement);
  }

  tell(variable: Variable, value: string): void {
    this.function.addEnvironment(variables[variable], value);
  }

  #alarmOnErrors({ deployment, name, whoIsHurt }: EngagementFunctionProps): void {
    const metric = this.function.metricErrors({ period: ALARM_PERIOD });
    new HurtAlarm(this, 'Errors', { deployment, heading: `${name}-errors`, whoIsHurt, metric, from: 1 });
  }
}

function logGroupOf(scope: Construct, { deployment, name, dataKey }: EngagementFunctionProps): LogGroup {
  return new LogGroup(scope, 'Log', {
    logGroupName: `/${deployment.prefix}/${deployment.stage}/${name}`,
    retention: RetentionDays.THREE_MONTHS,
    encryptionKey: dataKey.key,
    removalPolicy: RemovalPolicy.DESTROY,
  });
}

function roleOf(scope: Construct, { name }: EngagementFunctionProps): Role {
  return new Role(scope, 'Role', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    description: `What the function ${name} may do`,
  });
}
