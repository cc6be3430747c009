// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { lparQuestions } from './complete-answers.ts';
import { questions, type Question } from './questions.ts';
import { yaml } from './render-lines.ts';

/** A file of answers to fill in: every question as a comment, with what counts when it is not answered. */
export function answersTemplate(): string {
  const lpar = lparQuestions.map(({ key, ask }, index) => `${index === 0 ? '  - ' : '    '}${key}: # ${ask}`);
  const sample = { lpars: [] };
  return [
    '# Answers for zowe-ha config init. What is left out is asked for on a terminal, or has the value of its comment.',
    'lpars:',
    ...lpar,
    ...questions.flatMap((question) => ['', `# ${question.ask}`, answerLine(question, question.standard(sample))]),
    '',
  ].join('\n');
}

function answerLine({ key, kind, choices }: Question, standard: ReturnType<Question['standard']>): string {
  if (kind === 'secret') return `# ${key}:`;
  const other = choices?.map(({ value }) => value).join(', ');
  const value = standard === undefined ? '' : ` ${yaml(standard)}`;
  return `# ${key}:${value}${other === undefined ? '' : ` # ${other}`}`;
}
