// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const limits = {
  'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 10],
  'max-params': ['error', 3],
};

/** Who may know whom: docs/decisions/architecture.md. */
const boundaries = [
  { sourceTag: 'layer:contract', onlyDependOnLibsWithTags: ['layer:contract'] },
  { sourceTag: 'scope:messages', onlyDependOnLibsWithTags: ['scope:none'] },
  { sourceTag: 'layer:lib', onlyDependOnLibsWithTags: ['layer:contract', 'layer:lib'] },
  { sourceTag: 'scope:zos', onlyDependOnLibsWithTags: ['layer:contract'] },
  { sourceTag: 'scope:discovery-config', notDependOnLibsWithTags: ['scope:caching-client'] },
  { sourceTag: 'scope:cert-tooling', notDependOnLibsWithTags: ['scope:discovery-config', 'scope:caching-client'] },
  { sourceTag: 'layer:app', onlyDependOnLibsWithTags: ['layer:contract', 'layer:lib', 'layer:native'] },
  { sourceTag: 'scope:launcher', notDependOnLibsWithTags: ['scope:vsam'] },
  { sourceTag: 'scope:caching-service', notDependOnLibsWithTags: ['scope:arm', 'scope:console'] },
  { sourceTag: 'scope:load-balancer', notDependOnLibsWithTags: ['layer:native'] },
  { sourceTag: 'layer:cli', onlyDependOnLibsWithTags: ['layer:contract', 'layer:lib', 'scope:launcher'] },
  { sourceTag: 'layer:native', onlyDependOnLibsWithTags: ['scope:none'] },
  { sourceTag: 'layer:tool', onlyDependOnLibsWithTags: ['scope:none'] },
  { sourceTag: 'layer:example', onlyDependOnLibsWithTags: ['layer:contract', 'layer:lib'] },
  { sourceTag: 'layer:e2e', onlyDependOnLibsWithTags: ['scope:none'] },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/build/**',
      '**/third_party/**',
      '**/target/**',
      '**/*.generated.ts',
      '.nx/**',
      '.zowe-ha/**',
      '.stryker-tmp/**',
      'reports/**',
      '**/coverage/**',
      '**/fixtures/boundary-violation/**',
    ],
  },
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*/*/vitest.config.mts',
            '*/*/*/vitest.config.mts',
            '*/vitest.config.mts',
            'vitest.config.mts',
          ],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...limits,
      '@nx/enforce-module-boundaries': ['error', { depConstraints: boundaries, enforceBuildableLibDependency: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
    },
  },
  {
    files: ['**/vitest.config.mts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-syntax': 'off', '@nx/enforce-module-boundaries': 'off' },
  },
  {
    files: ['**/test/**/*.ts', 'e2e/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 600, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  {
    // Tags count along the whole way, so they cannot say it: of these libraries only the component's entry opens key stores.
    files: ['packages/discovery-config/src/**/*.ts', 'packages/caching-client/src/**/*.ts'],
    ignores: ['packages/discovery-config/src/main.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@zowe-ha/cert-tooling', '@zowe-ha/cert-tooling/*'],
              message: 'Take TLS options from the caller.',
            },
          ],
        },
      ],
    },
  },
  {
    // Only the edges that spawn component processes, and scripts that prepare them, may know how processes are started.
    files: ['packages/launcher/src/**/*.ts'],
    ignores: ['process/component-process', 'process/script-process', 'process/end-watch', 'probes/script'].map(
      (name) => `packages/launcher/src/${name}.ts`,
    ),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'node:child_process',
              message: 'component-process.ts, script-process.ts, end-watch.ts and probes/script.ts are the importers.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    plugins: { '@nx': nx },
    rules: {
      ...limits,
      '@nx/enforce-module-boundaries': ['error', { depConstraints: boundaries, enforceBuildableLibDependency: false }],
    },
  },
  {
    // The addons share how they are built, which is no project.
    files: ['native/*/build-addon.mjs'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
);
