// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { describe, expect, test } from 'vitest';
import { launcherProcedure, standardEnvironment, type LauncherProcedure } from '../src/index.ts';

const usual: LauncherProcedure = {
  name: 'ZWESLSTC',
  step: 'BPXBATSL',
  node: '/usr/lpp/node/bin/node',
  launcher: '/usr/lpp/zowe-ha/bin/zowe-launcher.js',
  environment: { configuration: { CONFIG: 'FILE(/etc/zowe/zowe.yaml)' } },
};
const idOf = (action: () => unknown): string => {
  try {
    action();
    return 'nothing thrown';
  } catch (error) {
    return error instanceof ZoweError ? error.message : String(error);
  }
};

describe('the procedure of the launcher', () => {
  test('Node is spawned into the address space, with the variables in the stream', () => {
    expect(launcherProcedure(usual)).toEqual([
      "//ZWESLSTC PROC RGN=0M,HAINST='{{ha_instance_id}}'",
      '//*',
      '//* Zowe HA launcher',
      '//* S name,HAINST=id,JOBNAME=job   P job   F job,APPL=DISPLAY',
      '//* BPXBATSL spawns Node into this address space, so that MODIFY,',
      '//* STOP and ARM reach it.',
      '//*',
      '//ZWELNCH  EXEC PGM=BPXBATSL,REGION=&RGN,TIME=NOLIMIT,',
      "// PARM='PGM /usr/lpp/node/bin/node /usr/lpp/zowe-ha/bin/zowe-launcher.",
      "//             js &HAINST.'",
      "//STDIN    DD PATH='/dev/null',PATHOPTS=ORDONLY",
      '//STDOUT   DD SYSOUT=*,LRECL=1600',
      '//STDERR   DD SYSOUT=*,LRECL=1600',
      '//STDENV   DD *',
      '_BPXK_AUTOCVT=ON',
      '_CEE_RUNOPTS=FILETAG(AUTOCVT,AUTOTAG),POSIX(ON),ABTERMENC(ABEND)',
      '_EDC_UMASK_DFLT=0002',
      '_TAG_REDIR_ERR=txt',
      '_TAG_REDIR_IN=txt',
      '_TAG_REDIR_OUT=txt',
      'CONFIG=FILE(/etc/zowe/zowe.yaml)',
      '/*',
    ]);
  });

  test('with BPXBATCH output goes to a file, and the variables may be in a data set', () => {
    const lines = launcherProcedure({
      ...usual,
      step: 'BPXBATCH',
      haInstance: 'lpar1',
      output: '/var/zowe/logs/launcher.out',
      environment: { place: 'zowe.parmlib(zwestdev)' },
    });
    expect(lines[0]).toBe("//ZWESLSTC PROC RGN=0M,HAINST='lpar1'");
    expect(lines.slice(-6)).toEqual([
      "//STDIN    DD PATH='/dev/null',PATHOPTS=ORDONLY",
      "//STDOUT   DD PATH='/var/zowe/logs/launcher.out',",
      '//         PATHOPTS=(OWRONLY,OCREAT,OAPPEND),PATHMODE=(SIRUSR,SIWUSR)',
      "//STDERR   DD PATH='/var/zowe/logs/launcher.out',",
      '//         PATHOPTS=(OWRONLY,OCREAT,OAPPEND),PATHMODE=(SIRUSR,SIWUSR)',
      '//STDENV   DD DISP=SHR,DSN=ZOWE.PARMLIB(ZWESTDEV)',
    ]);
    expect(lines).toContain('//ZWELNCH  EXEC PGM=BPXBATCH,REGION=&RGN,TIME=NOLIMIT,');
  });

  test('the variables may be in a file', () => {
    const lines = launcherProcedure({ ...usual, environment: { place: '/etc/zowe/stdenv' } });
    expect(lines.slice(-2)).toEqual(["//STDENV   DD PATH='/etc/zowe/stdenv',", '//         PATHOPTS=ORDONLY']);
  });

  test('no record is longer than JCL reads, and what is continued fills its record', () => {
    const node = `/${'n'.repeat(20)}/node`;
    const lines = launcherProcedure({ ...usual, node, launcher: `/${'l'.repeat(40)}.js` });
    const at = lines.findIndex((line) => line.startsWith('// PARM='));
    expect(lines[at]).toHaveLength(71);
    const text = `${lines[at] ?? ''}${(lines[at + 1] ?? '').slice(15)}`;
    expect(text).toBe(`// PARM='PGM ${node} /${'l'.repeat(40)}.js &HAINST.'`);
    expect(lines.every((line) => line.length <= 71 || !line.startsWith('//'))).toBe(true);
  });

  test('the symbol is never divided between two records: it would not be replaced', () => {
    for (let length = 1; length < 60; length++) {
      const lines = launcherProcedure({ ...usual, node: '/n', launcher: `/${'l'.repeat(length)}` });
      const parameter = lines.filter((line) => /&HAINST\./.test(line));
      expect(parameter).toHaveLength(1);
      expect(lines.join('\n')).not.toMatch(/&HAINST$|&HAINS$|&HAIN$|&HAI$|&HA$|&H$|&$/m);
    }
  });

  test.each([
    [{ name: 'zweslstc' }, 'ZWEL0656E'],
    [{ name: "A'\n//X EXEC PGM=IEFBR14" }, 'ZWEL0656E'],
    [
      { node: 'node' },
      'ZWEL0656E The value node of Node cannot be used in a started task procedure: it must be an absolute path.',
    ],
    [{ node: '/a b/node' }, 'it has the character " "'],
    [{ node: '/a&B/node' }, 'it has the character "&"'],
    [{ launcher: "/x'.js" }, `it has the character "'"`],
    [{ launcher: '/x\n//Y' }, 'it has the character "\\n"'],
    [
      { launcher: `/${'l'.repeat(80)}` },
      'ZWEL0657E The parameter of the program would have 127 characters; the limit of JCL is 100.',
    ],
    [{ haInstance: "a'b" }, 'it must be 1 to 64 letters, digits or _'],
    [{ step: 'BPXBATCH' as const }, 'BPXBATCH needs the path of a file'],
    [{ output: 'relative' }, 'it must be an absolute path'],
    [{ environment: { place: 'A.B(1)' } }, 'ZWEL0654E'],
    [{ environment: { place: '/a b' } }, 'it has the character " "'],
    [
      { environment: { configuration: { CONFIG: `FILE(/${'x'.repeat(80)})` } } },
      'ZWEL0655E Line 7 of member STDENV has 94 columns; the limit is 80.',
    ],
  ])('%j is refused', (change, message) => {
    expect(idOf(() => launcherProcedure({ ...usual, ...change }))).toContain(message);
  });
});

describe('the variables of the started task', () => {
  test('further ones come last, and debugging is a variable', () => {
    const lines = standardEnvironment({
      configuration: { CONFIG: '/etc/zowe.yaml' },
      debug: true,
      variables: { JAVA_HOME: '/usr/lpp/java' },
    });
    expect(lines.slice(-3)).toEqual(['CONFIG=/etc/zowe.yaml', 'ZLDEBUG=ON', 'JAVA_HOME=/usr/lpp/java']);
  });

  test('a file takes lines of any length', () => {
    const config = `FILE(/${'x'.repeat(200)})`;
    expect(standardEnvironment({ configuration: { CONFIG: config }, isFile: true }).at(-1)).toBe(`CONFIG=${config}`);
  });

  test.each([
    [{ configuration: { CONFIG: '' } }, 'ZWEL0656E The value  of CONFIG'],
    [{ configuration: { CONFIG: 'a\nb' } }, 'character 2 is not printable'],
    [{ configuration: { CONFIG: 'a ' } }, 'blanks at its end would be cut off'],
    [{ configuration: { CONFIG: 'a' }, variables: { 'A B': 'x' } }, 'the name must be letters, digits and _'],
    [{ configuration: { CONFIG: 'a' }, variables: { '//X': 'x' } }, 'the name must be letters, digits and _'],
  ])('%j is refused', (options, message) => {
    expect(idOf(() => standardEnvironment(options))).toContain(message);
  });
});
