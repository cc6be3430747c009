// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PreparedComponent } from '../plan/lifecycle-plan.ts';
import { fileNameOf } from '../process/instance-environment.ts';
import { expandTemplate } from './expand-template.ts';
import { preparationMessages } from './messages-preparation.ts';
import type { PreparationContext } from './preparation-context.ts';
import { reasonOf, writeWhole } from './write-file.ts';

const mostBytes = 4 * 1024 * 1024;

/**
 * Writes the definitions of services that do not register themselves, one file per template and HA instance, and removes those of
 * templates that are gone. What cannot be written is said.
 */
export function writeStaticDefinitions(
  component: PreparedComponent,
  context: PreparationContext,
  variables: Readonly<Record<string, string>>,
): void {
  const templates = component.lifecycle?.staticDefinitions ?? [];
  const { workspace, haInstance } = context.place;
  const directory = join(workspace, 'api-mediation', 'api-defs');
  const ending = `.${fileNameOf(haInstance)}.yml`;
  const nameOf = (template: string): string => {
    const path = relative(component.directory, template).replaceAll(/[^A-Za-z0-9]/g, '_');
    return `${fileNameOf(component.name)}.${path}${ending}`;
  };
  for (const template of templates) {
    const problem = writeDefinition(template, join(directory, nameOf(template)), variables);
    if (problem !== undefined) {
      context.say(preparationMessages.staticDefinitionNotWritten, template, component.name, problem);
    }
  }
  const wanted = new Set(templates.map(nameOf));
  const isOwn = new RegExp(`^${escaped(fileNameOf(component.name))}\\.[A-Za-z0-9_]+${escaped(ending)}$`);
  for (const name of filesOf(directory)) {
    if (isOwn.test(name) && !wanted.has(name)) rmSync(join(directory, name), { force: true });
  }
}

function writeDefinition(
  template: string,
  file: string,
  variables: Readonly<Record<string, string>>,
): string | undefined {
  try {
    if (statSync(template).size > mostBytes) return `it is larger than ${mostBytes} bytes`;
    const expansion = expandTemplate(readFileSync(template, 'utf8'), variables);
    if ('problem' in expansion) return expansion.problem;
    writeWhole(file, expansion.text, 0o770);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

function filesOf(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
