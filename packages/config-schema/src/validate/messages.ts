// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about schemas of components: ZWEL1050-1069. */
export const validateMessages = defineMessages({
  componentSchemaMissing: {
    id: 'ZWEL1050E',
    text: 'Component %s has no schema for its configuration.',
    reason:
      'zowe.configmgr.validation is STRICT: each component must name one or more schema files in schemas.configs of its manifest.',
    action:
      'Install a release of the component that has a schema, or set zowe.configmgr.validation to COMPONENT-COMPAT.',
  },
  componentSchemaMissingWarning: {
    id: 'ZWEL1051W',
    text: 'Component %s has no schema for its configuration, which is not checked.',
    reason: 'The manifest of the component names no schema file in schemas.configs.',
    action: 'Check the keys of the component yourself, or install a release of it that has a schema.',
  },
  componentSchemaUnusable: {
    id: 'ZWEL1052E',
    text: 'The configuration of component %s cannot be checked: %s',
    reason:
      'zowe.configmgr.validation is STRICT, and a schema that the manifest of the component names cannot be used.',
    action: 'Install the component again, or report the problem to who made it.',
  },
  componentSchemaUnusableWarning: {
    id: 'ZWEL1053W',
    text: 'The configuration of component %s is not checked: %s',
    reason: 'A schema that the manifest of the component names in schemas.configs cannot be used.',
    action: 'Install the component again, or report the problem to who made it.',
  },
  fitsNoForm: {
    id: 'ZWEL1054E',
    text: '%s fits none of the forms that are allowed: %s',
    reason: 'The schema allows several forms here, and something is wrong whichever is meant.',
    action: 'Write the value in one of the forms that are listed.',
  },
  missingBeside: {
    id: 'ZWEL1055E',
    text: '%s is missing: it is required because %s is set.',
    reason: 'One of the keys needs the other.',
    action: 'Add the key, or remove the other one.',
  },
  keyNameNotAllowed: {
    id: 'ZWEL1056E',
    text: 'The key %s has a name that is not allowed here.',
    reason: 'The schema says what keys of this mapping can be called.',
    action: 'Rename the key.',
  },
  componentsNotChecked: {
    id: 'ZWEL1057W',
    text: 'No components were found in: %s. Their own schemas were not checked.',
    reason: 'zowe.runtimeDirectory and zowe.extensionDirectory are not on this system.',
    action: 'Run the command on a system where Zowe is installed to check the keys of components too.',
  },
  componentNotInstalled: {
    id: 'ZWEL1058W',
    text: 'Component %s is enabled but not installed; looked for its manifest in: %s.',
    reason: 'Components are looked for in the runtime directory first, then in the extension directory.',
    action: 'Install the component, correct its name, or disable it.',
  },
});
