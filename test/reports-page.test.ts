/** docs/reports.md names every format; its examples are generated, which test/docs.test.ts checks. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parseOutputs} from '../src/cli/outputs.ts'
import {formats} from '../src/report/index.ts'

const page = readFileSync(new URL('../docs/reports.md', import.meta.url), 'utf8')

test.each(formats)('%s has a row, and a section with an example where it is no terminal’s', (format) => {
  expect(page).toMatch(new RegExp(`^\\| (?:\`${format}\`|\\[\`${format}\`\\]\\(#${format}\\)) \\|`, 'm'))
  if (format !== 'pretty') expect(page).toContain(`\n## ${format}\n`)
})

describe('the formats it asks for are there', () => {
  const asked = [...page.matchAll(/(?:-f|--format) ([a-z]+(?:=[\w./-]+)?)(?=[\s`)'])/g)].map(([, value]) => value!)

  test.each(asked.filter((value) => !/^name\b/.test(value)))('%s', (value) => {
    expect(parseOutputs(value)).toHaveLength(1)
  })

  test('and found', () => {
    expect(asked.length).toBeGreaterThan(6)
  })
})
