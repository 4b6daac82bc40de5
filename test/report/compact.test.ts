import {describe, expect, test} from 'vitest'
import {reportCompact} from '../../src/report/compact.ts'
import {createFile, createFileOn, lintFile} from '../support/files.ts'
import {createFileAsAWhole, HOSTILE, runs, withoutPath} from '../support/reports.ts'
import {unsafeCharacters} from '../support/terminal.ts'
import {texts} from '../support/texts.ts'

describe('a message is a line', () => {
  test.each([
    {
      name: 'a place',
      file: createFileOn('La query reste.', 'query', {severity: 'error'}),
      line: 'article.txt:1:4 error Unexpected text name-form/minsk',
    },
    {name: 'no place', file: createFileAsAWhole(), line: 'article.txt:1:1 info Cannot say where elsewhere'},
    {
      name: 'no path',
      file: withoutPath(createFile('a', [{start: 0, end: 1}])),
      line: '<stdin>:1:1 warning Unexpected text name-form/minsk',
    },
    {
      name: 'a Windows path',
      file: createFile('a', [{start: 0, end: 1, severity: 'info'}], 'C:\\a b.txt'),
      line: 'C:\\a b.txt:1:1 info Unexpected text name-form/minsk',
    },
    {
      name: 'line breaks in the name',
      file: createFile('a', [{start: 0, end: 1}], 'a\nb.txt:9:9 error'),
      line: 'a b.txt:9:9 error:1:1 warning Unexpected text name-form/minsk',
    },
  ])('$name', ({file, line}) => {
    expect(reportCompact([file])).toBe(`${line}\n`)
  })
})

test('nothing found is nothing', () => {
  expect(reportCompact([])).toBe('')
  expect(reportCompact([lintFile(texts.clean)])).toBe('')
})

test.each(runs)('$name: safe, a line a message', ({files}) => {
  const report = reportCompact(files)
  expect(unsafeCharacters(report)).toEqual([])
  expect(report.split('\n')).toHaveLength(1 + files.flatMap(({messages}) => messages).length)
})

test('the hostile text is hostile', () => {
  expect(unsafeCharacters(HOSTILE).length).toBeGreaterThan(30)
})
