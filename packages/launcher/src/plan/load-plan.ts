// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { statSync } from 'node:fs';
import { openKeyRings, openKeyStore } from '@zowe-ha/cert-tooling/key-store';
import {
  certificateReference,
  componentSchemaFindings,
  findComponent,
  loadConfig,
  loadOptionsOf,
  readInstallationFacts,
  resolveHaInstance,
  type CertificateReference,
  type LoadOptions,
  type ResolvedInstance,
} from '@zowe-ha/config-schema';
import { openMembers } from '@zowe-ha/zos';
import { checkScripts } from './check-scripts.ts';
import type { Plan } from './component-plan.ts';
import { checkDirectories } from './directories.ts';
import { createFinding, describeFinding, findingsOf, type Finding } from '../finding.ts';
import { startMessages } from '../messages-start.ts';
import { hostAddressOf } from './host-address.ts';
import { readManifestOverlays, withOverlays, type ManifestOverlay } from './manifest-overlays.ts';
import { createPlan, directoriesOf, type FoundComponent } from './plan.ts';

/** What to make a plan of. */
export interface PlanRequest {
  readonly configSpec: string;
  readonly haInstance: string | undefined;
  /** Names the HA instance when none is given and there are several. */
  readonly systemName: string;
  /** `look`: print a plan, perhaps that of another system. `run`: everything must be usable here and now. */
  readonly purpose: 'look' | 'run';
}

/** Data only: it goes from one process to another. */
export type PlanOutcome =
  | {
      readonly outcome: 'planned';
      readonly plan: Plan;
      readonly warnings: readonly Finding[];
      readonly tls?: LauncherTls;
    }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] };

/** What the launcher presents and trusts when it asks components and registries; `key` is a secret. */
export interface LauncherTls {
  readonly key: string;
  readonly cert: string;
  readonly ca: string[];
}

/** Loads, resolves and checks all that a start depends on, changing nothing. Whatever can be found wrong is reported at once. */
export async function loadPlan(request: PlanRequest): Promise<PlanOutcome> {
  const findings: Finding[] = [];
  const instance = collecting(findings, () => {
    const loaded = loadConfig(request.configSpec, loadOptions(request, process.env));
    return resolveHaInstance(loaded, request.haInstance, { systemName: request.systemName, environment: process.env });
  });
  if (!instance) return { outcome: 'refused', findings };
  findings.push(...ofSeverity(instance, 'error'));
  const overlays = collecting(findings, () => readManifestOverlays()) ?? [];
  const components = instance.enabledComponents.flatMap(
    (name) => collecting(findings, () => locateComponent(name, instance, overlays)) ?? [],
  );
  const hostAddress = await hostAddressOf(instance, request.purpose, findings);
  const { plan, findings: planFindings } = createPlan({
    instance,
    components,
    hostAddress,
    facts: readInstallationFacts(instance),
  });
  const schemas = checkSchemas(instance, components);
  findings.push(...planFindings, ...plan.components.flatMap(checkScripts), ...checkInstallation(instance));
  findings.push(...schemas.errors);
  const tls = openCertificates(instance, findings);
  if (findings.length > 0) return { outcome: 'refused', findings };
  const warnings = [
    ...instance.loaded.warnings.map(describeFinding),
    ...ofSeverity(instance, 'warning'),
    ...schemas.warnings,
  ];
  return { outcome: 'planned', plan, warnings, ...(tls && { tls }) };
}

/** What resolving found beside what is wrong in the files themselves. */
function ofSeverity({ findings }: ResolvedInstance, severity: 'error' | 'warning'): Finding[] {
  return findings.filter((finding) => finding.severity === severity).map(describeFinding);
}

/** What the schemas of the components say. That one has no schema is told by zowe-ha config validate, unless it is an error. */
function checkSchemas(
  instance: ResolvedInstance,
  components: readonly FoundComponent[],
): { readonly errors: Finding[]; readonly warnings: Finding[] } {
  const withSchema = components.filter(({ manifest }) => manifest.schemas?.configs !== undefined);
  const strict = instance.config.zowe?.configmgr?.validation === 'STRICT';
  const found = componentSchemaFindings(instance.loaded, strict ? components : withSchema, instance.id);
  const ofKind = (kind: 'error' | 'warning') => found.filter(({ severity }) => severity === kind).map(describeFinding);
  return { errors: ofKind('error'), warnings: ofKind('warning') };
}

/** Without CONFIG, the started task of Zowe v1 names an instance directory. */
function loadOptions({ configSpec, haInstance }: PlanRequest, environment: NodeJS.ProcessEnv): LoadOptions {
  const instanceDirectory = configSpec === '' ? environment['INSTANCE_DIR'] : undefined;
  const memberReader = openMembers({ variables: environment });
  return {
    ...(memberReader && { memberReader }),
    ...loadOptionsOf(environment),
    haInstance,
    ...(instanceDirectory && { instanceDirectory }),
  };
}

function collecting<T>(findings: Finding[], action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    findings.push(...findingsOf(error));
    return undefined;
  }
}

function locateComponent(
  name: string,
  { config }: ResolvedInstance,
  overlays: readonly ManifestOverlay[],
): FoundComponent {
  const { runtimeDirectory = '', extensionDirectory } = config.zowe ?? {};
  const { directory, manifest } = findComponent(name, { runtimeDirectory, extensionDirectory });
  return { name, directory, manifest: withOverlays(manifest, overlays) };
}

function checkInstallation(instance: ResolvedInstance): Finding[] {
  const { runtimeDirectory, workspaceDirectory, extensionDirectory } = instance.config.zowe ?? {};
  const locate = (key: string) => instance.loaded.locate(['zowe', key]) ?? { key: `zowe.${key}` };
  const findings: Finding[] = [];
  if (!runtimeDirectory)
    findings.push(createFinding(startMessages.runtimeDirectoryMissing, [], locate('runtimeDirectory')));
  else findings.push(...checkPresent(runtimeDirectory, locate('runtimeDirectory')));
  if (extensionDirectory) findings.push(...checkPresent(extensionDirectory, locate('extensionDirectory')));
  if (!workspaceDirectory)
    findings.push(createFinding(startMessages.workspaceKeyMissing, [], locate('workspaceDirectory')));
  else findings.push(...checkDirectories(directoriesOf(instance)));
  return findings;
}

function checkPresent(path: string, location: ReturnType<ResolvedInstance['loaded']['locate']>): Finding[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return [createFinding(startMessages.directoryMissing, [path], location)];
}

/** Opens every certificate that this HA instance uses, the components' own too; returns the launcher's. */
function openCertificates(instance: ResolvedInstance, findings: Finding[]): LauncherTls | undefined {
  const { config, enabledComponents } = instance;
  const problems: Finding[] = [];
  const runtimeDirectory = config.zowe?.runtimeDirectory;
  const keyRings = openKeyRings({ ZWE_zowe_runtimeDirectory: runtimeDirectory, ...process.env });
  const open = (reference: CertificateReference, configurationKey: string) =>
    formsOf(reference).map((form) => collecting(problems, () => openKeyStore(form, { configurationKey, keyRings })))[0];
  for (const name of enabledComponents) {
    const own = certificateReference(config.components?.[name]?.certificate);
    if (own) open(own, `components.${name}.certificate`);
  }
  const common = certificateReference(config.zowe?.certificate);
  const opened = common && open(common, 'zowe.certificate');
  findings.push(...distinct(problems));
  return opened && { key: opened.key, cert: opened.cert, ca: opened.ca };
}

/** PEM files, which ours prefer, and the PKCS12 files beside them, which others read: both have to be usable. */
function formsOf({ pem, ...stores }: CertificateReference): CertificateReference[] {
  const hasPem = Boolean(pem?.key) || Boolean(pem?.certificate);
  if (!pem || !hasPem) return [stores];
  const hasStore = stores.keystore?.type === 'PKCS12' && stores.keystore.file !== '';
  return [{ pem, ...stores }, ...(hasStore ? [stores] : [])];
}

/** What both forms share is reported once. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
