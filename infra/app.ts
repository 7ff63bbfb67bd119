import { App } from 'aws-cdk-lib';
import { readDeployment } from './config.ts';
import { covercast } from './covercast.ts';

const app = new App();
covercast(
  app,
  readDeployment((key) => app.node.tryGetContext(key)),
);
app.synth();
