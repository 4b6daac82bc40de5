import {describe, expect, test} from 'vitest'
import {reportGitlab} from '../../src/report/gitlab.ts'
import {createFile, createFileOn} from '../support/files.ts'
import {compileSchema, createFileAsAWhole, errorsOf, options, runs, withoutPath} from '../support/reports.ts'

const validate = compileSchema('gitlab')

interface Issue {
  readonly fingerprint: string
  readonly location: {readonly path: string}
}

const issuesOf = (...files: Parameters<typeof reportGitlab>[0]) => JSON.parse(reportGitlab(files, options)) as Issue[]

test.each(runs)('$name: keeps the schema', ({files}) => {
  expect(errorsOf(validate, issuesOf(...files))).toEqual([])
})

test('an issue in full', () => {
  expect(issuesOf(createFileOn('La query reste.', 'query', {severity: 'error'}))).toEqual([
    {
      description: 'Unexpected text',
      check_name: 'name-form/minsk',
      fingerprint: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
      severity: 'major',
      location: {path: 'article.txt', lines: {begin: 1, end: 1}},
    },
  ])
})

test('an issue about the file stands on its first line', () => {
  expect(issuesOf(createFileAsAWhole())).toMatchObject([{severity: 'info', location: {lines: {begin: 1, end: 1}}}])
})

describe('paths', () => {
  test.each([
    {name: 'relative to the folder of the run', file: createFileAsAWhole('./site/../a.txt'), path: 'a.txt'},
    {name: 'of a file elsewhere', file: createFileAsAWhole('../a.txt'), path: '/a.txt'},
    {name: 'of Windows', file: createFileAsAWhole('D:\\site\\a.txt'), path: 'D:/site/a.txt'},
    {name: 'none', file: withoutPath(createFileAsAWhole()), path: '<stdin>'},
  ])('$name', ({file, path}) => {
    expect(issuesOf(file)[0]?.location.path).toBe(path)
  })
})

test('no two issues of a run share a fingerprint', () => {
  const text = 'query '.repeat(30)
  const places = Array.from({length: 30}, (_, i) => ({start: 6 * i, end: 6 * i + 5}))
  const issues = issuesOf(createFile(text, places), createFile(text, places, 'other.txt'))
  expect(new Set(issues.map(({fingerprint}) => fingerprint)).size).toBe(60)
})
