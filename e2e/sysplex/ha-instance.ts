// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from './processes.ts';

/** The root of the workspace, found from the sources as well as from the built files. */
export const workspace = findWorkspace(fileURLToPath(new URL('.', import.meta.url)));

const zoweHa = join(workspace, 'packages/cli/bin/zowe-ha.js');

function findWorkspace(from: string): string {
  const parent = join(from, '..');
  return existsSync(join(from, 'nx.json')) ? from : findWorkspace(parent);
}

/** One component instance as `zowe-ha display --json` shows it. */
export interface DisplayedInstance {
  readonly component: string;
  readonly number: number;
  readonly state: string;
  readonly wanted: string;
  readonly pid?: number;
  readonly port?: number;
  readonly restarts: number;
  readonly reason?: string;
  readonly output?: string;
}

export interface Display {
  readonly haInstance: string;
  readonly state: string;
  readonly launcherPid: number;
  readonly highlyAvailable: boolean;
  readonly instances: readonly DisplayedInstance[];
}

export interface CommandOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SiteOptions {
  readonly example: 'single-instance' | 'single-system' | 'sysplex';
  readonly haInstances?: readonly string[];
  /** Merged in front of everything else. */
  readonly overlay?: Record<string, unknown>;
  /** Components of e2e/fixtures/components that are installed beside the sample component. */
  readonly fixtures?: readonly string[];
  /** Directories of further components to install. */
  readonly components?: readonly string[];
}

/**
 * A site of its own for one test: directories, certificates and configuration of an example below one temporary directory, and a private
 * system directory, so that nothing of the machine's other launchers is seen. `remove()` fails the test when processes are left.
 */
export class Site {
  readonly directory: string;
  readonly config: string;
  readonly environment: NodeJS.ProcessEnv;

  private constructor(directory: string, config: string) {
    this.directory = directory;
    this.config = config;
    this.environment = { ...process.env, ZWE_HA_SYSTEM_DIR: join(directory, 'system'), NO_COLOR: '1' };
  }

  /** Writes the configuration and issues certificates with the command line that users have. */
  static async create(options: SiteOptions): Promise<Site> {
    const directory = mkdtempSync(join(tmpdir(), 'zwe-e2e-'));
    const overlay = join(directory, 'overlay.yaml');
    const site = join(directory, 'site.yaml');
    writeFileSync(overlay, JSON.stringify(options.overlay ?? {}));
    writeFileSync(site, JSON.stringify(siteConfiguration(directory, options)));
    const base = `FILE(${overlay}):FILE(${site}):FILE(${join(workspace, 'examples', options.example, 'zowe.yaml')})`;
    const keystore = join(directory, 'keystore');
    const created = new Site(directory, `FILE(${join(keystore, 'certificates.yaml')}):${base}`);
    const issued = await created.zoweHa(['certs', 'issue', '--config', base, '--directory', keystore]);
    if (issued.code !== 0) throw new Error(`certs issue: ${issued.stderr}${issued.stdout}`);
    return created;
  }

  /** Replaces the overlay; takes effect at the next start or refresh. */
  writeOverlay(overlay: Record<string, unknown>): void {
    writeFileSync(join(this.directory, 'overlay.yaml'), JSON.stringify(overlay));
  }

  /** Runs `zowe-ha` and waits for its end. */
  zoweHa(args: readonly string[]): Promise<CommandOutcome> {
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [zoweHa, ...args],
        { env: this.environment, encoding: 'utf8' },
        (error, stdout, stderr) => {
          resolve({ code: typeof error?.code === 'number' ? error.code : error ? 128 : 0, stdout, stderr });
        },
      );
    });
  }

  /** Starts an HA instance in the foreground of a process of its own, without waiting for it. */
  launch(haInstance: string): RunningInstance {
    const child = spawn(process.execPath, [zoweHa, 'start', '--config', this.config, '--ha-instance', haInstance], {
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new RunningInstance(this, haInstance, child);
  }

  /** Starts an HA instance and waits until everything of it is up. */
  async start(haInstance: string): Promise<RunningInstance> {
    const instance = this.launch(haInstance);
    await instance.up();
    return instance;
  }

  /** The authorities that users of the front trust. */
  get externalAuthority(): string {
    return readFileSync(join(this.directory, 'keystore/external/ca.pem'), 'utf8');
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

function siteConfiguration(
  directory: string,
  { haInstances = [], fixtures = [], components = [] }: SiteOptions,
): Record<string, unknown> {
  const directories = (at: string) => {
    mkdirSync(at, { recursive: true });
    return { workspaceDirectory: join(at, 'workspace'), logDirectory: join(at, 'logs') };
  };
  return {
    zowe: {
      runtimeDirectory: join(workspace, 'dist/runtime'),
      extensionDirectory: installComponents(directory, [
        ...fixtures.map((name) => join(workspace, 'e2e/fixtures/components', name)),
        ...components,
      ]),
      ...directories(directory),
    },
    components: { launcher: { ha: { sharedDirectory: join(directory, 'shared') } } },
    ...(haInstances.length > 0 && {
      haInstances: Object.fromEntries(haInstances.map((id) => [id, { zowe: directories(join(directory, id)) }])),
    }),
  };
}

/** An extension directory with links to the sample component and the fixtures, as `zwe components install` makes them of directories. */
function installComponents(directory: string, components: readonly string[]): string {
  const extensions = join(directory, 'extensions');
  mkdirSync(extensions);
  for (const component of [join(workspace, 'examples/components/sample-app'), ...components]) {
    symlinkSync(component, join(extensions, basename(component)));
  }
  return extensions;
}

/** An HA instance that a test started. */
export class RunningInstance {
  readonly site: Site;
  readonly haInstance: string;
  readonly child: ChildProcess;
  /** Everything that the command wrote. */
  output = '';
  private readonly ended: Promise<number>;

  constructor(site: Site, haInstance: string, child: ChildProcess) {
    this.site = site;
    this.haInstance = haInstance;
    this.child = child;
    child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.ended = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 128)));
  }

  /** What `zowe-ha display --json` says. */
  async display(): Promise<Display> {
    const { code, stdout, stderr } = await this.site.zoweHa(['display', '--ha-instance', this.haInstance, '--json']);
    if (code !== 0) throw new Error(`display ended with ${String(code)}: ${stderr}`);
    return JSON.parse(stdout) as Display;
  }

  async find(target: string): Promise<DisplayedInstance> {
    const { instances } = await this.display();
    const found = instances.find(({ component, number }) => `${component}#${String(number)}` === target);
    if (!found) throw new Error(`${target} is not displayed`);
    return found;
  }

  /** Waits until the whole HA instance is up. */
  async up(withinMs = 60_000): Promise<Display> {
    return eventually(
      async () => {
        if (this.child.exitCode !== null) throw new Error(`ended with ${String(this.child.exitCode)}:\n${this.output}`);
        const display = await this.display();
        return display.state === 'up' ? display : undefined;
      },
      `${this.haInstance} is up\n${this.output}`,
      withinMs,
    ).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${this.output}`);
    });
  }

  /** Waits until one component instance is in a state. */
  async reaches(target: string, state: string, withinMs = 30_000): Promise<DisplayedInstance> {
    return eventually(
      async () => {
        const found = await this.find(target);
        return found.state === state ? found : undefined;
      },
      `${target} is ${state}`,
      withinMs,
    );
  }

  /** Ctrl-C as a terminal sends it; resolves with the exit code. */
  async interrupt(): Promise<number> {
    this.child.kill('SIGINT');
    return this.ended;
  }

  /** Waits for the end, whatever brings it. */
  async end(): Promise<number> {
    return this.ended;
  }

  /** The job log of the launcher. */
  jobLog(): string {
    const directory = existsSync(join(this.site.directory, this.haInstance, 'logs'))
      ? join(this.site.directory, this.haInstance, 'logs')
      : join(this.site.directory, 'logs');
    return readFileSync(join(directory, `zowe-launcher-${this.haInstance}.log`), 'utf8');
  }
}
