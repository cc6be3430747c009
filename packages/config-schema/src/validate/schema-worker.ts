// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createRequire } from 'node:module';
import { workerData } from 'node:worker_threads';
import type { Ajv } from 'ajv';
import { explainErrors } from './explain-errors.ts';
import type { SchemaDraft } from './component-schema-files.ts';
import type { JsonSchema } from './schema-bundle.ts';
import { jobState, type SchemaJob, type SchemaOutcome, type SchemaWorkerData } from './schema-job.ts';
import type { SchemaError } from './schema-rules.ts';

const { control, port, base } = workerData as SchemaWorkerData;
const state = new Int32Array(control);
const require = createRequire(import.meta.url);
const modules: Readonly<Record<SchemaDraft, string>> = {
  'draft-07': 'ajv',
  '2019-09': 'ajv/dist/2019.js',
  '2020-12': 'ajv/dist/2020.js',
};
const maxErrors = 1000;

/** One for each draft: to compile the schemas of Zowe takes longer than those of a component. */
const compilers = new Map<SchemaDraft, Ajv>();

port.on('message', (job: SchemaJob) => {
  const ajv = compilers.get(job.draft) ?? createAjv(job.draft);
  compilers.set(job.draft, ajv);
  enter(jobState.running);
  port.postMessage(withSchemas(ajv, job, () => run(ajv, job)));
  enter(jobState.done);
});

function enter(value: number): void {
  Atomics.store(state, 0, value);
  Atomics.notify(state, 0);
}

function createAjv(draft: SchemaDraft): Ajv {
  const { default: AjvOfDraft } = require(modules[draft]) as { default: typeof Ajv };
  const ajv = new AjvOfDraft({ allErrors: true, verbose: true, strict: false, validateFormats: false, logger: false });
  for (const schema of base) ajv.addSchema(withoutDialect(schema), undefined, undefined, false);
  for (const { $id } of base) ajv.getSchema(String($id));
  return ajv;
}

/** Does something with the schemas of a job, which are forgotten afterwards: components may use the same ids. */
function withSchemas(ajv: Ajv, { schemas }: SchemaJob, action: () => SchemaOutcome): SchemaOutcome {
  const known = new Set([...Object.keys(ajv.schemas), ...Object.keys(ajv.refs)]);
  try {
    for (const schema of schemas) {
      if (ajv.validateSchema(schema) !== true) throw new Error(`it is no valid schema: ${ajv.errorsText(ajv.errors)}`);
      ajv.addSchema(withoutDialect(schema), undefined, undefined, false);
    }
    return action();
  } catch (error) {
    return { failure: (error as Error).message };
  } finally {
    for (const registry of [ajv.schemas, ajv.refs]) {
      for (const key of Object.keys(registry)) if (!known.has(key)) Reflect.deleteProperty(registry, key);
    }
  }
}

function run(ajv: Ajv, job: SchemaJob): SchemaOutcome {
  const validate = ajv.getSchema(job.root);
  if (!validate) return { failure: `no schema has the id ${job.root}` };
  return {
    errors: job.data.map((data) => {
      if (validate(data)) return [];
      const errors = (validate.errors ?? []).slice(0, maxErrors) as readonly SchemaError[];
      return explainErrors(errors, (schema, value) => checkAlone(ajv, schema, value)).map(small);
    }),
  };
}

/** Each schema of a job is compiled by the rules of one draft: that of the component's own. */
function withoutDialect(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
}

function checkAlone(ajv: Ajv, schema: unknown, data: unknown): readonly SchemaError[] {
  const validate = ajv.compile(schema as JsonSchema);
  return validate(data) ? [] : ((validate.errors ?? []) as readonly SchemaError[]);
}

/** Only what findings are made of: schemas and values are large, and are copied to the other thread. */
function small({ instancePath, keyword, params, parentSchema, data, propertyName }: SchemaError): SchemaError {
  const { properties = {}, $comment } = parentSchema ?? {};
  const keys = Object.fromEntries(Object.keys(properties as object).map((key) => [key, true]));
  const empty = Array.isArray(data) ? [] : {};
  return {
    instancePath,
    keyword,
    params,
    parentSchema: { properties: keys, ...($comment === undefined ? {} : { $comment }) },
    data: typeof data === 'object' && data !== null ? empty : data,
    ...(propertyName === undefined ? {} : { propertyName }),
  };
}
