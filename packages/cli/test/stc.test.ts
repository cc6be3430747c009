// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite, type Site } from './site.ts';

let site: Site;
beforeAll(() => {
  site = createSite({ one: 'exit 0' });
});
afterAll(() => site.remove());

const paths = ['--node', '/usr/lpp/node/bin/node', '--launcher', '/usr/lpp/zowe-ha/zowe-launcher.js'];
const config = ['--config', '/etc/zowe/zowe.yaml'];
interface Printed {
  kind: string;
  name: string;
  lines: string[];
}

describe('stc', () => {
  test('prints the procedure, with the variables in the stream', async () => {
    const { code, stdout, stderr } = await site.run('stc', ...config, ...paths, '--ha-instance', 'lpar1');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      "//ZWESLSTC PROC RGN=0M,HAINST='lpar1'",
      '//*',
      '//* Zowe HA launcher',
      '//* S name,HAINST=id,JOBNAME=job   P job   F job,APPL=DISPLAY',
      '//* BPXBATSL spawns Node into this address space, so that MODIFY,',
      '//* STOP and ARM reach it.',
      '//*',
      '//ZWELNCH  EXEC PGM=BPXBATSL,REGION=&RGN,TIME=NOLIMIT,',
      "// PARM='PGM /usr/lpp/node/bin/node /usr/lpp/zowe-ha/zowe-launcher.js  ",
      "//             &HAINST.'",
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
      'CONFIG=/etc/zowe/zowe.yaml',
      '/*',
      '',
    ]);
  });

  test('prints the variables alone, as data, for an instance directory of Zowe v1', async () => {
    const { code, stdout } = await site.run(
      'stc',
      '--stdenv',
      '--instance-dir',
      '/global/zowe',
      '--variable',
      'A=b=c',
      '--json',
    );
    expect(code).toBe(0);
    const printed = JSON.parse(stdout) as Printed;
    expect(printed).toMatchObject({ kind: 'stdenv', name: 'STDENV' });
    expect(printed.lines.slice(-2)).toEqual(['INSTANCE_DIR=/global/zowe', 'A=b=c']);
  });

  test('variables for a file may be longer than a record, those for a data set may not', async () => {
    const long = ['--config', `FILE(/${'x'.repeat(100)})`, '--stdenv'];
    const forFile = await site.run('stc', ...long, '--stdenv-dd', '/etc/zowe/stdenv');
    expect(forFile.code).toBe(0);
    expect(forFile.stdout).toContain(`CONFIG=FILE(/${'x'.repeat(100)})\n`);
    const { code, stderr } = await site.run('stc', ...long);
    expect(code).toBe(1);
    expect(stderr).toContain('ZWEL0655E Line 7 of member STDENV has 114 columns; the limit is 80.');
  });

  test.each([
    [['--proc', '--stdenv'], 2, '--proc and --stdenv exclude each other'],
    [['--variable', 'novalue'], 2, '"novalue" is not NAME=VALUE'],
    [['--step', 'IKJEFT01'], 2, 'BPXBATSL, BPXBATCH'],
    [['--name', "X'//"], 1, 'ZWEL0656E'],
    [['--output', 'relative', '--step', 'BPXBATCH'], 1, 'it must be an absolute path'],
    [['--node', '/a b'], 1, 'ZWEL0656E The value /a b of Node cannot be used'],
    [['--stdenv-dd', "A.B');X"], 1, 'ZWEL0654E'],
  ])('%j ends with %i', async (args, expected, message) => {
    const { code, stdout, stderr } = await site.run('stc', ...config, ...paths, ...args);
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).toContain(message);
  });

  test('without a configuration there is nothing to give to the launcher', async () => {
    const { code, stderr } = await site.run('stc', ...paths);
    expect(code).toBe(2);
    expect(stderr).toContain('ZWEL0901E');
  });
});
