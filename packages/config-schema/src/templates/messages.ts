// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

const syntax =
  'A template is ${{ expression }} in a value; the expression is JavaScript over the merged configuration.';

/** What is said about templates: ZWEL1040-1049. Neither expressions nor values are quoted. */
export const templateMessages = defineMessages({
  templateSyntax: {
    id: 'ZWEL1040E',
    text: 'The template of %s is not valid: %s.',
    reason: syntax,
    action: 'Correct the expression; it ends at the first }}.',
  },
  templateThrows: {
    id: 'ZWEL1041E',
    text: 'The template of %s throws %s.',
    reason: syntax,
    action: 'Correct the expression; a key that may be missing is reached with ?. instead of a dot.',
  },
  templateTooSlow: {
    id: 'ZWEL1042E',
    text: 'The template of %s takes too long; all templates together have %s milliseconds.',
    reason: 'An expression that loops would keep everything else from starting.',
    action: 'Simplify the expression.',
  },
  templateTooLarge: {
    id: 'ZWEL1043E',
    text: 'The template of %s needs too much: %s.',
    reason: 'Memory, nesting and the size of a result are limited.',
    action: 'Simplify the expression.',
  },
  templateResult: {
    id: 'ZWEL1044E',
    text: 'The template of %s results in %s, which no configuration can hold.',
    reason: 'A result is a text, a number, true, false, null, a list or a mapping of these.',
    action: 'Let the expression result in such a value, for example with ?? and a default.',
  },
  templateCycle: {
    id: 'ZWEL1045E',
    text: 'Templates refer to each other in a circle: %s.',
    reason: 'None of them can be evaluated before the others.',
    action: 'Write the value itself in one of these places.',
  },
  templateUsesFailed: {
    id: 'ZWEL1046E',
    text: 'The template of %s uses %s, whose template failed.',
    reason: 'There is no value that it could use.',
    action: 'Correct the other template first.',
  },
  templateNotReached: {
    id: 'ZWEL1047E',
    text: 'The template of %s was not evaluated: %s.',
    reason: 'The number of templates is limited, and so is the time that all of them have together.',
    action: 'Correct the templates that take too long, or write values instead of templates.',
  },
  templateParts: {
    id: 'ZWEL1048W',
    text: 'The template of %s means something else to Zowe itself, or nothing.',
    reason:
      'Zowe joins the text around an expression and the expression with plus signs into one expression, so that operators such as ? : or || reach over the text.',
    action: 'Put parentheses around the expression.',
  },
  templateEngine: {
    id: 'ZWEL1049E',
    text: 'Templates cannot be evaluated here: %s',
    reason: 'They are evaluated by QuickJS in WebAssembly, in a thread of its own.',
    action: 'Check the installation of Zowe HA; without templates the configuration can be used.',
  },
});
