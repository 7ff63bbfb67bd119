import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { Deployed } from '../config.ts';
import { acknowledge } from './acknowledge.ts';
import type { DataKey } from './data-key.ts';
import { removalIn } from './removal.ts';
import { twilioSecretName } from './twilio-secret.ts';

interface InventedTwilioAccountProps extends Deployed {
  readonly dataKey: DataKey;
}

/**
 * An account of Twilio's that does not exist, in the stages that text nobody: what signs the texts that people send
 * there by hand. Where texts leave by Twilio, people make the secret (docs/channels.md).
 */
export class InventedTwilioAccount extends Construct {
  constructor(scope: Construct, id: string, { deployment, dataKey }: InventedTwilioAccountProps) {
    super(scope, id);
    const stored = new Secret(this, 'Secret', {
      secretName: twilioSecretName(deployment),
      description: 'Signs texts as Twilio would',
      encryptionKey: dataKey.key,
      generateSecretString: generated,
      removalPolicy: removalIn(deployment),
    });
    acknowledge(
      stored,
      'AwsSolutions-SMG4',
      'It is of no account: nothing is sent by it, and only tests sign by it.',
    );
  }
}

// Letters and digits only. AWS goes by the first exclusion; the second says the same to emulators that know no other.
const generated = {
  secretStringTemplate: JSON.stringify({ accountSid: `AC${'0'.repeat(32)}` }),
  generateStringKey: 'authToken',
  passwordLength: 32,
  excludePunctuation: true,
  excludeCharacters: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
};
