// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, mappingAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';

/** The mapping of components at the top, and that of each HA instance which has one. */
export function componentSections(config: ConfigMapping): ConfigPath[] {
  const sections: ConfigPath[] = [
    ['components'],
    ...Object.keys(mappingAt(config, ['haInstances'])).map((id) => ['haInstances', id, 'components']),
  ];
  return sections.filter((path) => Object.keys(mappingAt(config, path)).length > 0);
}

/** Every component, at the top and in HA instances, that is a mapping. */
export function componentPaths(config: ConfigMapping): ConfigPath[] {
  return componentSections(config).flatMap((section) =>
    Object.entries(mappingAt(config, section))
      .filter(([, component]) => isMapping(component))
      .map(([name]) => [...section, name]),
  );
}
