// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { MessagePort } from 'node:worker_threads';
import type { ComponentSchemas } from './component-schema-files.ts';
import type { JsonSchema } from './schema-bundle.ts';
import type { SchemaError } from './schema-rules.ts';

/** What a worker is started with. */
export interface SchemaWorkerData {
  readonly control: SharedArrayBuffer;
  readonly port: MessagePort;
  readonly base: readonly JsonSchema[];
}

/** Configurations to check against the schemas of one component. */
export interface SchemaJob extends ComponentSchemas {
  readonly data: readonly unknown[];
}

/** What is wrong with each of the configurations, or with the schemas. */
export type SchemaOutcome = { readonly errors: readonly (readonly SchemaError[])[] } | { readonly failure: string };

/** How far a worker is with its job. */
export const jobState = { waiting: 0, running: 1, done: 2 } as const;
