// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { checkInstances, instanceViews } from './check-instances.ts';
import { checkValues } from './check-values.ts';
import type { ConfigMapping } from '../config-value.ts';
import type { Finding } from '../finding.ts';
import type { Locator } from '../read/locator.ts';
import { schemaFindings, type SchemaValidator } from './schema-findings.ts';
import { uniqueFindings } from './unique-findings.ts';
import { validateConfig as validateAgainstSchema } from '../validators.generated.ts';

const validator = validateAgainstSchema as unknown as SchemaValidator;

/**
 * Everything that is wrong or suspicious in a merged configuration: against the schemas, as written and as resolved for each HA
 * instance, and what only several keys together tell. Nothing is found twice.
 */
export function validateConfig(config: ConfigMapping, locator: Locator): Finding[] {
  const views = instanceViews(config);
  const findings = [
    ...schemaFindings(validator, config, { locator }),
    ...views
      .filter((view) => view.id !== undefined)
      .flatMap((view) => {
        const resolved = Object.fromEntries(Object.entries(view.resolved).filter(([key]) => key !== 'haInstances'));
        return schemaFindings(validator, resolved, { locator, mapPath: (path) => view.pathOf(path) });
      }),
    ...checkInstances(config, views, locator),
    ...checkValues(config, locator),
  ];
  return uniqueFindings(findings);
}
