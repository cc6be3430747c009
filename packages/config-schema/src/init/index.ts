// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export type { InitAnswers, KnownAnswers, LparAnswer } from './answers.ts';
export { repeatedLparValues } from './answer-checks.ts';
export { answersTemplate } from './answers-template.ts';
export { isComplete, lparQuestions, maxLpars, problemOf, readAnswer, reviewAnswers } from './complete-answers.ts';
export type { AnswerReview } from './complete-answers.ts';
export { planConfig, readAnswers, requireNew, writeConfig, type NewConfig } from './init-config.ts';
export { questions, usualComponents, type Question } from './questions.ts';
