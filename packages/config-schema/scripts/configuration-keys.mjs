// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { partsOf } from './bundle-schemas.mjs';

const heading = `# Configuration keys

Every key of \`zowe.yaml\` that Zowe HA knows. Generated from the schemas by \`npm run generate -w packages/config-schema\`; do not edit.
What the keys mean together is in [configuration.md](configuration.md); \`zowe-ha config schema\` prints the schema for editors.

- **Default**: what counts where no file says otherwise. A dash: nothing, the key is optional.
- **From**: \`Zowe\` for a key of Zowe v3, \`HA\` for one of Zowe HA, which stands where the schema of Zowe v3 is open.
- **Per HA instance**: whether \`haInstances.<id>\` can override it, under the same path.
`;

/** Sections of the page: what a key begins with, and its title. */
const sections = [
  ['zowe.setup', 'zowe.setup: what zwe install and zwe init read'],
  ['zowe', 'zowe'],
  ['java', 'java, node, zOSMF'],
  ['node', undefined],
  ['zOSMF', undefined],
  ['components.<component>', 'components.\\<component\\>: what every component may have'],
  ['components', 'components of Zowe and of Zowe HA: what they have beside'],
  ['haInstances', 'haInstances'],
];

/** Read once for the whole installation, whatever an HA instance says. */
const notPerInstance = ['zowe.setup', 'zowe.useConfigmgr', 'zowe.configmgr', 'zowe.extensionRegistry', 'haInstances'];

/** docs/reference/configuration-keys.md. */
export function configurationKeys(bundle) {
  const rows = keysOf(bundle, bundle, []);
  const lines = [heading];
  for (const row of rows) {
    if (row.description === undefined) throw new Error(`the key ${row.key} has no description`);
    row.section = sections.find(([prefix]) => row.key === prefix || row.key.startsWith(`${prefix}.`))?.[0];
  }
  for (const [prefix, title] of sections) {
    const here = rows.filter((row) => row.section === prefix);
    if (here.length === 0) continue;
    if (title !== undefined) {
      lines.push(`## ${title}\n`);
      lines.push(
        '| Key | Type | Allowed | Default | From | Per HA instance | Meaning |',
        '|---|---|---|---|---|---|---|',
      );
    }
    lines.push(...here.map(tableRow));
    if (sections[sections.findIndex(([name]) => name === prefix) + 1]?.[1] !== undefined) lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function tableRow({ key, type, allowed, default: value, description, required }) {
  const ours = /^components\.[^.]+\.ha(\.|$)/.test(key);
  const perInstance = !notPerInstance.some((prefix) => key === prefix || key.startsWith(`${prefix}.`));
  const cells = [
    `\`${key}\`${required ? ' (required)' : ''}`,
    type,
    allowed,
    value === undefined ? '–' : `\`${JSON.stringify(value)}\``,
    ours ? 'HA' : 'Zowe',
    perInstance ? 'yes' : 'no',
    description,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

/** Every key below a schema, with what its schemas say of it together. */
function keysOf(bundle, schema, path) {
  const parts = partsOf(bundle, schema);
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  const names = [...new Set(properties.map(([name]) => name))];
  const rows = names.flatMap((name) => {
    const own = properties.filter(([key]) => key === name).map(([, child]) => child);
    return rowsOf(bundle, own, { path: [...path, name], required: required.has(name) });
  });
  const others = parts.flatMap((part) => (isSchema(part.additionalProperties) ? [part.additionalProperties] : []));
  if (others.length > 0) rows.push(...rowsOf(bundle, others, { path: [...path, placeholder(path)], required: false }));
  return uniqueRows(path, rows);
}

/** What every component may have is told once, and not again for each of them. */
function uniqueRows(path, rows) {
  if (path.length > 0 && path[0] === 'haInstances')
    return rows.filter(({ key }) => !/^haInstances\.<id>\.components\./.test(key));
  if (path.length !== 1 || path[0] !== 'components') return rows;
  const common = new Map(
    rows
      .filter(({ key }) => key.startsWith('components.<component>'))
      .map((row) => [row.key.split('.').slice(2).join('.'), row]),
  );
  return rows.filter((row) => {
    const [, component, ...rest] = row.key.split('.');
    const general = common.get(rest.join('.'));
    if (component === '<component>' || rest.length === 0 || general === undefined) return true;
    return row.default !== undefined && JSON.stringify(row.default) !== JSON.stringify(general.default);
  });
}

function placeholder(path) {
  return { components: '<component>', haInstances: '<id>', handlers: '<handler>' }[path.at(-1)] ?? '<name>';
}

function isSchema(value) {
  return typeof value === 'object' && value !== null;
}

function rowsOf(bundle, schemas, { path, required }) {
  const parts = schemas.flatMap((schema) => partsOf(bundle, schema));
  const last = (keyword) => parts.findLast((part) => part[keyword] !== undefined)?.[keyword];
  const row = {
    key: path.join('.'),
    type: typeOf(bundle, parts),
    allowed: allowedOf(parts),
    default: last('default'),
    description: last('description'),
    required,
  };
  return [row, ...keysOf(bundle, { allOf: schemas }, path)];
}

const typeWords = {
  object: 'mapping',
  array: 'list',
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  null: 'empty',
};

function typeOf(bundle, parts) {
  const types = parts.find((part) => part.type !== undefined)?.type;
  if (types === undefined)
    return parts.some((part) => part.properties)
      ? 'mapping'
      : parts.some((part) => part.enum)
        ? 'true, false or text'
        : 'any';
  return [types]
    .flat()
    .map((type) => (type === 'array' ? `list${itemWords(bundle, parts)}` : typeWords[type]))
    .join(' or ');
}

function itemWords(bundle, parts) {
  const items = parts.find((part) => part.items !== undefined)?.items;
  const type = items && typeOf(bundle, partsOf(bundle, items));
  return type === undefined || type === 'any' ? '' : ` of ${type}`;
}

function allowedOf(parts) {
  const found = (keyword) => parts.find((part) => part[keyword] !== undefined)?.[keyword];
  const values = found('enum');
  if (values)
    return [...new Set(values.map((value) => (value === '' ? '(empty)' : `\`${String(value)}\``)))].join(', ');
  const words = parts.find((part) => part.pattern !== undefined && part.$comment !== undefined)?.$comment;
  const limits = [
    words === undefined ? undefined : `must ${words}`,
    found('exclusiveMinimum') === undefined ? undefined : `more than ${found('exclusiveMinimum')}`,
    range(found('minimum'), found('maximum'), ''),
    words === undefined ? range(found('minLength'), found('maxLength'), ' characters') : undefined,
    found('minItems') === undefined ? undefined : `${found('minItems')} or more entries`,
    found('uniqueItems') ? 'no entry twice' : undefined,
  ];
  return limits.filter((limit) => limit !== undefined).join('; ');
}

function range(from, to, unit) {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined) return `at most ${to}${unit}`;
  return to === undefined ? `${from} or more${unit}` : `${from} to ${to}${unit}`;
}
