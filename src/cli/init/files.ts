/** The files that `calque init` offers: text only, nothing is written here. */
import {extensions} from '../../formats/types.ts'

export const HOOKS = ['none', 'git', 'pre-commit', 'husky'] as const
export const CIS = ['none', 'github', 'gitlab'] as const
export type Hook = (typeof HOOKS)[number]
export type Ci = (typeof CIS)[number]

/** A file to write; the path is relative to the project. */
export interface NewFile {
  readonly path: string
  readonly text: string
  readonly isExecutable?: boolean
}

export const CONFIG_PATH = '.calquerc.json'
const SCHEMA = 'docs/schemas/config.schema.json'

/** A first configuration; editors complete it by its schema. */
export function toConfigFile(language: string, isInstalled: boolean): NewFile {
  const $schema = `${isInstalled ? './node_modules/calque' : 'https://unpkg.com/calque'}/${SCHEMA}`
  const config = {$schema, root: true, language, rules: {}, words: [], ignore: []}
  return {path: CONFIG_PATH, text: `${JSON.stringify(config, null, 2)}\n`}
}

const STAGED = `git diff --cached --name-only --diff-filter=ACM -z -- ${extensions.map((name) => `'*.${name}'`).join(' ')}`
const HOOK = `#!/bin/sh
# calque looks at the texts of a commit: see docs/configuration.md
${STAGED} | xargs -0 -r npx --no-install calque --
`

const PRE_COMMIT = `repos:
  - repo: local
    hooks:
      - id: calque
        name: calque
        entry: npx --no-install calque
        language: system
        files: '\\.(${extensions.join('|')})$'
`

/** `hooks` is the folder of git's own hooks. */
export function toHookFile(hook: Hook, hooks: string): NewFile | undefined {
  if (hook === 'git') return {path: `${hooks}/pre-commit`, text: HOOK, isExecutable: true}
  if (hook === 'husky') return {path: '.husky/pre-commit', text: HOOK, isExecutable: true}
  if (hook === 'pre-commit') return {path: '.pre-commit-config.yaml', text: PRE_COMMIT}
  return undefined
}

const GITHUB = `name: calque
on: [push, pull_request]
jobs:
  calque:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: npx --no-install calque .
`

const GITLAB = `calque:
  image: node:22
  script:
    - npm ci
    - npx --no-install calque .
`

export function toCiFile(ci: Ci): NewFile | undefined {
  if (ci === 'github') return {path: '.github/workflows/calque.yml', text: GITHUB}
  if (ci === 'gitlab') return {path: '.gitlab-ci.yml', text: GITLAB}
  return undefined
}
