// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Serves the console: writes what comes a line each, answers MODIFY with `answer TEXT` in two lines, ends at STOP. The arguments are
// lines to write first. With `exit` as the last one it ends at once, with
// `failure` when a message could not be written.
import { openConsole } from '../../dist/index.js';

const say = (text) => process.stdout.write(`${text}\n`);
const texts = process.argv.slice(2);
const console = openConsole({
  addon: process.env.ZWE_TEST_ADDON,
  onCommand({ kind, text, origin }) {
    say(kind === 'modify' ? `modify ${text} ${origin.bytes.toString('hex')}` : 'stop');
    if (kind === 'modify') console.write({ text: `answer ${text}\nsecond`, routing: [], descriptors: [5], to: origin });
    else end();
  },
  onFailure({ during, reason }) {
    say(`${during} failed: ${reason}`);
    if (texts.includes('failure')) end();
  },
});
function end() {
  console.close();
  clearInterval(alive);
}
const alive = setInterval(() => undefined, 1_000_000);

if ('unavailable' in console) {
  say(console.unavailable);
  clearInterval(alive);
} else {
  for (const text of texts.filter((each) => each !== 'exit' && each !== 'failure')) {
    if (!console.write({ text, routing: [2, 11], descriptors: [12] })) say('not taken');
  }
  if (texts.includes('exit')) end();
}
