import {describe, expect, test} from 'vitest'
import {reportJunit} from '../../src/report/junit.ts'
import {createFile, createFileOn, lintFile} from '../support/files.ts'
import {createFileAsAWhole, readXml, runs} from '../support/reports.ts'
import {texts} from '../support/texts.ts'

const read = (files: Parameters<typeof reportJunit>[0], xpath: string) => readXml(reportJunit(files), 'junit', xpath)

test.each(runs)('$name: keeps the schema, and its counts are right', ({files}) => {
  expect(read(files, '/testsuites/@tests')).toEqual([String(read(files, '//testcase').length)])
  expect(read(files, '/testsuites/@failures')).toEqual([String(read(files, '//failure').length)])
  expect(read(files, '//testsuite')).toHaveLength(files.length)
})

test('a failure in full', () => {
  const file = createFileOn('La query reste.', 'query', {severity: 'error', note: 'Usage.'})
  expect(reportJunit([file])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="calque" tests="1" failures="1" errors="0">
  <testsuite name="article.txt" tests="1" failures="1" errors="0">
    <testcase name="1:4 name-form/minsk" classname="article.txt">
      <failure message="Unexpected text" type="error">article.txt:1:4&#10;Unexpected text&#10;Usage.&#10;https://unpkg.com/calque/docs/rules/name-form.md</failure>
    </testcase>
  </testsuite>
</testsuites>
`)
})

describe('what passes', () => {
  test('a file without a message', () => {
    expect(read([lintFile(texts.clean)], '//testcase/@name')).toEqual(['no message'])
  })

  test('information, which is told all the same', () => {
    const files = [createFile('abc', [{start: 0, end: 1, severity: 'info'}])]
    expect(read(files, '//failure')).toEqual([])
    expect(read(files, '//system-out')[0]).toContain('article.txt:1:1\nUnexpected text')
  })

  test('warnings do not', () => {
    expect(read([createFile('abc', [{start: 0, end: 1}])], '//failure/@type')).toEqual(['warning'])
  })
})

test('a reader gets back the name and the message', () => {
  const text = 'a]]>\n\t"é" <!-- & 👩‍🚀'
  const files = [createFileAsAWhole(text, text)]
  expect(read(files, '//testsuite/@name')).toEqual([text])
  expect(read(files, '//system-out')[0]).toContain(text)
})
