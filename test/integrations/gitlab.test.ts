/** The GitLab template, its script run as a runner does; `npm run build` comes first. */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {reporters} from '../../src/report/index.ts'
import {createProject, type Ran, root} from '../support/project.ts'
import {texts} from '../support/texts.ts'

interface Job {
  readonly image: string
  readonly stage: string
  readonly variables: Readonly<Record<string, string>>
  readonly before_script: readonly string[]
  readonly script: readonly string[]
  readonly artifacts: {readonly when: string; readonly reports: {readonly codequality: string}}
}

const template = readFileSync(path.join(root, 'integrations/gitlab/calque.gitlab-ci.yml'), 'utf8')
const {calque: job, ...others} = parse(template) as {calque: Job}
const REPORT = job.artifacts.reports.codequality

test('the template has what GitLab asks for', () => {
  expect(others).toEqual({})
  expect(Object.keys(job)).toEqual(['image', 'stage', 'variables', 'before_script', 'script', 'artifacts'])
  for (const line of [...job.before_script, ...job.script]) expect(line).toBeTypeOf('string')
  for (const value of Object.values(job.variables)) expect(value).toBeTypeOf('string')
  expect(job.artifacts).toEqual({when: 'always', reports: {codequality: 'gl-code-quality-report.json'}})
})

const project = createProject({
  'clean/une.txt': texts.clean,
  'bad/un.txt': texts.error,
  'a.md': texts.warning,
  'b.md': texts.warning,
})

function run(lines: readonly string[], variables: Readonly<Record<string, string>>): Ran {
  return project.run(lines.join('\n'), {...job.variables, ...variables})
}

describe('the exit code', () => {
  // The line that writes the artifact is tested below.
  const lines = job.script.filter((line) => !line.includes('--format gitlab'))

  test.each([
    {name: 'clean', variables: {CALQUE_PATHS: 'clean'}, code: 0},
    {name: 'the whole repository, by default', variables: {}, code: 1},
    {name: 'several paths', variables: {CALQUE_PATHS: 'clean bad'}, code: 1},
    {name: 'globs', variables: {CALQUE_PATHS: '**/*.md clean', CALQUE_MAX_WARNINGS: '1'}, code: 1},
    {name: 'as many warnings as allowed', variables: {CALQUE_PATHS: '*.md', CALQUE_MAX_WARNINGS: '2'}, code: 0},
    {name: 'a path that is not there', variables: {CALQUE_PATHS: 'nowhere'}, code: 2},
  ])('$name', ({variables, code}) => {
    expect(run(lines, variables).code).toBe(code)
  })
})

describe.runIf('gitlab' in reporters)('the artifact', () => {
  test('is there where the job fails', () => {
    const {code, stdout} = run(job.script, {})
    expect({code, stdout}).toEqual({code: 1, stdout: expect.stringContaining('query') as string})
    const report = JSON.parse(readFileSync(path.join(project.folder, REPORT), 'utf8')) as unknown[]
    expect(report).toHaveLength(3)
    expect(report).toContainEqual(
      expect.objectContaining({
        check_name: expect.any(String) as string,
        fingerprint: expect.any(String) as string,
        location: expect.objectContaining({path: 'bad/un.txt'}) as object,
      }),
    )
  })

  test('a run that could not be is no finding', () => {
    expect(run(job.script, {CALQUE_PATHS: 'nowhere'}).code).toBe(2)
    expect(existsSync(path.join(project.folder, REPORT))).toBe(true)
  })
})
