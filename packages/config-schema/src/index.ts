// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export { messages } from './messages.ts';
export * from './config-errors.ts';
export * from './read/errors.ts';
export type { ConfigLayer } from './read/config-layer.ts';
export { loadOptionsOf, simulatedDataSetsVariable, simulatedMemberReader } from './read/member-reader.ts';
export type { MemberReader } from './read/member-reader.ts';
export { checkSharedDirectory, sharedDirectoryOf, type SharedDirectoryOptions } from './read/shared-directory.ts';
export { compareSharedChecksums, sharedChecksum } from './read/shared-checksum.ts';
export type { SharedChecksum, SharedRecord } from './read/shared-checksum.ts';
export { reportSharedDirectory, sharedStateOf, type SharedReport, type SharedView } from './read/shared-report.ts';
export { readSharedRecords, writeSharedRecord } from './read/shared-records.ts';
export { describeFinding, renderFinding, sortFindings } from './finding.ts';
export type { AllowedValue, Finding, FindingDescription } from './finding.ts';
export type { ComponentHa, LauncherHa, ZoweConfig } from './config.generated.ts';
export { formatPath, valueAt } from './config-value.ts';
export type { ConfigMapping, ConfigPath, ConfigValue } from './config-value.ts';
export { loadConfig } from './load-config.ts';
export type { LoadedConfig, LoadOptions } from './load-config.ts';
export { resolveHaInstance } from './resolve/resolve-ha-instance.ts';
export type { ResolvedInstance, ResolveOptions } from './resolve/resolve-ha-instance.ts';
export { instanceFindings } from './resolve/instance-findings.ts';
export { normalizeHaInstanceId } from './resolve/ha-instance-id.ts';
export { certificateReference, componentCertificates } from './resolve/component-certificates.ts';
export type { ComponentCertificates } from './resolve/component-certificates.ts';
export { componentNames } from './resolve/component-names.ts';
export type { ComponentName, ComponentNames } from './resolve/component-names.ts';
export { launchComponentGroups } from './resolve/launch-components.ts';
export { zisAssociations } from './resolve/zis-associations.ts';
export type { ZisAssociation } from './resolve/zis-associations.ts';
export { launcherOptions } from './resolve/launcher-options.ts';
export type { ComponentLauncherOptions } from './resolve/launcher-options.ts';
export { haOptions, type HaOptions, type StartedTaskOptions } from './resolve/ha-options.ts';
export { launcherHaOptions } from './resolve/launcher-ha-options.ts';
export type { ArmOptions, ControlPortOptions, LauncherHaOptions } from './resolve/launcher-ha-options.ts';
export type { LivenessOptions, ProbeJsonOptions, ProbeOptions, ReadinessOptions } from './resolve/probe-options.ts';
export { parsePortRange } from './resolve/port-range.ts';
export type { PortRange } from './resolve/port-range.ts';
export { componentConfigs } from './environment/component-configs.ts';
export { componentEnvironment, environmentOf, variableTexts } from './environment/component-environment.ts';
export type { ComponentEnvironment, ManifestedComponent } from './environment/component-environment.ts';
export type { EnvironmentVariable, VariableSource } from './environment/environment-variable.ts';
export { readInstallationFacts } from './environment/installation-facts.ts';
export type { InstallationFacts } from './environment/installation-facts.ts';
export { isAboutOthers, portVariableNames } from './environment/v1-names.ts';
export { flattenEnvironment } from './environment/flatten-environment.ts';
export { findManifest, loadManifest, startCommand } from './manifest/manifest.ts';
export { checkComponent, type ComponentCheck } from './manifest/check-component.ts';
export { listComponents, type InstalledComponent } from './manifest/list-components.ts';
export { operatorCommandProblem, parseLifecycleCommand, type LifecycleCommand } from './manifest/lifecycle-command.ts';
export { ComponentDirectoryError } from './manifest/errors.ts';
export type { Manifest } from './manifest/manifest.ts';
export { findComponent } from './manifest/find-component.ts';
export type { ComponentDirectories, FoundComponent } from './manifest/find-component.ts';
export { readServiceEnvironment } from './service/service-environment.ts';
export type { ServiceEnvironment } from './service/service-environment.ts';
export { peerVerification, type CertificateVerification } from './service/peer-verification.ts';
export type { CertificateReference, StoreReference } from './service/certificate-environment.ts';
export type { Environment, IntegerLimits } from './service/environment-reader.ts';
export { applyEdits, type ConfigEdit } from './edit/config-edit.ts';
export { editYaml, type EditYamlOptions } from './edit/edit-yaml.ts';
export * from './edit/errors.ts';
export { checkHighAvailability } from './ha-checks/check-high-availability.ts';
export type { HaFinding, HaFix } from './ha-checks/ha-finding.ts';
export type { HaCheckOptions } from './ha-checks/ha-site.ts';
export type { FileReader } from './ha-checks/file-reader.ts';
export { resolvedOrigin, resolvedValues } from './origin/resolved-origin.ts';
export type { OriginatedValue } from './origin/resolved-origin.ts';
export { createVariableOrigins } from './origin/variable-origin.ts';
export { nearestPath } from './origin/nearest-path.ts';
export { derivedValues } from './origin/derived-values.ts';
export { viewComponent } from './origin/component-view.ts';
export type { ComponentView, ViewedComponent } from './origin/component-view.ts';
export type { Origin, OriginRule } from './origin/origin.ts';
export { renderAnnotated, renderValue, type CommentOf } from './origin/render-value.ts';
export { createMasker, maskSecrets, type Masker } from './secrets/mask-secrets.ts';
export { maskVariable } from './secrets/mask-variable.ts';
export { concealText, isSecretName, isSecretPath, isSecretVariable, secretMask } from './secrets/index.ts';
export { compareConfigs, type Difference } from './compare/compare-configs.ts';
export { compareEnvironments, type EnvironmentDifference } from './compare/compare-environments.ts';
export { hashSecret, type ComparableEnvironment } from './compare/comparable-environment.ts';
export { changeConfigFile, writeNewFile } from './edit/change-config-file.ts';
export type { ChangeOptions, ChangeReport, NewFileOptions } from './edit/change-config-file.ts';
export { checkComponents, type ComponentCheckOptions } from './validate/check-components.ts';
export { componentSchemaFindings } from './validate/component-schemas.ts';
export type { NamedComponent } from './validate/component-schemas.ts';
export { jsonSchemaBundle, type JsonSchema } from './validate/schema-bundle.ts';
export { parseConfigValue } from './edit/parse-value.ts';
export { changeConfiguration, editableFile, editableFiles } from './edit/change-configuration.ts';
export type {
  ChangeConfigurationOptions,
  ConfigurationChange,
  EditableFile,
  FileEdits,
} from './edit/change-configuration.ts';
export { setConfigValues, type Assignment, type SetOptions, type SetReport, type SetValue } from './edit/set-values.ts';
export {
  migrateStorage,
  storageModes,
  type MigrateStorageOptions,
  type StorageMigration,
} from './edit/migrate-storage.ts';
export { convertInstanceVariables, type ConvertOptions } from './convert/convert-instance-variables.ts';
export { convertFiles, convertedIds, type FileConversion } from './convert/convert-files.ts';
export { writeConversion } from './convert/write-conversion.ts';
export { countOutcomes, renderConversionReport } from './convert/render-report.ts';
export { convertYaml, type YamlConversion } from './convert/convert-yaml.ts';
export { instanceEnvLayer, type InstanceLayerOptions } from './convert/instance-env-layer.ts';
export { normalizeV1 } from './convert/normalize-v1.ts';
export { variableNamesOfV1 } from './convert/variable-rules.ts';
export { MixedInputsError } from './convert/errors.ts';
export type { Conversion, ConversionEntry, ConversionOutcome } from './convert/conversion.ts';
export { fixHighAvailability } from './ha-checks/fix-high-availability.ts';
export type { HaFixOptions, HaFixReport, HaRepair } from './ha-checks/fix-high-availability.ts';
export type { LineChange } from './ha-checks/config-draft.ts';
export type { AsideFile } from './ha-checks/put-aside.ts';
export { parseInstanceEnv } from './instance-env/parse-instance-env.ts';
export type { InstanceEnvFile, InstanceEnvOptions } from './instance-env/parse-instance-env.ts';
export { readInstanceVariables } from './instance-env/read-instance-variables.ts';
export type { InstanceVariables, InstanceVariablesOptions } from './instance-env/read-instance-variables.ts';
export type { InstanceVariable } from './instance-env/shell-variables.ts';
export { evaluateTemplates } from './templates/evaluate-templates.ts';
export type { EvaluatedTemplates, TemplateOptions } from './templates/evaluate-templates.ts';
export * from './init/index.ts';
