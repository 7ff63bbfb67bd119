// Who may import what (see ARCHITECTURE.md, "The import table"). Each layer lists all it may import;
// anything else, a package or a built-in module included, is a violation named after the layer.
const any = (...parts) => `^(${parts.join('|')})`;
const packages = (...names) => `node_modules/(${names.join('|')})(/|$)`;
const builtins = (...names) => `^(node:)?(${names.join('|')})$`;

const foundations = ['shared/contracts/', 'shared/config/', 'shared/env\\.ts$'];
const errors = 'shared/errors\\.ts$';
const pure = [
  'domain',
  'rules',
  'programmes',
  'sources',
  'hazards',
  'reminders',
  'keywords',
  'templates',
].map((folder) => `shared/${folder}/`);
const pureLibraries = packages(
  'zod',
  'temporal-polyfill',
  'liquidjs',
  'robust-predicates',
  'libphonenumber-js',
  'saxes',
);
const clouds = packages('@aws-sdk', '@smithy');
const cdk = packages('aws-cdk-lib', 'constructs', 'cdk-nag', 'esbuild');

const layer = (name, from, ...to) => ({
  name,
  severity: 'error',
  comment: `${name} may import only what the import table lists`,
  from: { path: from },
  to: { pathNot: to },
});

const layers = [
  layer('foundations', any(...foundations), any(...foundations, errors), packages('zod')),
  layer('errors-stand-alone', any(errors), packages('zod')),
  layer(
    'pure',
    any(...pure),
    any('shared/contracts/', 'shared/config/', ...pure, errors),
    pureLibraries,
    builtins('crypto', 'buffer'),
  ),
  layer('ports', any('shared/ports/'), any('shared/ports/', 'shared/contracts/', 'shared/domain/')),
  layer(
    'adapters',
    any('shared/channels/', 'shared/adapters/', 'shared/vault/'),
    any('shared/ports/', 'shared/contracts/', 'shared/config/', 'shared/domain/', errors),
    '^shared/(channels|adapters|vault)/',
    clouds,
    packages('zod'),
    builtins('crypto', 'buffer', 'stream', 'stream/.*', 'zlib', 'util', 'timers/promises'),
  ),
  layer(
    'engagement',
    any('shared/engagement/'),
    any('shared/engagement/', 'shared/ports/', ...foundations, ...pure, errors),
  ),
  layer(
    'runtime',
    any('shared/runtime/'),
    any(
      'shared/runtime/',
      'shared/ports/',
      'shared/adapters/',
      'shared/vault/',
      'shared/contracts/',
      ...foundations,
      errors,
    ),
    packages('@aws-sdk', '@middy', '@aws-lambda-powertools', '@types/aws-lambda', '@smithy/types', 'zod'),
    builtins('crypto', 'buffer', 'async_hooks', 'timers/promises'),
  ),
  {
    name: 'functions',
    severity: 'error',
    comment: 'a function imports its own folder and #shared; see clients-on-cold-start for its SDK clients',
    from: { path: '^functions/([^/]+)/' },
    to: {
      pathNot: [
        '^functions/$1/',
        '^shared/',
        packages('@types/aws-lambda', 'zod', '@aws-sdk'),
        builtins('crypto', 'buffer'),
      ],
    },
  },
  {
    name: 'clients-on-cold-start',
    severity: 'error',
    comment: 'a function makes its SDK clients where it is built, in handler.ts or services.ts',
    from: { path: '^functions/', pathNot: '/(handler|services)\\.ts$' },
    to: { path: clouds },
  },
  layer(
    'infra',
    any('infra/'),
    any('infra/', ...foundations, errors),
    '^shared/(programmes|hazards|reminders|channels)/',
    cdk,
    packages('zod'),
    builtins('path', 'url', 'fs'),
  ),
  {
    name: 'scripts',
    severity: 'error',
    comment: 'a script imports #shared, packages and the stage configuration, never a function',
    from: { path: '^scripts/' },
    to: {
      pathNot: ['^(scripts|shared)/', '^infra/config\\.ts$', 'node_modules/'],
      dependencyTypesNot: ['core'],
    },
  },
  {
    name: 'channels-in-outreach',
    severity: 'error',
    comment: 'only outreach touches a channel; infra reads the registry for its grants',
    from: { path: '^(functions|scripts)/', pathNot: '^functions/outreach/' },
    to: { path: '^shared/channels/' },
  },
  {
    name: 'opened-where-the-table-says',
    severity: 'error',
    comment: 'who opens sealed values is a table in ARCHITECTURE.md; the classes each opens are tested',
    from: {
      path: '^(functions|infra|scripts|shared)/',
      pathNot:
        '^(functions/(alerts|converse|import|outreach|reminders|intake/policy-admin)/|scripts/covercast/aws/(operator-texts|simulator-reach|planner-reach)\\.ts$)',
    },
    to: { path: '^shared/vault/open\\.ts$' },
  },
  {
    name: 'ciphers-in-the-vault',
    severity: 'error',
    comment: 'nothing but the vault handles keys and ciphers',
    from: { path: '^(functions|infra|scripts|shared)/', pathNot: '^shared/vault/' },
    to: { path: '^shared/vault/(cipher|customer-key|derived-keys)\\.ts$' },
  },
  {
    name: 'signatures-at-the-door',
    severity: 'error',
    comment: 'only intake verifies a signature; scripts sign as the sender would',
    from: { path: '^functions/', pathNot: '^functions/intake/' },
    to: { path: '^shared/sources/signatures/' },
  },
];

const everywhere = [
  { name: 'no-circle', severity: 'error', comment: 'no file needs itself', from: {}, to: { circular: true } },
  {
    name: 'no-missing-file',
    severity: 'error',
    comment: 'every import leads somewhere',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...layers, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.d.ts'],
    },
  },
};
