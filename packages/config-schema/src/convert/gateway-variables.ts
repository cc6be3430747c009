// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { InstanceContext } from './instance-context.ts';

const zosmf = ['components', 'gateway', 'apiml', 'security', 'auth', 'zosmf'];

/** The second connector that the gateway of v1 could have. */
export function convertInternalGateway(context: InstanceContext): void {
  const isUsed = context.find('APIML_GATEWAY_INTERNAL_ENABLED')?.value.toLowerCase() === 'true';
  const names = ['ENABLED', 'HOST', 'PORT', 'SSL_KEY_ALIAS', 'SSL_KEYSTORE'];
  for (const { source } of context.findAll(...names.map((name) => `APIML_GATEWAY_INTERNAL_${name}`))) {
    if (isUsed) {
      context.draft.ask(
        source,
        'the gateway of v3 listens once: decide which of the two certificates it shows (components.gateway.certificate)',
      );
    } else context.draft.drop(source, 'the gateway of v3 listens once, and the internal connector was not used');
  }
}

/** What changed for z/OSMF as the authentication provider: service id `ibmzosmf`, and no `auto` any more. */
export function convertJwt(context: InstanceContext): void {
  const { draft } = context;
  const serviceId = context.find('APIML_ZOSMF_ID');
  if (serviceId) {
    const isDefault = serviceId.value === 'zosmf';
    const why = isDefault ? 'what v3 calls z/OSMF' : 'the same meaning';
    draft.write(serviceId.source, {
      path: [...zosmf, 'serviceId'],
      value: isDefault ? 'ibmzosmf' : serviceId.value,
      why,
    });
  }
  const mode = context.find('APIML_SECURITY_ZOSMF_JWT_AUTOCONFIGURATION_MODE');
  if (!mode) return;
  const value = mode.value.toLowerCase();
  const path = [...zosmf, 'jwtAutoconfiguration'];
  if (value === 'jwt' || value === 'ltpa') draft.write(mode.source, { path: path, value, why: 'the same meaning' });
  else if (value === 'auto')
    draft.write(mode.source, { path: path, value: 'jwt', why: noAuto, outcome: 'needsPerson' });
  else draft.ask(mode.source, 'the value must be jwt or ltpa');
}

/** What is said where `auto` stood. */
export const noAuto = 'v3 has no auto: jwt is its default; write ltpa where z/OSMF has no JWT support';
