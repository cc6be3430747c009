// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Asks ARM for what the arguments say, one after the other, and writes an answer a line. `ready&` does not wait for the answer,
// `ticks` proves that the event loop runs, `abnormally` and `exit` end, `killed` waits for a signal.
import { openArmElement } from '../../dist/index.js';

const {
  ZWE_TEST_ADDON: addon,
  ZWE_TEST_ELEMENT: name = 'ZWESL_LPAR1',
  ZWE_TEST_TYPE: type,
  ZWE_HA_ARM_STANDIN: standIn,
} = process.env;
const element = openArmElement({ name, type, standIn, ...(addon && { addon }) });
const say = (text) => process.stdout.write(`${text}\n`);

async function ticks() {
  for (let tick = 0; tick < 5; tick += 1) await new Promise((resolve) => setTimeout(resolve, 1));
  say('event loop runs');
}

async function perform(step) {
  if (step === 'ticks') return ticks();
  if (step === 'exit') process.exit(0);
  if (step === 'abnormally') return element.endAbnormally();
  if (step === 'killed') return new Promise((resolve) => setTimeout(resolve, 60_000));
  const request = step.replace('&', '');
  const asked = element[request]().then(({ outcome, codes, restarted }) =>
    say(`${request} ${outcome} ${codes}${restarted ? ' restarted' : ''}`),
  );
  if (!step.endsWith('&')) await asked;
}

if ('unavailable' in element) {
  say(element.unavailable);
} else {
  for (const step of process.argv.slice(2)) await perform(step);
}
