import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { FilterPattern, LogGroup, MetricFilter, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type Deployed, nameIn } from '../config.ts';
import { acknowledge } from './acknowledge.ts';
import { ALARM_PERIOD, HurtAlarm } from './alarm.ts';
import type { DataKey } from './data-key.ts';
import type { EngagementFunction } from './engagement-function.ts';

/** What the log says of a request: neither its address, query, headers nor body. */
const logged = {
  requestId: '$context.requestId',
  at: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  answered: '$context.responseLength',
  latencyMs: '$context.responseLatency',
  failure: '$context.integrationErrorMessage',
};

const whoIsTurnedAway =
  'Customers whose text, warning or policy news is turned away, for more comes in than the door lets through: a provider of texts may not send it again.';

interface WebhookEndpointProps extends Deployed {
  readonly dataKey: DataKey;
  readonly to: EngagementFunction;
  /** Who is hurt when requests are answered 5xx, and how: its alarm's text. */
  readonly whoIsHurt: string;
  /** Requests per second, sustained and at once; beyond: 429. */
  readonly rate: number;
  readonly burst: number;
}

/**
 * The door of the feeds: `/webhooks/{source}`, every method, so that the function itself answers 405 and its
 * order of checks holds. Throttled; its access log carries no content; alarms on answers of 5xx and of 429.
 */
export class WebhookEndpoint extends Construct {
  /** The address without a slash at its end. */
  readonly url: string;
  readonly #api: HttpApi;

  constructor(scope: Construct, id: string, props: WebhookEndpointProps) {
    super(scope, id);
    this.#api = new HttpApi(this, 'Api', {
      apiName: nameIn(props.deployment, 'webhooks'),
      createDefaultStage: false,
    });
    this.answer('{source}', props.to);
    const log = this.#accessLog(props);
    this.#alarmOnRefusals(this.#stage(log, props), props);
    this.#alarmOnThrottling(log, props);
    this.url = this.#api.apiEndpoint;
  }

  /** Lets a function answer for a source of its own: `/webhooks/<source>`, every method. The others stay as they are. */
  answer(source: string, by: EngagementFunction): void {
    this.#api
      .addRoutes({
        path: `/webhooks/${source}`,
        methods: [HttpMethod.ANY],
        integration: new HttpLambdaIntegration(by.node.id, by.function),
      })
      .forEach(acknowledgeSignatures);
  }

  #accessLog({ deployment, dataKey }: WebhookEndpointProps): LogGroup {
    return new LogGroup(this, 'AccessLog', {
      logGroupName: `/${deployment.prefix}/${deployment.stage}/webhooks`,
      retention: RetentionDays.THREE_MONTHS,
      encryptionKey: dataKey.key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }

  #stage(log: LogGroup, { rate, burst }: WebhookEndpointProps): HttpStage {
    return new HttpStage(this, 'Stage', {
      httpApi: this.#api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: rate, burstLimit: burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(logged)),
      },
    });
  }

  // A handled failure answers 503 and is no error of the function: only the door counts it.
  #alarmOnRefusals(stage: HttpStage, { deployment, whoIsHurt }: WebhookEndpointProps): void {
    const metric = stage.metricServerError({ period: ALARM_PERIOD, statistic: 'sum' });
    new HurtAlarm(this, 'Refused', { deployment, heading: 'webhooks-5xx', whoIsHurt, metric, from: 1 });
  }

  // The door's own metrics tell 429 from no other 4xx; its access log does.
  #alarmOnThrottling(log: LogGroup, { deployment }: WebhookEndpointProps): void {
    const turnedAway = new MetricFilter(this, 'TurnedAway', {
      logGroup: log,
      filterPattern: FilterPattern.stringValue('$.status', '=', '429'),
      metricNamespace: nameIn(deployment, 'webhooks'),
      metricName: 'turned-away',
      metricValue: '1',
    });
    const metric = turnedAway.metric({ period: ALARM_PERIOD, statistic: 'sum' });
    const named = { deployment, heading: 'webhooks-429', whoIsHurt: whoIsTurnedAway };
    new HurtAlarm(this, 'Throttled', { ...named, metric, from: 1 });
  }
}

function acknowledgeSignatures(route: Construct): void {
  acknowledge(
    route,
    'AwsSolutions-APIG4',
    'Feeds sign the bytes of each request (Standard Webhooks); an authorizer cannot see the body to verify it.',
  );
}
