// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, rmSync } from 'node:fs';
import type { LifecyclePlan, PreparedComponent } from '../plan/lifecycle-plan.ts';
import { instanceLabel, withoutConfiguration } from '../process/instance-environment.ts';
import { instanceTagVariable, newInstanceTag } from '../process/instance-tag.ts';
import { configuredFile, createSnapshotDirectory, environmentFile, writeSnapshot } from './environment-snapshot.ts';
import { describeEnd, LifecycleScripts } from './lifecycle-scripts.ts';
import { preparationMessages } from './messages-preparation.ts';
import { installPlugins } from './plugins.ts';
import type { PreparationContext } from './preparation-context.ts';
import { copySharedLibraries } from './shared-libraries.ts';
import { writeStaticDefinitions } from './static-definitions.ts';
import { reasonOf } from './write-file.ts';

/** What came of preparing a component. */
export interface Preparation {
  readonly outcome: 'ready' | 'failed';
  readonly reason?: string;
  /** What its configure script exported. */
  readonly configured: Readonly<Record<string, string>>;
}

/** Also whether configure failed, which does not keep the component from starting. */
export interface PreparationDetails extends Preparation {
  readonly configureFailed: boolean;
}

/** Writes the environment of a component, validates and configures it. Never rejects. */
export async function prepareComponent(
  component: PreparedComponent,
  context: PreparationContext,
): Promise<PreparationDetails> {
  const { name, lifecycle } = component;
  const tag = newInstanceTag(context.place.haInstance, instanceLabel(name, 0));
  const environment = scriptEnvironment(component, context, tag);
  createDirectories(component, context);
  snapshot(name, context, { file: environmentFile(context.place, name), variables: component.environment });
  if (!lifecycle) return ready({}, false);
  if (lifecycle.needsZos && process.platform !== ('os390' as NodeJS.Platform)) {
    context.say(preparationMessages.needsZos, name);
  }
  const scripts = new LifecycleScripts(component, context, environment);
  try {
    return await runScripts(component, context, scripts);
  } finally {
    context.endLeftovers(tag);
  }
}

async function runScripts(
  component: PreparedComponent,
  context: PreparationContext,
  scripts: LifecycleScripts,
): Promise<PreparationDetails> {
  const { lifecycle } = component;
  if (!lifecycle) return ready({}, false);
  const problem = await validate(lifecycle, context, scripts);
  if (problem !== undefined) return { outcome: 'failed', reason: problem, configured: {}, configureFailed: false };
  if (lifecycle.preConfigure !== undefined && scripts.exists('preConfigure', lifecycle.preConfigure)) {
    await scripts.run('preConfigure', lifecycle.preConfigure);
  }
  writeStaticDefinitions(component, context, scripts.environment);
  copySharedLibraries(component, context);
  await installPlugins(component, context, scripts);
  return configure(component, context, scripts);
}

/** A start has the number of its instance in the tag; preparation is for all instances. */
function scriptEnvironment(
  { environment, port }: PreparedComponent,
  { inherited }: PreparationContext,
  tag: string,
): Record<string, string> {
  return {
    ...withoutConfiguration(inherited),
    ...environment,
    [instanceTagVariable]: tag,
    // The launcher holds it itself; that somebody listens there is as it should be.
    ...(port?.kind === 'shared' && { ZWE_HA_SHARED_PORT: String(port.port) }),
  };
}

async function validate(
  lifecycle: LifecyclePlan,
  context: PreparationContext,
  scripts: LifecycleScripts,
): Promise<string | undefined> {
  for (const check of lifecycle.checks) {
    const problem = await scripts.run(`the check of ${check}`, `${context.lifecycle}/checks/${check}.sh`);
    // z/OSMF may be there in a moment; that it is away is no reason to leave everything down.
    if (problem !== undefined && (check !== 'zosmf' || context.strict)) return problem;
  }
  const { validate: script } = lifecycle;
  if (script === undefined || !scripts.exists('validate', script)) return undefined;
  return scripts.run('validate', script);
}

async function configure(
  { name, lifecycle }: PreparedComponent,
  context: PreparationContext,
  scripts: LifecycleScripts,
): Promise<PreparationDetails> {
  const file = configuredFile(context.place, name);
  const script = lifecycle?.configure;
  if (script === undefined || !scripts.exists('configure', script)) {
    forget(file);
    return ready({}, false);
  }
  const { end, exported } = await scripts.configure(script);
  const problem = describeEnd('configure', end);
  if (end.outcome === 'aborted')
    return { outcome: 'failed', reason: problem ?? '', configured: {}, configureFailed: false };
  if (problem !== undefined) {
    const code = end.outcome === 'exited' ? String(end.code) : `(${problem})`;
    context.say(preparationMessages.configureFailed, name, code);
    forget(file);
    return ready({}, true);
  }
  snapshot(name, context, { file, variables: exported });
  return ready(exported, false);
}

/** What cannot be removed is replaced when the component is configured again. */
function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
}

function ready(configured: Readonly<Record<string, string>>, configureFailed: boolean): PreparationDetails {
  return { outcome: 'ready', configured, configureFailed };
}

/** Who writes there says what is wrong when it cannot be created. */
function createDirectories({ name }: PreparedComponent, { place, logs }: PreparationContext): void {
  for (const create of [
    () => createSnapshotDirectory(place, name),
    () => mkdirSync(logs, { recursive: true, mode: 0o750 }),
  ]) {
    try {
      create();
    } catch {
      continue;
    }
  }
}

interface Snapshot {
  readonly file: string;
  readonly variables: Readonly<Record<string, string>>;
}

function snapshot(component: string, context: PreparationContext, { file, variables }: Snapshot): void {
  try {
    writeSnapshot(file, variables);
  } catch (error) {
    context.say(preparationMessages.snapshotNotWritten, component, file, reasonOf(error));
  }
}
