// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { environmentOf, variableTexts } from '@zowe-ha/config-schema';
import type { ComponentPlan } from './component-plan.ts';
import { lifecyclePlan, type PreparationPlan } from './lifecycle-plan.ts';
import type { ComponentSurroundings, FoundComponent } from './plan-component.ts';

/** How components are prepared; those that only serve others are prepared, too, though they have no process. */
export function preparationPlan(
  { instance, facts, components }: ComponentSurroundings & { readonly components: readonly FoundComponent[] },
  planned: readonly ComponentPlan[],
): PreparationPlan {
  const withProcess = new Set(planned.map(({ name }) => name));
  return {
    onConfigureFailure: instance.config.zowe?.launchScript?.onComponentConfigureFail ?? 'warn',
    withoutProcess: components
      .filter(({ name }) => !withProcess.has(name))
      .map((found) => ({
        name: found.name,
        directory: found.directory,
        environment: variableTexts(environmentOf(instance, found, facts)),
        lifecycle: lifecyclePlan(found),
      })),
  };
}
