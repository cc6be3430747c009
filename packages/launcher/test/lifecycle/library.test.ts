// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { hostname, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lifecycle, runShell, shells, type ShellResult } from './shells.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "zowe-ha it's-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const time = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d`;

describe.each(shells)('the function library under %s', (_name, shell) => {
  function run(script: string, environment: NodeJS.ProcessEnv = {}): ShellResult {
    const file = join(directory, 'script.sh');
    writeFileSync(file, script);
    return runShell(shell, [join(lifecycle, 'start-component.sh'), file], { directory, environment });
  }
  /** What a script prints on standard output, when nothing goes wrong. */
  function output(script: string, environment: NodeJS.ProcessEnv = {}): string {
    const { stdout, stderr } = run(script, environment);
    expect(stderr).toBe('');
    return stdout;
  }

  it('gives the script its own directory, no arguments and the functions', () => {
    expect(output('echo "$# in $(pwd)"; function_exists print_message; function_exists no_such_function\n')).toBe(
      `0 in ${directory}\ntrue\n`,
    );
  });

  it('is silent and works under nounset', () => {
    expect(
      output('set -u\nprint_message hello\nprint_level1_message title\nprint_formatted_info a b c >/dev/null\n'),
    ).toBe(`hello\n${'-'.repeat(79)}\n>> title\n\n`);
  });

  describe('messages', () => {
    it('go to standard output, errors to standard error, exactly as they are', () => {
      const text = String.raw`a\nb %s $(id) "q"`;
      const { stdout, stderr } = run('print_message "$T"\nprint_error "$T"\nprint_empty_line\n', { T: text });
      expect({ stdout, stderr }).toEqual({ stdout: `${text}\n\n`, stderr: `${text}\n` });
    });

    it('of debug and trace are written at their log levels', () => {
      const script = 'print_debug debug\nprint_trace trace\n';
      const atLevel = (level: string) => run(script, { ZWE_PRIVATE_LOG_LEVEL_ZWELS: level }).stderr;
      expect([atLevel(''), atLevel('INFO'), atLevel('DEBUG'), atLevel('TRACE')]).toEqual([
        '',
        '',
        'debug\n',
        'debug\ntrace\n',
      ]);
    });

    it('also go to the log file, or there only', () => {
      const log = join(directory, 'log file');
      writeFileSync(log, '');
      const script = 'print_message both\nprint_message log log\nprint_message console console\n';
      expect(output(script, { ZWE_PRIVATE_LOG_FILE: log })).toBe('both\nconsole\n');
      expect(readFileSync(log, 'utf8')).toBe('both\nlog\n');
    });

    it('are silent on the console when that is asked for, errors are not', () => {
      const { stdout, stderr } = run('print_message a\nprint_error b\n', { ZWE_CLI_PARAMETER_SILENT: 'true' });
      expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'b\n' });
    });

    it('have titles of three levels', () => {
      const script =
        'for n in 0 1 2; do print_level${n}_message "some title"; done\nprint_level0_debug x\nprint_level1_trace y\n';
      expect(output(script)).toBe(
        `${'='.repeat(79)}\n>> SOME TITLE\n\n${'-'.repeat(79)}\n>> some title\n\n\n>> some title\n\n`,
      );
    });

    it('with exit end the script with the code', () => {
      expect(run('print_error_and_exit "Error ZWEL0122E: no" "" 122\necho not reached\n')).toEqual({
        status: 122,
        stdout: '',
        stderr: 'Error ZWEL0122E: no\n',
      });
    });

    it('of services have time, process, user, level and logger, on every line', () => {
      const { stdout } = run('print_formatted_info ZWELS "web,start.sh:7" "one\ntwo"\n', { USER: 'zwesvusr' });
      expect(stdout).toMatch(
        new RegExp(`^(${time} <ZWELS:\\d+> zwesvusr INFO \\(web,start\\.sh:7\\) (one|two)\n){2}$`),
      );
    });

    it('of services that have a time already are left as they are', () => {
      const line = '2026-11-23 10:00:00.123 <X:1> me WARN text';
      expect(output('print_formatted_warn ZWELS a "$T"\n', { T: line })).toBe(`${line}\n`);
    });

    it.each([
      [undefined, 'EWI'],
      ['ERROR', 'E'],
      ['WARN', 'EW'],
      ['info', 'EWI'],
      ['DEBUG', 'EWID'],
      ['TRACE', 'EWIDT'],
    ])('of services at log level %s are %s', (level, letters) => {
      const script = 'for l in error warn info debug trace; do print_formatted_$l MY x "level $l" 2>&1; done\n';
      const written =
        run(script, { ZWE_PRIVATE_LOG_LEVEL_MY: level }).stdout.match(/ (ERROR|WARN|INFO|DEBUG|TRACE) /g) ?? [];
      expect(written.map((each) => each.charAt(1)).join('')).toBe(letters);
    });

    it('of services can come from standard input; errors go to standard error', () => {
      const { stdout, stderr } = run(
        'echo text | print_formatted_error ZWELS a -\nprint_formatted_info ZWELS a - </dev/null\n',
      );
      expect(stdout).toBe('');
      expect(stderr).toMatch(/ ERROR \(a\) text\n$/);
    });
  });

  describe('texts', () => {
    it.each([
      ['trim "  a b \t"', 'a b'],
      ['echo "  a " | trim', 'a'],
      ['replace a.b.c . /', 'a/b/c'],
      ['sanitize_alphanum "a-b.c9"', 'a_b_c9'],
      ['sanitize_alpha "a-b9"', 'a_b_'],
      ['sanitize_num "a9"', '_9'],
      ['lower_case AbC', 'abc'],
      ['echo AbC | upper_case', 'ABC'],
      ['mask_secret_value MY_PASSWORD x', '****'],
      ['mask_secret_value port 7554', '7554'],
      ['padding_left "a\nb" "- "', '- a\n- b'],
      ['remove_trailing_slash /a/b/', '/a/b'],
      ['echo "$(item_in_list "a,b c,d" "b c")"', 'true'],
      ['echo "$(item_in_list "a:b" b :)"', 'true'],
      ['echo "$(item_in_list "abc,d" b)"', ''],
      ['is_substr_of x abc; echo $?', '0'],
      ['is_substr_of b abc; echo $?', '1'],
      [String.raw`trim 'back\nslash'`, String.raw`back\nslash`],
    ])('%s is %j', (script, expected) => {
      expect(output(`${script}\n`)).toBe(`${expected}\n`);
    });

    it('of files are padded, those that are missing left out', () => {
      writeFileSync(join(directory, 'one'), 'a\nb');
      writeFileSync(join(directory, 'two'), 'c\n');
      expect(output('file_padding_left one "> "\nfiles_padding_left "one, missing ,two" "- "\n')).toBe(
        '> a\n> b\n- a\n- b\n- c\n',
      );
    });

    it('of a file are encoded in base 64 without line ends', () => {
      writeFileSync(join(directory, 'file'), 'x'.repeat(100));
      expect(output('base64_encode file\n')).toBe(Buffer.from('x'.repeat(100)).toString('base64'));
    });
  });

  describe('variables', () => {
    it('are read by name; what is no name is never run', () => {
      const value = `it's "a" $(touch PWNED) \`touch PWNED\``;
      const script =
        'get_var_value V\nget_var_value "V;touch PWNED"\nget_var_value "x}\\$(touch PWNED)"\nget_var_value UNSET_ONE\n';
      expect(output(script, { V: value })).toBe(`${value}\n\n\n\n`);
      expect(existsSync(join(directory, 'PWNED'))).toBe(false);
    });

    it('are put into texts; what could be a command is refused', () => {
      expect(output(`parse_string_vars '\${HOME}/x \$V'\n`, { HOME: '/h', V: '$(touch PWNED)' })).toBe(
        '/h/x $(touch PWNED)\n',
      );
      const { status, stderr } = run("parse_string_vars '$(touch PWNED)'\n");
      expect(status).toBe(1);
      expect(stderr).toContain('outside the allowed set');
      expect(existsSync(join(directory, 'PWNED'))).toBe(false);
    });

    it('that must be set are named when they are not', () => {
      const script =
        'is_variable_set A; echo $?\nare_variables_set A,B,C; echo $?\nis_variable_set B "B please"; echo $?\n';
      expect(run(script, { A: '1' })).toEqual({
        status: 0,
        stdout: '0\n2\n1\n',
        stderr: 'B is not defined or empty.\nC is not defined or empty.\nB please\n',
      });
    });

    it('of a file are exported', () => {
      writeFileSync(join(directory, 'my.env'), "#!/bin/sh\n# comment\nA=1\nB='it is $HOME'\n");
      expect(output(`source_env "$PWD/my.env"\nsh -c 'echo "$A,$B"'\n`)).toBe('1,it is $HOME\n');
    });

    it('that are exported are listed, those of the shell itself left out', () => {
      const listed = output('get_environments\n', { MINE: 'value', USER: 'me' }).split('\n');
      expect(listed.some((line) => /^MINE=['"]?value['"]?$/.test(line))).toBe(true);
      expect(listed.filter((line) => /^(PWD|USER|SHLVL_|ZWE_HA_script)=/.test(line))).toEqual([]);
      expect(output('get_environment_exports\n', { MINE: 'value' })).toMatch(/^(export|declare -x) MINE=/m);
    });
  });

  describe('validation', () => {
    it('counts what fails, and says what it said', () => {
      const script = [
        'validate_this "true" a; validate_this "echo bad; exit 3" "b:1"; validate_this "return 2" c',
        'echo "$ZWE_PRIVATE_ERRORS_FOUND"',
        'check_runtime_validation_result here',
      ].join('\n');
      const { status, stdout, stderr } = run(script, { ZWE_CLI_PARAMETER_CONFIG: '/z.yaml' });
      expect(status).toBe(5);
      expect(stdout).toMatch(/^5\n.* WARN \(here\) 5 errors were found during validation.*\/z\.yaml/);
      expect(stderr).toMatch(/ ERROR \(b:1\) - bad\n.* ERROR \(c\) - failed with exit code 2\n$/);
    });

    it('that finds nothing lets the script go on', () => {
      expect(output('check_runtime_validation_result here\necho on\n')).toBe('on\n');
    });

    it('as published scripts of Zowe v3 call it works', () => {
      const script = [
        'print_formatted_debug "ZWELS" "gateway,bin/validate.sh:${LINENO}" "- Checking Gateway port ${ZWE_configs_port}"',
        'validate_this "is_port_available \\"${ZWE_configs_port}\\" 2>&1" "gateway,bin/validate.sh:${LINENO}"',
        'validate_this "is_directory_writable \\"${DIR}\\" 2>&1" "gateway,bin/validate.sh:${LINENO}"',
        'echo "$ZWE_PRIVATE_ERRORS_FOUND"',
      ].join('\n');
      expect(output(script, { ZWE_configs_port: '1', DIR: directory })).toBe('0\n');
    });

    it('requires a configuration', () => {
      expect(run('require_zowe_yaml\n').status).toBe(108);
      expect(run('require_zowe_yaml\n', { ZWE_CLI_PARAMETER_CONFIG: '/x' }).status).toBe(0);
    });
  });

  describe('files', () => {
    it('and directories that are missing are named', () => {
      mkdirSync(join(directory, 'sub dir'));
      writeFileSync(join(directory, 'file'), '');
      const script = [
        'is_file_accessible file; echo $?; is_file_accessible none; echo $?',
        'is_directory_accessible "sub dir"; echo $?; is_directory_accessible file; echo $?',
        'are_directories_accessible "sub dir,none,file"; echo $?',
        'is_directory_writable "sub dir"; echo $?; is_directory_writable none; echo $?',
        'are_directories_same . "sub dir/.."; echo $?; are_directories_same . "sub dir"; echo $?',
      ].join('\n');
      const { stdout, stderr } = run(script, { USER: 'me' });
      expect(stdout).toBe('0\n1\n0\n1\n2\n0\n1\n0\n1\n');
      expect(stderr.split('\n')[0]).toBe(
        "File 'none' doesn't exist, or is not accessible to me. If the file exists, check all the parent directories have traversal permission (execute)",
      );
    });

    it.runIf(process.getuid?.() !== 0)('directories that cannot be written are refused', () => {
      mkdirSync(join(directory, 'locked'), { mode: 0o500 });
      expect(run('is_directory_writable locked\n').status).toBe(1);
    });

    it('and directories are listed, found and named', () => {
      for (const name of ['b', 'a c', '.hidden']) mkdirSync(join(directory, 'parent', name), { recursive: true });
      writeFileSync(join(directory, 'parent', 'file'), '');
      expect(output('find_sub_directories parent\n').split('\n').sort()).toEqual(['', '.hidden', 'a c', 'b']);
      expect(
        output('convert_to_absolute_path a/b\nconvert_to_absolute_path /x\nconvert_to_absolute_path "~/y"\n', {
          HOME: '/h',
        }),
      ).toBe(`${directory}/a/b\n/x\n/h/y\n`);
      const name = output('create_tmp_file my "$PWD"\n').trim();
      expect(dirname(name)).toBe(directory);
      expect(existsSync(name)).toBe(false);
      expect(output('get_tmp_dir\n', { TMPDIR: '/t' })).toBe('/t\n');
    });

    it('of components are found in the runtime and in the extension directory', () => {
      const [runtime, extensions] = [join(directory, 'run time'), join(directory, 'ext')];
      for (const each of [join(runtime, 'components/a'), join(extensions, 'b')]) mkdirSync(each, { recursive: true });
      writeFileSync(join(extensions, 'b/manifest.yml'), '');
      const environment = {
        ZWE_zowe_runtimeDirectory: runtime,
        ZWE_zowe_extensionDirectory: extensions,
        ZWE_INSTALLED_COMPONENTS: 'a,b',
        ZWE_ENABLED_COMPONENTS: 'a',
        ZWE_LAUNCH_COMPONENTS: 'a',
      };
      const script = [
        'for c in a b c; do find_component_directory $c; done',
        'get_component_manifest "$(find_component_directory b)"',
        'find_all_installed_components; find_all_enabled_components; find_all_launch_components',
      ].join('\n');
      expect(output(script, environment)).toBe(
        `${runtime}/components/a\n${extensions}/b\n\n${extensions}/b/manifest.yml\na,b\na\na\n`,
      );
    });
  });

  describe('the system', () => {
    it('is named, and is not z/OS', () => {
      const short = hostname().split('.')[0]?.toLowerCase() ?? '';
      expect(output('get_sysname\nget_user_id\necho "[$ZWE_RUN_ON_ZOS]"\necho "$ZWE_PWD"\n')).toBe(
        `${short}\n${userInfo().username}\n[]\n${directory}\n`,
      );
      expect(run('require_zos\n')).toEqual({
        status: 120,
        stdout: '',
        stderr: 'Error ZWEL0120E: This command must run on a z/OS system.\n',
      });
    });

    it('z/OS is recognised, and its text files are made readable', () => {
      mkdirSync(join(directory, 'bin'));
      writeFileSync(join(directory, 'bin/uname'), '#!/bin/sh\necho OS/390\n', { mode: 0o755 });
      const environment = { PATH: `${join(directory, 'bin')}:${process.env['PATH'] ?? ''}` };
      expect(output(`require_zos\nsh -c 'echo $ZWE_RUN_ON_ZOS $_BPXK_AUTOCVT $NODE_STDOUT_CCSID'\n`, environment)).toBe(
        'true ON 1047\n',
      );
    });

    it('lists the descendants of a process', () => {
      const script = [
        `sh -c 'sleep 1000 & echo $! >grandchild; wait' & child=$!`,
        'while [ ! -s grandchild ]; do sleep 0.01; done',
        'read -r grandchild <grandchild',
        'direct=" $(find_direct_child_processes $$) "; all=" $(find_all_child_processes $$) "',
        'kill $child $grandchild',
        'case $direct in *" $child "*) echo direct;; esac; case $direct in *" $grandchild "*) echo wrong;; esac',
        'case $all in *" $child "*) echo child;; esac; case $all in *" $grandchild "*) echo grandchild;; esac',
      ];
      expect(run(script.join('\n')).stdout).toBe('direct\nchild\ngrandchild\n');
    });

    it('ends descendants for a trap, then the script', () => {
      const script = [
        'trap gracefully_shutdown TERM',
        `sh -c 'trap "" HUP; sleep 1000 & echo $! >grandchild; wait' & echo $! >child`,
        'while [ ! -s grandchild ]; do sleep 0.01; done',
        'kill -TERM $$',
        'wait; echo not reached',
      ];
      const { status, stdout } = run(script.join('\n'));
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
      for (const file of ['child', 'grandchild']) {
        const pid = Number(readFileSync(join(directory, file), 'utf8'));
        expect(() => process.kill(pid, 0)).toThrow();
      }
    });

    it('waits for the end of a process, not longer than asked', async () => {
      const child = spawn('sleep', ['1000']);
      await once(child, 'spawn');
      expect(output(`wait_for_process_exit ${child.pid} 0; echo $?\n`)).toBe('1\n');
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(output(`wait_for_process_exit ${child.pid}; echo $?\n`)).toBe('0\n');
    });

    it('runs a command with its arguments as they are', () => {
      expect(output('execute_command printf "%s|" "a b" "\\$HOME"\n')).toBe('a b|$HOME|\n');
      const { status, stderr } = run('execute_command sh -c "echo oops; exit 4"\n');
      expect({ status, stderr }).toEqual({ status: 4, stderr: '  * Exit code: 4\n  * Output:\n    oops\n' });
    });
  });

  describe('ports', () => {
    let server: Server;
    const listen = async (address: string): Promise<number> => {
      server = createServer();
      server.listen(0, address);
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    };
    afterEach(() => {
      server.close();
    });

    it.each([
      ['127.0.0.9', {}, 1],
      ['0.0.0.0', { ZWE_zowe_network_server_listenAddresses: '127.0.0.8' }, 1],
      ['::', { ZWE_zowe_network_server_listenAddresses: '127.0.0.8' }, 1],
      ['127.0.0.9', { ZWE_zowe_network_server_listenAddresses: '127.0.0.8' }, 0],
      ['127.0.0.8', { ZWE_zowe_network_server_listenAddresses: '127.0.0.8' }, 1],
      ['127.0.0.8', { ZWE_zowe_network_server_listenAddresses: '127.0.0.1,127.0.0.8' }, 1],
      [
        '127.0.0.9',
        {
          ZWE_configs_zowe_network_server_listenAddresses: '127.0.0.8',
          ZWE_zowe_network_server_listenAddresses: '127.0.0.9',
        },
        0,
      ],
      ['127.0.0.9', { ZWE_zowe_network_server_listenAddresses: '0.0.0.0' }, 1],
      ['127.0.0.9', { ZWE_zowe_network_server_validatePortFree: 'false' }, 0],
    ])('on which somebody listens at %s, with %o, are free or not: %i', async (address, environment, expected) => {
      const port = await listen(address);
      const { status, stderr } = run(`is_port_available ${port}\n`, environment);
      expect(status).toBe(expected);
      expect(stderr).toEqual(
        expected === 0 ? '' : expect.stringContaining(`Port ${port} is already in use by process (`),
      );
    });

    it('that the launcher shares among instances are free', async () => {
      const port = await listen('127.0.0.9');
      expect(run(`is_port_available ${port}\n`, { ZWE_HA_SHARED_PORT: String(port) }).status).toBe(0);
    });

    it('whose number only contains that of another are free', async () => {
      const port = await listen('127.0.0.9');
      expect(run(`is_port_available ${String(port).slice(1)}\n`).status).toBe(0);
    });

    it.each(['12x', '-1', '1;touch PWNED', '$(touch PWNED)'])('must be numbers, not %j', async (text) => {
      await listen('127.0.0.9');
      expect(run('is_port_available "$P"\n', { P: text })).toEqual({
        status: 1,
        stdout: '',
        stderr: `Port '${text}' is not a number\n`,
      });
      expect(existsSync(join(directory, 'PWNED'))).toBe(false);
    });

    it('that are chosen at start are free', async () => {
      await listen('127.0.0.9');
      expect(run('is_port_available 0 && is_port_available ""\n').status).toBe(0);
    });
  });

  it('finds the address of a host, and says when there is none', () => {
    expect(output('get_ipaddress localhost\n')).toBe('127.0.0.1\n');
    expect(run('get_ipaddress no-such-host.invalid\n').status).toBe(1);
  });

  it('z/OSMF without host or port is refused', () => {
    expect(run('validate_zosmf_host_and_port "" 1\n')).toMatchObject({
      status: 1,
      stderr: 'z/OSMF host is not set.\n',
    });
    expect(run('validate_zosmf_host_and_port h ""\n')).toMatchObject({
      status: 1,
      stderr: 'z/OSMF port is not set.\n',
    });
  });

  describe('software', () => {
    /** A program that prints a text to standard error and output. */
    const program = (name: string, text: string, code = 0): string => {
      const file = join(directory, `${name} home`, 'bin', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `#!/bin/sh\ncat <<'TEXT'\n${text}\nTEXT\nexit ${code}\n`);
      chmodSync(file, 0o755);
      return join(directory, `${name} home`);
    };

    it.each([
      ['openjdk version "17.0.9" 2023-10-17', 0],
      ['java version "1.8.0_341"', 0],
      ['java version "1.7.0"', 1],
      ['nonsense', 1],
    ])('java that says %j gives %i', (text, expected) => {
      const home = program('java', text);
      expect(run('validate_java_home\n', { JAVA_HOME: home }).status).toBe(expected);
      expect(run(`validate_java_home "${home}"\n`).status).toBe(expected);
    });

    it('java that does not work or is not there is refused', () => {
      expect(run('validate_java_home\n', { JAVA_HOME: program('java', 'broken', 9) })).toMatchObject({
        status: 1,
        stderr: 'Java version check failed with return code: 9: broken\n',
      });
      expect(run('validate_java_home /nowhere\n').stderr).toBe(
        'JAVA_HOME: /nowhere/bin does not point to a valid install of Java.\n',
      );
      expect(run('validate_java_home\n').status).toBe(1);
    });

    it.each([
      ['v20.19.0', 0],
      ['v14.21.3', 1],
    ])('node %s gives %i', (version, expected) => {
      expect(run('validate_node_home\n', { NODE_HOME: program('node', version) }).status).toBe(expected);
    });

    it('that is required is put on the path, or ends the script', () => {
      const home = program('java', 'x');
      expect(output('require_java\nrequire_java\necho "$PATH"\n', { JAVA_HOME: home, PATH: '/bin:/usr/bin' })).toBe(
        `${home}/bin:/bin:/usr/bin\n`,
      );
      const found = { PATH: `${home}/bin:/bin:/usr/bin` };
      expect(output(`require_java\nsh -c 'echo "$JAVA_HOME"'\n`, found)).toBe(`${home}\n`);
      expect(output('detect_java_home\n', found)).toBe(`${home}\n`);
      expect(output('require_node\necho "$NODE_HOME"\n', { NODE_HOME: program('node', 'v20.0.0') })).toBe(
        `${join(directory, 'node home')}\n`,
      );
    });
  });

  describe('names of v1', () => {
    it('validate as they did', () => {
      const script = [
        'validate_variables_are_set A,B; echo $?',
        'validate_zowe_prefix; echo $?',
        'validate_directory_is_writable .; echo $?',
        'validate_file_is_accessible none 2>/dev/null; echo $?',
        'validate_port_is_available 1; echo $?',
        'validate_host_is_resolvable H; echo $?',
        'print_error_message x; echo $ERRORS_FOUND',
      ].join('\n');
      const { stdout, stderr } = run(script, { A: '1', ZOWE_PREFIX: 'ZWE1', H: 'localhost' });
      expect(stdout).toBe('1\n0\n0\n1\n0\n0\n1\n');
      expect(stderr).toBe('B is empty\nx\n');
      expect(run('validate_zowe_prefix\n', { ZOWE_PREFIX: 'ZWETOOLONG' }).status).toBe(1);
    });
  });
});

describe.each(shells)('a runtime that has a library of its own, under %s', (_name, shell) => {
  it('is given that one', () => {
    mkdirSync(join(directory, 'bin/libs'), { recursive: true });
    writeFileSync(join(directory, 'bin/libs/index.sh'), 'print_message() { echo "the runtime says: $1"; }\n');
    writeFileSync(join(directory, 'start.sh'), 'print_message hello\nfunction_exists trim 2>/dev/null\n');
    const environment = { ZWE_zowe_runtimeDirectory: directory };
    const args = [join(lifecycle, 'start-component.sh'), join(directory, 'start.sh')];
    expect(runShell(shell, args, { directory, environment }).stdout).toBe('the runtime says: hello\n');
  });
});
