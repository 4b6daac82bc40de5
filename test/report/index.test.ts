import {expect, test} from 'vitest'
import {formats, isFormat, loadReporter} from '../../src/report/index.ts'
import {lintFile} from '../support/files.ts'
import {options} from '../support/reports.ts'
import {texts} from '../support/texts.ts'

test.each(formats)('%s is loaded and reports', async (format) => {
  const report = await loadReporter(format)
  expect(report([lintFile(texts.error)], options)).toContain('query')
})

test.each(['xml', '', 'toString', 'JSON'])("'%s' is no format", (name) => {
  expect(isFormat(name)).toBe(false)
})
