import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { EngagementFunction } from '../constructs/engagement-function.ts';
import type { Holder } from '../constructs/holder.ts';
import type { Table } from '../constructs/table.ts';
import type { Agenda } from './agenda.ts';

/** Where the setting of the clock lies in the agenda table. */
const partition = ['clock'];

interface MovableClockProps {
  readonly agendaTable: Table;
  readonly agenda: Agenda;
  /** Who moves it. */
  readonly operator: Holder;
  /** Who tells business time besides: roles that people take on. */
  readonly readers: readonly Holder[];
}

/**
 * Business time as an operator moves it, in stages that text nobody; production has none of this. Trigger: the command
 * line, which puts the clock somewhere and has the agenda look at once what is due. Every function reads the setting
 * before each invocation. Nobody is hurt when it fails: no person is reached from these stages.
 */
export class MovableClock extends Construct {
  constructor(scope: Construct, id: string, props: MovableClockProps) {
    super(scope, id);
    const { agendaTable, agenda, operator, readers } = props;
    for (const fn of functionsIn(scope)) agendaTable.grantUnder(fn, partition, 'GetItem');
    for (const reader of [operator, ...readers]) agendaTable.grantUnder(reader, partition, 'GetItem');
    agendaTable.grantUnder(operator, partition, 'PutItem');
    const { functionArn } = agenda.function.function;
    operator.allow(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [functionArn] }));
  }
}

function functionsIn(scope: Construct): readonly EngagementFunction[] {
  return scope.node.findAll().filter((one) => one instanceof EngagementFunction);
}
