// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export { concealText, secretMask } from './conceal-text.ts';
export { isSecretName, isSecretPath, isSecretVariable } from './secret-name.ts';
