import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type Deployed, nameIn } from '../config.ts';
import { acknowledge } from './acknowledge.ts';
import type { DataKey } from './data-key.ts';
import type { EngagementFunction } from './engagement-function.ts';
import { removalIn } from './removal.ts';

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

interface WebhookEndpointProps extends Deployed {
  readonly dataKey: DataKey;
  readonly to: EngagementFunction;
  /** Requests per second, sustained and at once; beyond: 429. */
  readonly rate: number;
  readonly burst: number;
}

/**
 * The door of the feeds: `/webhooks/{source}`, every method, so that the function itself answers 405 and its
 * order of checks holds. Throttled; its access log carries no content.
 */
export class WebhookEndpoint extends Construct {
  /** The address without a slash at its end. */
  readonly url: string;

  constructor(scope: Construct, id: string, props: WebhookEndpointProps) {
    super(scope, id);
    const api = new HttpApi(this, 'Api', {
      apiName: nameIn(props.deployment, 'webhooks'),
      createDefaultStage: false,
    });
    api
      .addRoutes({
        path: '/webhooks/{source}',
        methods: [HttpMethod.ANY],
        integration: new HttpLambdaIntegration('Function', props.to.function),
      })
      .forEach(acknowledgeSignatures);
    this.#stage(api, props);
    this.url = api.apiEndpoint;
  }

  #stage(api: HttpApi, { deployment, dataKey, rate, burst }: WebhookEndpointProps): void {
    const log = new LogGroup(this, 'AccessLog', {
      logGroupName: `/${deployment.prefix}/${deployment.stage}/webhooks`,
      retention: RetentionDays.THREE_MONTHS,
      encryptionKey: dataKey.key,
      removalPolicy: removalIn(deployment),
    });
    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: rate, burstLimit: burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(logged)),
      },
    });
  }
}

function acknowledgeSignatures(route: Construct): void {
  acknowledge(
    route,
    'AwsSolutions-APIG4',
    'Feeds sign the bytes of each request (Standard Webhooks); an authorizer cannot see the body to verify it.',
  );
}
