// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { InitAnswers, LparAnswer } from './answers.ts';
import { usualPorts } from './usual-ports.ts';
import { indented, yaml } from './render-lines.ts';
import { certificateLines, externalCertificateLines } from './render-certificates.ts';

/** The text of a complete zowe.yaml, with what a reader needs to know beside each part. */
export function renderConfig(answers: InitAnswers): string {
  const sections = [
    headerLines(answers),
    zoweLines(answers),
    homeLines(answers),
    ['', '# Only what is enabled is started.', 'components:', ...componentLines(answers)],
    ['', ...instanceLines(answers)],
  ];
  return `${sections.flat().join('\n')}\n`;
}

function headerLines({ lpars }: InitAnswers): string[] {
  return [
    '# yaml-language-server: $schema=./zowe-schema.json',
    '# The line above has editors check this file; zowe-ha config schema --output zowe-schema.json writes the schema.',
    '#',
    lpars.length > 1
      ? `# Zowe on ${lpars.length} LPARs of one sysplex. Check it with: zowe-ha config validate --ha --config zowe.yaml`
      : '# Zowe on one LPAR. Check it with: zowe-ha config validate --config zowe.yaml',
    '# It is valid for Zowe v3 as it is; the keys of Zowe HA stand under components.<name>.ha only.',
  ];
}

function zoweLines(answers: InitAnswers): string[] {
  return [
    'zowe:',
    ...indented([
      ...setupLines(answers),
      '# Where Zowe is installed; read-only.',
      `runtimeDirectory: ${yaml(answers.runtimeDirectory)}`,
      `extensionDirectory: ${yaml(answers.extensionDirectory)}`,
      ...(answers.lpars.length > 1
        ? [
            '# LPARs do not share these two: scripts of Zowe write the same files there. On z/OS /var is another directory on each',
            "# LPAR, and so is what stands behind a link made with: ln -s '$SYSNAME/zowe' /global/local. In a path $SYSNAME means nothing.",
          ]
        : []),
      `workspaceDirectory: ${yaml(answers.workspaceDirectory)}`,
      `logDirectory: ${yaml(answers.logDirectory)}`,
      '',
      'job:',
      '  # Of the started task; job names of components begin with the prefix.',
      `  name: ${yaml(answers.jobName)}`,
      `  prefix: ${yaml(answers.jobPrefix)}`,
      '',
      '# What users connect to, the first one before all others.',
      'externalDomains:',
      `  - ${yaml(answers.externalDomain)}`,
      `externalPort: ${answers.externalPort}`,
      '',
      'rbacProfileIdentifier: "1"',
      '# The same on all LPARs: cookies of the desktop carry it.',
      'cookieIdentifier: "1"',
      '',
      ...certificateLines(answers),
      '',
      '# STRICT checks the authority and the host name of every certificate, NONSTRICT the authority only.',
      'verifyCertificates: STRICT',
      '',
      'launcher:',
      '  # Seconds before each further restart of a component that ended; after the last one it stays down.',
      '  restartIntervals: [1, 1, 1, 5, 5, 10, 20, 60, 120, 240]',
      '  # Seconds after which a component counts as up for good.',
      '  minUptime: 90',
    ]),
  ];
}

function setupLines({ dataSet, storageClass, certificateType, certificateDirectory }: InitAnswers): string[] {
  const vsam =
    dataSet === undefined
      ? []
      : [
          '# The data set of the caching service, for zwe init vsam. RLS lets several LPARs write it at once.',
          'vsam:',
          '  mode: RLS',
          `  storageClass: ${yaml(storageClass ?? '')}`,
          `  name: ${yaml(dataSet)}`,
        ];
  const certificate =
    certificateType === 'PKCS12'
      ? [
          '# Where zowe-ha certs issue and zwe init certificate put certificates.',
          'certificate:',
          '  type: PKCS12',
          '  pkcs12:',
          `    directory: ${yaml(certificateDirectory ?? '')}`,
        ]
      : [];
  const lines = [...vsam, ...certificate];
  return lines.length === 0
    ? []
    : ['# For the installation; the servers do not read it.', 'setup:', ...indented(lines), ''];
}

function homeLines({ javaHome, nodeHome = '', zosmfHost, zosmfPort }: InitAnswers): string[] {
  return [
    ...(javaHome === '' ? [] : ['', 'java:', `  home: ${yaml(javaHome)}`]),
    ...(nodeHome === '' ? [] : ['', 'node:', `  home: ${yaml(nodeHome)}`]),
    ...(zosmfHost === ''
      ? []
      : ['', 'zOSMF:', `  host: ${yaml(zosmfHost)}`, `  port: ${zosmfPort ?? 443}`, '  applId: IZUDFLT']),
  ];
}

function componentLines(answers: InitAnswers): string[] {
  const launcher =
    answers.sharedDirectory === undefined
      ? []
      : [
          'launcher:',
          '  ha:',
          '    # The one directory that all LPARs share.',
          `    sharedDirectory: ${yaml(answers.sharedDirectory)}`,
          '',
        ];
  const parts = answers.components.map((component) => [
    `${yaml(component)}:`,
    '  enabled: true',
    ...indented(settingsOf(component, answers)),
  ]);
  return indented([...launcher, ...parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]))]);
}

function settingsOf(component: string, answers: InitAnswers): string[] {
  const port = component === 'gateway' ? answers.externalPort : usualPorts[component];
  const portLines = port === undefined ? [] : [`port: ${port}`];
  switch (component) {
    case 'gateway':
      return [...portLines, ...dvipaLines(answers), ...externalCertificateLines(answers)];
    case 'caching-service':
      return [...portLines, ...storageLines(answers)];
    case 'zss':
      return [
        ...portLines,
        '# Sessions of one ZSS alone would be lost with it.',
        'agent:',
        '  jwt:',
        '    fallback: false',
      ];
    default:
      return portLines;
  }
}

/** What is bound to an address of the LPAR gets no connections that come through the DVIPA. */
function dvipaLines({ dvipa = '' }: InitAnswers): string[] {
  if (dvipa === '') return [];
  return [
    `# Connections come through the DVIPA ${dvipa} as well as to the address of the LPAR.`,
    'zowe:',
    '  network:',
    '    server:',
    '      listenAddresses:',
    '        - 0.0.0.0',
  ];
}

function storageLines({ lpars, storage, dataSet }: InitAnswers): string[] {
  const lines = [
    'storage:',
    `  mode: ${storage}`,
    ...(dataSet === undefined ? [] : ['  vsam:', `    name: ${dataSet}`]),
  ];
  // One system has no second caching service elsewhere.
  const isAlone = lpars.length === 1 && storage === 'VSAM';
  return isAlone
    ? [
        'ha:',
        '  # Two, each on a port of the range, so that one can be lost.',
        '  instances: 2',
        '  portRange: 20000-20099',
        ...lines,
      ]
    : lines;
}

function instanceLines(answers: InitAnswers): string[] {
  return [
    '# One HA instance for each LPAR; its host name is how the other LPARs reach it.',
    '# Whatever else stands here overrides the same key above on this LPAR only.',
    'haInstances:',
    ...answers.lpars.flatMap((lpar) => indented(instanceLine(lpar, answers))),
  ];
}

function instanceLine(lpar: LparAnswer, answers: InitAnswers): string[] {
  const listen = ['network:', '  server:', '    listenAddresses:', `      - ${lpar.listenAddress}`];
  const zowe = [...ownDirectories(lpar, answers), ...(lpar.listenAddress === '0.0.0.0' ? [] : listen)];
  return [
    `${yaml(lpar.id)}:`,
    `  hostname: ${yaml(lpar.hostname)}`,
    `  sysname: ${yaml(lpar.sysname)}`,
    ...(zowe.length === 0 ? [] : ['  zowe:', ...indented(zowe, 2)]),
  ];
}

/** Below a directory that LPARs share, each gets its own. */
function ownDirectories({ id }: LparAnswer, { lpars, workspaceDirectory, logDirectory }: InitAnswers): string[] {
  if (lpars.length === 1) return [];
  return Object.entries({ workspaceDirectory, logDirectory })
    .filter(([, directory]) => !isOfEachSystem(directory))
    .map(([key, directory]) => `${key}: ${yaml(`${directory.replace(/\/+$/, '')}/${id}`)}`);
}

/** z/OS gives each system of a sysplex its own. */
function isOfEachSystem(directory: string): boolean {
  return /^\/+(?:dev|etc|tmp|var)(?:\/|$)/.test(directory);
}
