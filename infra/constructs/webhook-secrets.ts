import { ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { Deployed, Deployment } from '../config.ts';
import { acknowledge } from './acknowledge.ts';
import type { DataKey } from './data-key.ts';
import type { Holder } from './holder.ts';
import { removalIn } from './removal.ts';

/** The feeds and systems that sign what they post, by source. */
const signed = ['cap', 'policy-admin'] as const;
type SignedSource = (typeof signed)[number];

interface WebhookSecretsProps extends Deployed {
  readonly dataKey: DataKey;
}

/**
 * The signing secret of each feed, `<prefix>/<stage>/webhook/<source>`, made at the first deployment:
 * `{"current":"<44 letters and digits>"}`. An operator may replace it by `{"active":["whsec_…","whsec_…"]}`,
 * so that an old and a new one hold for a while.
 */
export class WebhookSecrets extends Construct {
  readonly #props: WebhookSecretsProps;

  constructor(scope: Construct, id: string, props: WebhookSecretsProps) {
    super(scope, id);
    this.#props = props;
    for (const source of signed) this.#make(source);
  }

  /** The name of a feed's secret. */
  nameOf(source: SignedSource): string {
    return `${prefixIn(this.#props.deployment)}${source}`;
  }

  /** Lets the holder read those of these feeds, or of all, and tells it what their names begin with. */
  grantRead(holder: Holder, ...sources: readonly SignedSource[]): void {
    const resources = (sources.length > 0 ? sources : signed).map((source) => this.#arnOf(source));
    holder.allow(new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources }));
    holder.tell('webhookSecrets', prefixIn(this.#props.deployment));
    this.#props.dataKey.grantReadThrough('secretsmanager', holder);
  }

  #make(source: SignedSource): void {
    const { dataKey, deployment } = this.#props;
    const stored = new Secret(this, source, {
      secretName: this.nameOf(source),
      description: `Signs what the feed ${source} posts`,
      encryptionKey: dataKey.key,
      generateSecretString: generated,
      removalPolicy: removalIn(deployment),
    });
    acknowledge(stored, 'AwsSolutions-SMG4', NO_ROTATION);
  }

  // Secrets Manager ends every ARN with six characters of its own, unknown before the secret exists.
  #arnOf(source: SignedSource): string {
    return Stack.of(this).formatArn({
      service: 'secretsmanager',
      resource: 'secret',
      resourceName: `${this.nameOf(source)}-??????`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  }
}

// Letters and digits only. AWS goes by the first exclusion; the second says the same to emulators that know no other.
const generated = {
  secretStringTemplate: '{}',
  generateStringKey: 'current',
  passwordLength: 44,
  excludePunctuation: true,
  excludeCharacters: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
};

const NO_ROTATION =
  'The feed holds the same secret: it is replaced together with the feed, old and new both holding meanwhile.';

function prefixIn({ prefix, stage }: Deployment): string {
  return `${prefix}/${stage}/webhook/`;
}
