/** The steps of action.yml, run as GitHub runs them; `npm run build` comes first. */
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {reporters} from '../../src/report/index.ts'
import {createProject, type Ran, root} from '../support/project.ts'
import {texts} from '../support/texts.ts'

interface Step {
  readonly name: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}

interface Action {
  readonly name: string
  readonly description: string
  readonly branding: {icon: string; color: string}
  readonly inputs: Readonly<Record<string, {description: string; default: string}>>
  readonly runs: {using: string; steps: readonly Step[]}
}

const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as Action
const [install, lint] = action.runs.steps as [Step, Step]
const EXPRESSION = /^\$\{\{ inputs\.(?<name>[a-z-]+) \}\}$/

describe('action.yml', () => {
  test('has what GitHub asks for', () => {
    expect(Object.keys(action)).toEqual(['name', 'description', 'branding', 'inputs', 'runs'])
    expect(action.runs.using).toBe('composite')
    expect(Object.keys(action.inputs)).toEqual(['paths', 'annotations', 'max-warnings', 'version'])
    for (const input of Object.values(action.inputs)) {
      expect(input).toEqual({description: expect.any(String) as string, default: expect.any(String) as string})
    }
  })

  test.each(action.runs.steps)('$name gets inputs from the environment, never into its script', (step) => {
    expect(step.shell).toBe('bash')
    expect(step.run).not.toContain('${{')
    const inputs = Object.values(step.env).map((value) => EXPRESSION.exec(value)?.groups?.['name'])
    expect(inputs.filter((name) => name === undefined || !(name in action.inputs))).toEqual([])
  })
})

const project = createProject({
  'clean/à la une.txt': texts.clean,
  'bad/un.txt': texts.error,
  'warnings.md': texts.warnings,
  runner: '',
  npm: '#!/bin/sh\nprintf "%s\\n" "$@" > npm-calls\n',
})
const file = (name: string) => path.join(project.folder, name)

/** A step as GitHub would run it, with the defaults of the inputs that are not given. */
function run(
  step: Step,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Ran {
  const values = Object.entries(step.env).map(([name, value]) => {
    const input = EXPRESSION.exec(value)!.groups!['name']!
    return [name, inputs[input] ?? action.inputs[input]!.default]
  })
  return project.run(step.run, {...(Object.fromEntries(values) as Record<string, string>), ...env})
}

describe('Install', () => {
  const env = {
    GITHUB_PATH: file('runner'),
    GITHUB_ACTION_PATH: root,
    RUNNER_TEMP: file('temp'),
    PATH: `${project.folder}:${process.env['PATH'] ?? ''}`,
  }
  const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {version: string}
  project.run('chmod +x npm; mkdir empty')
  beforeEach(() => {
    writeFileSync(file('runner'), '')
    writeFileSync(file('npm-calls'), '')
  })

  test('takes what the project has installed', () => {
    expect(run(install, {}, env)).toEqual({code: 0, stdout: '', stderr: ''})
    expect(readFileSync(file('npm-calls'), 'utf8')).toBe('')
    expect(readFileSync(file('runner'), 'utf8')).toBe(`${file('node_modules/.bin')}\n`)
  })

  test.each([
    {name: 'the version asked for', step: install, inputs: {version: '0.1.0'}, installed: 'calque@0.1.0'},
    {
      name: 'the version of the action where the project has none',
      step: {...install, run: `cd empty\nPATH=..:$PATH\n${install.run}`},
      inputs: {},
      installed: `calque@${version}`,
    },
    {name: 'no command', step: install, inputs: {version: '1; touch pwned'}, installed: 'calque@1; touch pwned'},
  ])('takes $name', ({step, inputs, installed}) => {
    expect(run(step, inputs, env)).toMatchObject({code: 0, stderr: ''})
    const calls = project.run('cat empty/npm-calls 2> /dev/null || cat npm-calls; rm -f empty/npm-calls').stdout
    expect(calls.trimEnd().split('\n').at(-1)).toBe(installed)
    expect(readFileSync(file('runner'), 'utf8')).toBe(`${file('temp')}/calque/node_modules/.bin\n`)
  })
})

describe('Lint', () => {
  const env = {PATH: `${file('node_modules/.bin')}:${process.env['PATH'] ?? ''}`}
  const plain = {annotations: 'false'}

  test.each([
    {name: 'a clean folder', inputs: {paths: 'clean'}, code: 0},
    {name: 'the whole repository, by default', inputs: {}, code: 1},
    {name: 'paths with spaces and globs, a line each', inputs: {paths: 'clean/à la une.txt\n\n*.md\n'}, code: 0},
    {name: 'too many warnings', inputs: {paths: '*.md', 'max-warnings': '1'}, code: 1},
    {name: 'as many warnings as allowed', inputs: {paths: '*.md', 'max-warnings': '2'}, code: 0},
    {name: 'a path that is not there', inputs: {paths: 'nowhere'}, code: 2},
    {name: 'a path that looks like an option', inputs: {paths: '--help'}, code: 2},
    {name: 'a path that looks like a command', inputs: {paths: '$(touch pwned)'}, code: 2},
  ])('$name', ({inputs, code}) => {
    expect(run(lint, {...plain, ...inputs}, env).code).toBe(code)
    expect(project.run('test -e pwned').code).toBe(1)
  })

  test.runIf('github' in reporters)('annotations', () => {
    const {code, stdout} = run(lint, {}, env)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=bad\/un\.txt,line=1,/m)
    expect(stdout).toMatch(/^::warning file=warnings\.md,line=1,/m)
  })
})
