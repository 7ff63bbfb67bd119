/**
 * Every right of every function and of the roles people take on, each with its reason: what the templates grant is this
 * list and nothing else. `used: 'by AWS'` marks rights that no code of ours calls: services use them in the
 * holder's name. `used: 'seldom'` marks what an ordinary run of all flows need not call.
 */
export interface Reasoned {
  readonly why: string;
  readonly used: 'by code' | 'by AWS' | 'seldom';
  readonly may: readonly string[];
}

/** The roles there are, by function, and those people take on. */
export type HolderName =
  | 'intake'
  | 'import'
  | 'alerts'
  | 'outreach'
  | 'outreach-replies'
  | 'outreach-urgent'
  | 'watch'
  | 'agenda'
  | 'reminders'
  | 'policy-admin'
  | 'triggers'
  | 'eum'
  | 'inbound'
  | 'converse'
  | 'surveys'
  | 'operator'
  | 'simulator'
  | 'planner';

const log = (of: string): Reasoned => ({
  why: 'Lambda writes the log of the function in its name.',
  used: 'by AWS',
  may: [`logs:CreateLogStream on ${of}Log`, `logs:PutLogEvents on ${of}Log`],
});

const taking = (queue: string): readonly Reasoned[] => [
  {
    why: 'Lambda takes messages from the queue, and deletes those that were handled, in the name of the function.',
    used: 'by AWS',
    may: [
      `kms:Decrypt on DataKey through sqs`,
      `sqs:DeleteMessage on ${queue}`,
      `sqs:GetQueueAttributes on ${queue}`,
      `sqs:ReceiveMessage on ${queue}`,
    ],
  },
  {
    why: 'A message that failed comes again in seconds, not when its queue shows it by itself.',
    used: 'seldom',
    may: [`sqs:ChangeMessageVisibility on ${queue}`],
  },
];

const atRest = (why: string, ...may: readonly string[]): Reasoned => ({ why, used: 'by AWS', may });

const writeTables = atRest(
  'DynamoDB uses the key of its tables with the rights of the caller.',
  'kms:Decrypt on DataKey through dynamodb',
  'kms:DescribeKey on DataKey through dynamodb',
  'kms:Encrypt on DataKey through dynamodb',
  'kms:GenerateDataKey on DataKey through dynamodb',
  'kms:ReEncryptFrom on DataKey through dynamodb',
  'kms:ReEncryptTo on DataKey through dynamodb',
);

const readObjects = atRest(
  'S3 decrypts what it reads for a caller with the right of the caller.',
  'kms:Decrypt on DataKey through s3',
);

const writeObjects = atRest(
  'S3 encrypts what it writes for a caller with the rights of the caller.',
  'kms:Decrypt on DataKey through s3',
  'kms:GenerateDataKey on DataKey through s3',
);

const readSecrets = (...sources: readonly ('cap' | 'policy-admin')[]): readonly Reasoned[] => [
  {
    why: 'The secret of a feed verifies, or signs, what it posts.',
    used: 'by code',
    may: sources.map((source) => `secretsmanager:GetSecretValue on webhook/${source}-??????`),
  },
  atRest(
    'Secrets Manager decrypts what it reads for a caller with the right of the caller.',
    'kms:Decrypt on DataKey through secretsmanager',
  ),
];

const findKeys: Reasoned = {
  why: 'Wrapped keys lie in the keys table: of a class by query, of customers in batches.',
  used: 'by code',
  may: ['dynamodb:BatchGetItem on KeysTable', 'dynamodb:Query on KeysTable'],
};

const makeKeys: Reasoned = {
  why: 'Who seals makes the keys that are missing: the first of a class, and those of a new customer.',
  used: 'by code',
  may: ['dynamodb:PutItem on KeysTable', 'dynamodb:UpdateItem on KeysTable'],
};

const seldom = (item: Reasoned): Reasoned => (item.used === 'by code' ? { ...item, used: 'seldom' } : item);

const opens = (what: string, why: string): Reasoned => ({
  why,
  used: 'by code',
  may: [`kms:Decrypt on ${what}`],
});

const seals = (what: string, why: string): Reasoned => ({
  why,
  used: 'by code',
  may: [`kms:Decrypt on ${what}`, `kms:GenerateDataKey on ${what}`],
});

type Lane = 'Urgent' | 'Replies' | 'Ordinary';
const lanes: readonly Lane[] = ['Urgent', 'Replies', 'Ordinary'];
const ofCandidates: readonly Lane[] = ['Urgent', 'Ordinary'];

const leave = (why: string, on: readonly Lane[] = ofCandidates): readonly Reasoned[] => [
  {
    why,
    used: 'by code',
    may: on.map((lane) => `sqs:SendMessage on Outreach${lane}Queue`),
  },
  atRest(
    'Our local AWS asks for a batch by the name of the call; AWS knows no such right, and asks for SendMessage.',
    ...on.map((lane) => `sqs:SendMessageBatch on Outreach${lane}Queue`),
  ),
  atRest(
    'SQS encrypts what is left for it with the rights of the caller.',
    'kms:Decrypt on DataKey through sqs',
    'kms:GenerateDataKey on DataKey through sqs',
  ),
];

const toldTime: Reasoned = {
  why: 'Where nobody is texted the clock can be moved, and is asked before anything is done.',
  used: 'by code',
  may: ['dynamodb:GetItem on AgendaTable under clock'],
};

const movesTime: Reasoned = {
  why: 'Where nobody is texted an operator moves the clock, and has what is due looked for at once.',
  used: 'by code',
  may: ['dynamodb:PutItem on AgendaTable under clock', 'lambda:InvokeFunction on AgendaFunction'],
};

const queuesWithDeadLetters = [
  ['AlertsQueue', 'AlertsQueueDeadLetters'],
  ['ConverseQueue', 'ConverseQueueDeadLetters'],
  ['ImportQueue', 'ImportQueueDeadLetters'],
  ['ImportTasksQueue', 'ImportTasksDeadLetters'],
  ['OutreachOrdinaryQueue', 'OutreachOrdinaryQueueDeadLetters'],
  ['OutreachRepliesQueue', 'OutreachRepliesQueueDeadLetters'],
  ['OutreachUrgentQueue', 'OutreachUrgentQueueDeadLetters'],
  ['RemindersQueue', 'RemindersQueueDeadLetters'],
  ['SurveysQueue', 'SurveysQueueDeadLetters'],
  ['TriggersQueue', 'TriggersQueueDeadLetters'],
] as const;

const redrive: readonly Reasoned[] = [
  {
    why: 'An operator brings dead letters, which hold references only, back to their queue.',
    used: 'by code',
    may: queuesWithDeadLetters.flatMap(([queue, dead]) => [
      `sqs:SendMessage on ${queue}`,
      `sqs:ReceiveMessage on ${dead}`,
      `sqs:DeleteMessage on ${dead}`,
    ]),
  },
  atRest(
    'SQS encrypts, and decrypts, what queues hold with the rights of the caller.',
    'kms:Decrypt on DataKey through sqs',
    'kms:GenerateDataKey on DataKey through sqs',
  ),
];

const trigger: readonly Reasoned[] = [
  {
    why: 'An operator makes customers candidates of a programme that can wait.',
    used: 'by code',
    may: ['sqs:SendMessage on OutreachOrdinaryQueue'],
  },
  atRest(
    'Our local AWS asks for a batch by the name of the call; AWS knows no such right, and asks for SendMessage.',
    'sqs:SendMessageBatch on OutreachOrdinaryQueue',
  ),
];

const outreach = (lane: Lane): readonly Reasoned[] => [
  log(`Outreach${lane}`),
  ...taking(`Outreach${lane}Queue`),
  writeTables,
  findKeys,
  makeKeys,
  opens('ContactKey', 'It alone sends, so it alone opens phone numbers.'),
  opens('IdentityKey', 'A text may address its reader by name.'),
  opens('PolicyKey', 'A text may name the policy by its masked plate.'),
  seals(
    'ContentKey',
    'The text is sealed into the ledger when it is claimed, and opened for a second attempt.',
  ),
  {
    why: 'It decides on what is known of customers and their policies now.',
    used: 'by code',
    may: ['dynamodb:BatchGetItem on CoreTable'],
  },
  {
    why: 'It reads what is refused and halted right before a text leaves.',
    used: 'by code',
    may: ['dynamodb:BatchGetItem on StopsTable'],
  },
  {
    why: 'It does not warn of what is over: when an episode ended is read before each lot.',
    used: 'by code',
    may: ['dynamodb:BatchGetItem on EpisodesTable'],
  },
  {
    why: 'What a halt stops it keeps until the halt is lifted.',
    used: 'seldom',
    may: ['dynamodb:PutItem on StopsTable under kept, kept#*'],
  },
  {
    why: 'A number that its provider says is opted out it takes for a refusal, by number.',
    used: 'seldom',
    may: ['dynamodb:UpdateItem on StopsTable under refusals#number#*'],
  },
  {
    why: 'It reads, claims and settles rows of the ledger, and notes which it touched.',
    used: 'by code',
    may: [
      'dynamodb:BatchGetItem on LedgerTable',
      'dynamodb:PutItem on LedgerTable',
      'dynamodb:UpdateItem on LedgerTable',
    ],
  },
  {
    why: 'Those for whom it is not the hour it writes into the agenda, and reads and deletes nothing there.',
    used: 'seldom',
    may: ['dynamodb:PutItem on AgendaTable under agenda#*'],
  },
  ...leave(
    'What is left of a chunk goes back as a new message.',
    lane === 'Replies' ? [lane] : ofCandidates,
  ).map(seldom),
];

/** What customers write, whoever brings it. */
const hearing = (of: 'Eum' | 'Twilio'): readonly Reasoned[] => [
  log(`Inbound${of}`),
  writeTables,
  seldom(findKeys),
  makeKeys,
  seals('ContactKey', 'The number that a text came from is sealed beside it.'),
  seals('ContentKey', 'What somebody writes is sealed.'),
  seals('IndexKey', 'A number stands under its keyed digest, wherever it is read.'),
  {
    why: 'It writes a text down under its number.',
    used: 'by code',
    may: ['dynamodb:PutItem on LedgerTable under sender#*'],
  },
  {
    why: 'What became of a text goes into its row; when an opted-out number was last written to, it reads there.',
    used: 'seldom',
    may: ['dynamodb:BatchGetItem on LedgerTable', 'dynamodb:UpdateItem on LedgerTable'],
  },
  {
    why: 'That a number has opted out at the provider is a refusal by the number.',
    used: 'seldom',
    may: ['dynamodb:UpdateItem on StopsTable under refusals#number#*'],
  },
  { why: 'It tells the bus of each text.', used: 'by code', may: ['events:PutEvents on Bus'] },
];

const twilioAccount: readonly Reasoned[] = [
  {
    why: 'The token of Twilio’s account verifies, or signs, what Twilio posts.',
    used: 'by code',
    may: ['secretsmanager:GetSecretValue on channel/twilio-??????'],
  },
  atRest(
    'Secrets Manager decrypts what it reads for a caller with the right of the caller.',
    'kms:Decrypt on DataKey through secretsmanager',
  ),
];

const writesTexts: readonly Reasoned[] = [
  ...twilioAccount,
  {
    why: 'Where nobody is texted an operator sends texts in as a provider would.',
    used: 'by code',
    may: ['sns:Publish on InboundTextsTopic', 'sns:Publish on InboundEventsTopic'],
  },
  atRest(
    'SNS encrypts what is published with the rights of the caller.',
    'kms:Decrypt on DataKey through sns',
    'kms:GenerateDataKey on DataKey through sns',
  ),
];

const sandbox: readonly Reasoned[] = [
  {
    why: 'Where no phone may be texted, texts go to a topic.',
    used: 'by code',
    may: ['sns:Publish on OutreachSandboxTopic'],
  },
  atRest(
    'SNS encrypts what is published with the rights of the caller.',
    'kms:Decrypt on DataKey through sns',
    'kms:GenerateDataKey on DataKey through sns',
  ),
];

const phones: readonly Reasoned[] = [
  {
    why: 'SNS has no ARN for a phone number: texting people takes the right to publish to *; topics are denied.',
    used: 'by code',
    may: ['sns:Publish on *'],
  },
];

/** What each may do, where texts go to a topic (`sandbox`) or to people (`phones`). */
export function reasonedGrants(
  transport: 'sandbox' | 'phones',
): Readonly<Record<HolderName, readonly Reasoned[]>> {
  const [texting, clock, mover, writer] =
    transport === 'sandbox' ? [sandbox, [toldTime], [movesTime], writesTexts] : [phones, [], [], []];
  return {
    intake: [
      ...clock,
      log('Intake'),
      ...readSecrets('cap'),
      writeTables,
      writeObjects,
      {
        why: 'It remembers what came, so that a repetition is known as one.',
        used: 'by code',
        may: ['dynamodb:PutItem on WebhooksTable'],
      },
      {
        why: 'It keeps what came, byte for byte, and the alert read from it.',
        used: 'by code',
        may: ['s3:PutObject on archive/alerts/*', 's3:PutObject on archive/raw/*'],
      },
      { why: 'It tells the bus of each new alert.', used: 'by code', may: ['events:PutEvents on Bus'] },
    ],
    import: [
      ...clock,
      log('Import'),
      ...taking('ImportQueue'),
      ...taking('ImportTasksQueue'),
      writeTables,
      readObjects,
      writeObjects,
      findKeys,
      makeKeys,
      seals('ContactKey', 'The book holds phone numbers and addresses.'),
      seals('IdentityKey', 'The book holds names and identity numbers.'),
      seals('PolicyKey', 'The book holds policy numbers, plates and sums.'),
      seals(
        'PlaceKey',
        'The book holds exact places; place rows are made from them again when policies change.',
      ),
      seals('IndexKey', 'Customers are looked up by keyed digests of phone, e-mail and identity number.'),
      {
        why: 'It writes records and the rows they are found by, newest wins, in transactions; what a correction leaves goes.',
        used: 'by code',
        may: [
          'dynamodb:BatchGetItem on CoreTable',
          'dynamodb:DeleteItem on CoreTable',
          'dynamodb:PutItem on CoreTable',
          'dynamodb:Query on CoreTable',
        ],
      },
      {
        why: 'It remembers how far an import has come, and up to when an unchanged line was so.',
        used: 'by code',
        may: ['dynamodb:UpdateItem on CoreTable'],
      },
      {
        why: 'It reads a file, reports on it, and deletes the version it read.',
        used: 'by code',
        may: [
          's3:DeleteObject on import/uploads/*',
          's3:DeleteObjectVersion on import/uploads/*',
          's3:GetObject on import/uploads/*',
          's3:ListBucketVersions on import',
          's3:PutObject on import/reports/*',
        ],
      },
      {
        why: 'Where S3 tells which version a file is, exactly that one is read.',
        used: 'seldom',
        may: ['s3:GetObjectVersion on import/uploads/*'],
      },
      {
        why: 'Of a large file, results of the pieces are kept until its report is made, and then deleted.',
        used: 'seldom',
        may: [
          's3:DeleteObject on import/parts/*',
          's3:DeleteObjectVersion on import/parts/*',
          's3:GetObject on import/parts/*',
          's3:PutObject on import/parts/*',
        ],
      },
      {
        why: 'It tells the bus of whom something has changed.',
        used: 'by code',
        may: ['events:PutEvents on Bus'],
      },
      {
        why: 'It divides a large file into tasks.',
        used: 'seldom',
        may: ['sqs:SendMessage on ImportTasksQueue'],
      },
      atRest(
        'Our local AWS asks for a batch by the name of the call; AWS knows no such right, and asks for SendMessage.',
        'sqs:SendMessageBatch on ImportTasksQueue',
      ),
      atRest(
        'SQS encrypts what is left for it with the rights of the caller.',
        'kms:Decrypt on DataKey through sqs',
        'kms:GenerateDataKey on DataKey through sqs',
      ),
      {
        why: 'With it S3 says that a file is gone (404) and not that it is forbidden (403).',
        used: 'by AWS',
        may: ['s3:ListBucket on import'],
      },
    ],
    alerts: [
      ...clock,
      log('Alerts'),
      ...taking('AlertsQueue'),
      writeTables,
      readObjects,
      seldom(findKeys),
      seldom(
        opens('PlaceKey', 'Where the edge of an area passes, only the exact point tells who is inside.'),
      ),
      {
        why: 'It looks up policies by cells and zone codes.',
        used: 'by code',
        may: ['dynamodb:Query on CoreTable'],
      },
      {
        why: 'It counts events that no hazard knows, and reaches nothing else of the table to write.',
        used: 'seldom',
        may: ['dynamodb:UpdateItem on CoreTable under unknown-events'],
      },
      {
        why: 'It keeps which alerts make up an episode.',
        used: 'by code',
        may: ['dynamodb:BatchGetItem on EpisodesTable', 'dynamodb:PutItem on EpisodesTable'],
      },
      {
        why: 'When an episode is over it looks up who was taken up for a warning of it.',
        used: 'seldom',
        may: ['dynamodb:Query on LedgerTable'],
      },
      {
        why: 'It reads the alert that the event names.',
        used: 'by code',
        may: ['s3:GetObject on archive/alerts/*'],
      },
      ...leave('It leaves the customers concerned for outreach.'),
    ],
    'outreach-urgent': [...outreach('Urgent'), ...texting, ...clock],
    'outreach-replies': [...outreach('Replies'), ...texting, ...clock],
    outreach: [...outreach('Ordinary'), ...texting, ...clock],
    watch: [
      ...clock,
      log('Watch'),
      writeTables,
      {
        why: 'It looks what was taken up some minutes ago, and which claims of it are stuck; its cursor stands there too.',
        used: 'by code',
        may: [
          'dynamodb:BatchGetItem on LedgerTable',
          'dynamodb:Query on LedgerTable',
          'dynamodb:UpdateItem on LedgerTable',
        ],
      },
      {
        why: 'It looks what halts kept, and which of them stand.',
        used: 'by code',
        may: ['dynamodb:Query on StopsTable'],
      },
      {
        why: 'It forgets what halts kept when it is on its way again.',
        used: 'seldom',
        may: ['dynamodb:BatchGetItem on StopsTable', 'dynamodb:DeleteItem on StopsTable under kept, kept#*'],
      },
      ...leave('What a halt kept, and alerts whose sender died, go back on the queues.', lanes).map(seldom),
    ],
    agenda: [
      ...clock,
      log('Agenda'),
      writeTables,
      {
        why: 'It looks every minute what is due.',
        used: 'by code',
        may: ['dynamodb:Query on AgendaTable under agenda#*'],
      },
      {
        why: 'It takes out what the queues have; of the wakes of customers it reaches the items alone.',
        used: 'seldom',
        may: ['dynamodb:BatchWriteItem on AgendaTable under agenda#*'],
      },
      {
        why: 'It leaves who is to be looked at again for the reminders.',
        used: 'seldom',
        may: ['sqs:SendMessage on RemindersQueue'],
      },
      atRest(
        'Our local AWS asks for a batch by the name of the call; AWS knows no such right, and asks for SendMessage.',
        'sqs:SendMessageBatch on RemindersQueue',
      ),
      ...leave('Messages whose hour has come go back on the queues.', lanes).map(seldom),
    ],
    reminders: [
      ...clock,
      log('Reminders'),
      ...taking('RemindersQueue'),
      writeTables,
      findKeys,
      opens(
        'IdentityKey',
        'It greets on birthdays who has agreed to that, and opens the birth dates of nobody else.',
      ),
      {
        why: 'It reads everything of a customer that reminders are worked out from; what is sealed in it stays so.',
        used: 'by code',
        may: ['dynamodb:Query on CoreTable'],
      },
      {
        why: 'It reads when customers are looked at next.',
        used: 'by code',
        may: ['dynamodb:BatchGetItem on AgendaTable under wake#*'],
      },
      {
        why: 'It sets when they are looked at next: the item of the moment first, then the wake, and takes out the old item.',
        used: 'by code',
        may: [
          'dynamodb:BatchWriteItem on AgendaTable under agenda#*',
          'dynamodb:UpdateItem on AgendaTable under wake#*',
        ],
      },
      {
        why: 'It leaves who is to be reminded of what for outreach.',
        used: 'seldom',
        may: ['sqs:SendMessage on OutreachOrdinaryQueue'],
      },
      atRest(
        'Our local AWS asks for a batch by the name of the call; AWS knows no such right, and asks for SendMessage.',
        'sqs:SendMessageBatch on OutreachOrdinaryQueue',
      ),
      atRest(
        'SQS encrypts what is left for it with the rights of the caller.',
        'kms:Decrypt on DataKey through sqs',
        'kms:GenerateDataKey on DataKey through sqs',
      ),
    ],
    'policy-admin': [
      ...clock,
      log('PolicyAdmin'),
      ...readSecrets('policy-admin'),
      writeTables,
      writeObjects,
      findKeys,
      makeKeys,
      seals(
        'ContactKey',
        'What it is sent holds phone numbers and addresses; what it archives is sealed with it.',
      ),
      seals('IdentityKey', 'What it is sent holds names and identity numbers.'),
      seals('PolicyKey', 'What it is sent holds policy numbers, plates and sums.'),
      seals('PlaceKey', 'What it is sent holds exact places; place rows are made from them again.'),
      seals('IndexKey', 'Customers are looked up by keyed digests of phone, e-mail and identity number.'),
      {
        why: 'It writes records and the rows they are found by, newest wins, in transactions; what a correction leaves goes.',
        used: 'by code',
        may: [
          'dynamodb:BatchGetItem on CoreTable',
          'dynamodb:PutItem on CoreTable',
          'dynamodb:Query on CoreTable',
        ],
      },
      {
        why: 'It takes away what a record leaves, and notes up to when an unchanged one was so.',
        used: 'seldom',
        may: ['dynamodb:DeleteItem on CoreTable', 'dynamodb:UpdateItem on CoreTable'],
      },
      {
        why: 'It remembers what came, so that a repetition is known as one.',
        used: 'by code',
        may: ['dynamodb:PutItem on WebhooksTable'],
      },
      {
        why: 'A refusal that comes is kept of its own, so that no older line undoes it.',
        used: 'seldom',
        may: ['dynamodb:UpdateItem on StopsTable under refusals#customer#*'],
      },
      {
        why: 'What somebody’s system asked for, it may call off.',
        used: 'seldom',
        may: ['dynamodb:PutItem on StopsTable under cancelled#*'],
      },
      {
        why: 'It keeps what came, sealed.',
        used: 'by code',
        may: ['s3:PutObject on archive/sealed/policy-admin/*'],
      },
      { why: 'It tells the bus what has changed.', used: 'by code', may: ['events:PutEvents on Bus'] },
    ],
    triggers: [
      ...clock,
      log('Triggers'),
      ...taking('TriggersQueue'),
      atRest(
        'DynamoDB decrypts what it reads for a caller with the right of the caller.',
        'kms:Decrypt on DataKey through dynamodb',
      ),
      {
        why: 'Who is named for a programme about policies is meant with all of theirs.',
        used: 'seldom',
        may: ['dynamodb:Query on CoreTable'],
      },
      {
        why: 'It leaves those named for outreach.',
        used: 'by code',
        may: ['sqs:SendMessage on OutreachOrdinaryQueue'],
      },
      atRest(
        'Our local AWS asks for a batch by the name of the call; AWS knows no such right, and asks for SendMessage.',
        'sqs:SendMessageBatch on OutreachOrdinaryQueue',
      ),
      atRest(
        'SQS encrypts what is left for it with the rights of the caller.',
        'kms:Decrypt on DataKey through sqs',
        'kms:GenerateDataKey on DataKey through sqs',
      ),
    ],
    eum: [...clock, ...taking('InboundTextsQueue'), ...taking('InboundReceiptsQueue'), ...hearing('Eum')],
    inbound: [...clock, ...twilioAccount, ...hearing('Twilio')],
    converse: [
      ...clock,
      log('Converse'),
      ...taking('ConverseQueue'),
      writeTables,
      findKeys,
      opens('ContentKey', 'It understands what people write, so it opens that.'),
      opens('IndexKey', 'What somebody shows to know is looked up by its keyed digest.'),
      {
        why: 'It looks up whose number wrote, and reads what stands in clear of them; what is sealed stays so.',
        used: 'by code',
        may: ['dynamodb:BatchGetItem on CoreTable', 'dynamodb:Query on CoreTable'],
      },
      {
        why: 'It reads the message and what is remembered of its number.',
        used: 'by code',
        may: ['dynamodb:BatchGetItem on LedgerTable'],
      },
      {
        why: 'A number may be the answer to what was asked last: the rows of what was sent tell.',
        used: 'seldom',
        may: ['dynamodb:Query on LedgerTable'],
      },
      {
        why: 'It writes what a message came to beside it, what is remembered of its number, for whom that wrote, and a note of the reply.',
        used: 'by code',
        may: [
          'dynamodb:PutItem on LedgerTable under manifest#*, numbers#*, safety#*, sender#*',
          'dynamodb:UpdateItem on LedgerTable under sender#*',
        ],
      },
      {
        why: 'It opens the claims that customers report, and keeps with a service what they say of it.',
        used: 'seldom',
        may: [
          'dynamodb:PutItem on CoreTable under claim-code#*, customer#*, owner#claim#*',
          'dynamodb:UpdateItem on CoreTable under customer#*, number#*',
        ],
      },
      {
        why: 'What somebody refuses, or wants again, holds before it is acknowledged.',
        used: 'by code',
        may: ['dynamodb:UpdateItem on StopsTable under refusals#*'],
      },
      {
        why: 'What a person has to do it opens, and reads none of what is open.',
        used: 'seldom',
        may: ['dynamodb:PutItem on TasksTable under open'],
      },
      {
        why: 'It tells the bus that a person has something to do.',
        used: 'seldom',
        may: ['events:PutEvents on Bus'],
      },
      ...leave('It leaves the reply for outreach.', ['Replies']),
    ],
    surveys: [
      ...clock,
      log('Surveys'),
      ...taking('SurveysQueue'),
      writeTables,
      {
        why: 'It keeps a service among what is of its customer, after those that are kept, and reaches nothing else of the table.',
        used: 'by code',
        may: [
          'dynamodb:PutItem on CoreTable under customer#*',
          'dynamodb:Query on CoreTable under customer#*',
        ],
      },
      {
        why: 'It tells the bus that there is news of the customer.',
        used: 'by code',
        may: ['events:PutEvents on Bus'],
      },
    ],
    operator: [
      ...clock,
      ...mover,
      ...writer,
      ...readSecrets('cap', 'policy-admin'),
      writeTables,
      readObjects,
      writeObjects,
      findKeys,
      opens('ContentKey', 'An operator shows what was sent; to whom stays masked.'),
      opens('IndexKey', 'An operator refuses for a number, which is stored as its keyed digest only.'),
      {
        why: 'An operator records refusals, sets and lifts halts, sees which stand and what they keep, and calls off what was asked for.',
        used: 'by code',
        may: [
          'dynamodb:BatchGetItem on StopsTable',
          'dynamodb:DeleteItem on StopsTable under halts',
          'dynamodb:PutItem on StopsTable under halts, halts#history, cancelled#*',
          'dynamodb:Query on StopsTable',
          'dynamodb:UpdateItem on StopsTable under refusals#*',
        ],
      },
      {
        why: 'An operator asks what was decided, for a customer or since a time.',
        used: 'by code',
        may: ['dynamodb:BatchGetItem on LedgerTable', 'dynamodb:Query on LedgerTable'],
      },
      {
        why: 'That an operator has read a conversation goes on record.',
        used: 'seldom',
        may: ['dynamodb:PutItem on LedgerTable under looked#*'],
      },
      {
        why: 'An operator sees what people have to do, and closes what is done.',
        used: 'seldom',
        may: [
          'dynamodb:DeleteItem on TasksTable under open',
          'dynamodb:PutItem on TasksTable under closed',
          'dynamodb:Query on TasksTable',
        ],
      },
      {
        why: 'An operator sees what is to come, and whether what is due has been handed over.',
        used: 'by code',
        may: ['dynamodb:Query on AgendaTable'],
      },
      {
        why: 'It shows how far an import has come, and which events no hazard knows, and looks when a customer who refuses has granted; what is personal in the table is sealed, and it may not open it.',
        used: 'by code',
        may: ['dynamodb:Query on CoreTable'],
      },
      {
        why: 'An operator has everybody looked at again: who is in the book stands in the keys of its table.',
        used: 'seldom',
        may: ['dynamodb:Scan on CoreTable reading pk, sk', 'sqs:SendMessage on RemindersQueue'],
      },
      atRest(
        'Our local AWS asks for a batch by the name of the call; AWS knows no such right, and asks for SendMessage.',
        'sqs:SendMessageBatch on RemindersQueue',
      ),
      {
        why: 'It counts how services were rated, of the services that customers were asked about.',
        used: 'by code',
        may: ['dynamodb:BatchGetItem on CoreTable'],
      },
      {
        why: 'The status counts what each table and each queue holds.',
        used: 'by code',
        may: [
          'dynamodb:DescribeTable on AgendaTable',
          'dynamodb:DescribeTable on CoreTable',
          'dynamodb:DescribeTable on KeysTable',
          'dynamodb:DescribeTable on LedgerTable',
          'dynamodb:DescribeTable on StopsTable',
          'dynamodb:DescribeTable on TasksTable',
          'sqs:GetQueueAttributes on *',
        ],
      },
      {
        why: 'An operator hands a file in and waits for the report on it.',
        used: 'by code',
        may: ['s3:GetObject on import/reports/*', 's3:PutObject on import/uploads/*'],
      },
      ...trigger,
      ...redrive,
      {
        why: 'With it S3 says that a report is not there yet (404) and not that it is forbidden (403).',
        used: 'by AWS',
        may: ['s3:ListBucket on import'],
      },
    ],
    simulator: [
      ...clock,
      atRest(
        'DynamoDB decrypts what it reads for a caller with the right of the caller.',
        'kms:Decrypt on DataKey through dynamodb',
      ),
      readObjects,
      findKeys,
      opens('PlaceKey', 'A rehearsal finds whom the edge of an area takes in as the live run does.'),
      {
        why: 'A rehearsal decides on what is known of customers, their policies and their places now.',
        used: 'by code',
        may: ['dynamodb:BatchGetItem on CoreTable', 'dynamodb:Query on CoreTable'],
      },
      {
        why: 'A rehearsal reads what stands against a message, as the live run does: refusals, halts, what was sent.',
        used: 'by code',
        may: ['dynamodb:BatchGetItem on LedgerTable', 'dynamodb:BatchGetItem on StopsTable'],
      },
      {
        why: 'A rehearsal finds the episode an alert belongs to; of an end, who heard of it, and what they heard last.',
        used: 'by code',
        may: [
          'dynamodb:BatchGetItem on EpisodesTable',
          'dynamodb:Query on LedgerTable',
          's3:GetObject on archive/alerts/*',
        ],
      },
    ],
    planner: [
      ...clock,
      atRest(
        'DynamoDB decrypts what it reads for a caller with the right of the caller.',
        'kms:Decrypt on DataKey through dynamodb',
      ),
      findKeys,
      opens('IdentityKey', 'A plan knows of birthdays, as waking does.'),
      {
        why: 'A plan works out what falls due, and decides, from what is known of customers now.',
        used: 'by code',
        may: ['dynamodb:BatchGetItem on CoreTable', 'dynamodb:Query on CoreTable'],
      },
      {
        why: 'A plan begins with what is to come, and up to when it has been taken up.',
        used: 'by code',
        may: ['dynamodb:BatchGetItem on AgendaTable', 'dynamodb:Query on AgendaTable'],
      },
      {
        why: 'A plan reads what stands against a message, as the live run does: refusals, halts, what was sent.',
        used: 'by code',
        may: ['dynamodb:BatchGetItem on LedgerTable', 'dynamodb:BatchGetItem on StopsTable'],
      },
      {
        why: 'A deferred alert is planned, too: when its episode ended is read as the live run does.',
        used: 'seldom',
        may: ['dynamodb:BatchGetItem on EpisodesTable'],
      },
    ],
  };
}
