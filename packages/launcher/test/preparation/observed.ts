// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from '../installation.ts';

const start = 'env -0 >environment.new\nmv environment.new environment\nexec sleep 100000';

/** Installs a component whose scripts have these texts; its start script writes its environment to a file and stays. Returns its directory. */
export function installObserved(
  { extensions }: Pick<Installation, 'extensions'>,
  name: string,
  scripts: Readonly<Record<string, string>> = {},
): string {
  const directory = join(extensions, name);
  mkdirSync(join(directory, 'bin'), { recursive: true });
  const texts = { start, ...scripts };
  for (const [step, text] of Object.entries(texts)) {
    writeFileSync(join(directory, 'bin', `${step}.sh`), `${text}\n`, { mode: 0o755 });
  }
  const commands = Object.fromEntries(Object.keys(texts).map((step) => [step, `bin/${step}.sh`]));
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify({ name, id: `org.example.${name}`, commands }));
  return directory;
}

/** What the start script of a component was started with. */
export function observedEnvironment(
  { extensions }: Pick<Installation, 'extensions'>,
  name: string,
): Record<string, string> {
  const text = readFileSync(join(extensions, name, 'environment'), 'utf8');
  const entries = text.split('\0').filter((entry) => entry !== '');
  return Object.fromEntries(
    entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
  );
}

/** A configuration with only these components, all enabled. */
export function observedSite(
  installation: Pick<Installation, 'site'>,
  components: Readonly<Record<string, object>>,
  zowe: object = {},
): void {
  installation.site({
    zowe: { externalDomains: ['localhost'], externalPort: 7554, launcher: { restartIntervals: [0, 0] }, ...zowe },
    components: Object.fromEntries(
      Object.entries(components).map(([name, each]) => [name, { enabled: true, ...each }]),
    ),
  });
}
