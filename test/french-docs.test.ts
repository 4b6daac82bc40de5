/** The French documentation passes calque itself. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../src/index.ts'
import {findPages} from './support/pages.ts'
import {root} from './support/project.ts'

const linter = createLinter({ruleOptions: {spacing: {strict: true}}, reportUnusedDirectives: true})
const pages = findPages().filter((page) => page.startsWith('docs/fr/') || page === 'README.fr.md')

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(5)
})

describe.each(pages)('%s', (page) => {
  const value = readFileSync(path.join(root, page), 'utf8')

  test('has no error and no warning, no-break spaces included', () => {
    const {messages} = linter.lint(new VFile({path: page, value}))
    expect(messages.filter(({fatal}) => fatal !== null && fatal !== undefined).map(String)).toEqual([])
  })

  test('is no longer than two screens', () => {
    if (page !== 'README.fr.md') expect(value.split('\n').length).toBeLessThan(130)
  })
})
