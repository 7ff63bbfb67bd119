import type { Stack } from 'aws-cdk-lib';
import type { StageConfig } from '#shared/config/stage-config.ts';
import { ConfigurationError } from '#shared/errors.ts';

/**
 * The ARNs of what a stage sends with by AWS End User Messaging: the identities of its senders, and its configuration
 * set. Throws ConfigurationError for a sender without an id, or with that of a thing whose ARN does not follow from it.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsendusermessagingsmsandvoicev2.html
 */
export function eumResources(config: StageConfig, stack: Stack): string[] {
  const { senders, configurationSet } = config.sms;
  const ours = Object.entries(senders).filter(([, { provider }]) => provider === 'eum');
  const names = ours.flatMap(([name, { id }]) => resourcesOf(name, id, countriesOf(config, name)));
  if (configurationSet !== undefined) names.push(`configuration-set/${configurationSet}`);
  return names.map((name) => (name.startsWith('arn:') ? name : arnOf(name, stack)));
}

/** An identity by its own ARN, or by type and id; that of a sender id is of one country. */
function resourcesOf(sender: string, id = '', countries: readonly string[]): readonly string[] {
  if (id.startsWith('arn:')) return [id];
  if (id.startsWith('pool-')) return [`pool/${id}`];
  if (id.startsWith('phone-')) return [`phone-number/${id}`];
  if (/^(?=.*[A-Za-z])[A-Za-z0-9-]{1,11}$/.test(id))
    return countries.map((country) => `sender-id/${id}/${country}`);
  throw new ConfigurationError(
    `The sender ${sender} needs the id of a pool or a phone number, a sender id or an ARN (config: sms.senders).`,
  );
}

/** The countries whose numbers are texted by a sender, as all route them or a brand does. */
function countriesOf({ brands, sms }: StageConfig, sender: string): readonly string[] {
  const routes = [sms.routes, ...Object.values(brands).map((brand) => brand.sender)];
  const countries = routes.flatMap((one) => Object.keys(one).filter((country) => one[country] === sender));
  return [...new Set(countries)];
}

function arnOf(name: string, { partition, region, account }: Stack): string {
  return `arn:${partition}:sms-voice:${region}:${account}:${name}`;
}
