import { App } from 'aws-cdk-lib';
import { ConfigurationError } from '#shared/errors.ts';
import { readDeployment } from './config.ts';
import { covercast } from './covercast.ts';

const app = new App();
try {
  const deployment = readDeployment((key) => app.node.tryGetContext(key));
  covercast(app, deployment);
  app.synth();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(error.message); // it names the setting and the remedy: a stack trace would only hide them
  process.exitCode = 1;
}
