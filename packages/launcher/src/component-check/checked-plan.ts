// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadManifest, type Manifest } from '@zowe-ha/config-schema';
import type { ConfigurationSource } from '../arguments.ts';
import { createFinding, findingsOf, PlanRefusedError } from '../finding.ts';
import type { ComponentPlan, Plan } from '../plan/component-plan.ts';
import { loadPlan, type LauncherTls } from '../plan/load-plan.ts';
import { checkMessages } from './messages-check.ts';

/** A component and everything that is needed to start it. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly component: ComponentPlan;
  readonly tls: LauncherTls | undefined;
}

/**
 * Makes a plan for one component: of the configuration when there is one, otherwise of a configuration for it alone in a temporary
 * directory. Throws PlanRefusedError with everything that is wrong.
 */
export async function checkedPlan(
  directory: string,
  { configSpec, haInstance }: ConfigurationSource,
  temporary: string,
): Promise<CheckedPlan> {
  const manifest = readManifest(directory);
  const spec = configSpec === '' ? writeConfiguration(directory, manifest, temporary) : configSpec;
  const id = configSpec === '' ? 'check' : haInstance;
  const loaded = await loadPlan({ configSpec: spec, haInstance: id, systemName: 'check', purpose: 'run' });
  if (loaded.outcome === 'refused') throw new PlanRefusedError(loaded.findings);
  const { plan, tls } = loaded;
  const component = plan.components.find(({ name }) => name === manifest.name);
  if (!component) {
    throw new PlanRefusedError([createFinding(checkMessages.notInConfiguration, [manifest.name], { file: spec })]);
  }
  return { plan, component, tls };
}

function readManifest(directory: string): Manifest {
  try {
    return loadManifest(directory);
  } catch (error) {
    throw new PlanRefusedError(findingsOf(error));
  }
}

function writeConfiguration(directory: string, manifest: Manifest, temporary: string): string {
  const inside = (name: string): string => join(temporary, name);
  for (const name of ['runtime', 'extensions', 'workspace', 'logs']) mkdirSync(inside(name));
  symlinkSync(directory, join(inside('extensions'), manifest.name));
  const hasPort = (manifest.configs as Record<string, unknown> | undefined)?.['port'] !== undefined;
  const configuration = {
    zowe: {
      runtimeDirectory: inside('runtime'),
      extensionDirectory: inside('extensions'),
      workspaceDirectory: inside('workspace'),
      logDirectory: inside('logs'),
      externalDomains: ['localhost'],
      externalPort: 7554,
      job: { name: 'ZWE1SV', prefix: 'ZWE1' },
      network: { server: { listenAddresses: ['127.0.0.1'] } },
    },
    components: { [manifest.name]: { enabled: true, ...(hasPort && { port: 0 }), ha: { instances: 1, requires: [] } } },
    haInstances: { check: { hostname: 'localhost', sysname: 'CHECK' } },
  };
  const file = inside('zowe.yaml');
  writeFileSync(file, JSON.stringify(configuration, null, 2));
  return file;
}
