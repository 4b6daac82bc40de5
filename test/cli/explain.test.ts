import {describe, expect, test} from 'vitest'
import {rules} from '../../src/rules/index.ts'
import {calque, ONE_LINE} from '../support/cli.ts'
import {rowsOf} from '../support/terminal.ts'

describe('calque explain', () => {
  test.each(rules)('$id in both languages', async ({id, docs, examples}) => {
    for (const lang of ['en', 'fr'] as const) {
      const {code, stdout, stderr} = await calque(['explain', id, '--lang', lang])
      expect({code, stderr}).toEqual({code: 0, stderr: ''})
      expect(stdout.replace(/\s+/g, ' ')).toContain(docs.why[lang].replace(/\s+/g, ' '))
      for (const {text} of examples) expect(stdout).toContain(text.split('\n')[0])
    }
  })

  test('takes the id of a message', async () => {
    const [message, rule] = [await calque(['explain', 'name-form/minsk']), await calque(['explain', 'name-form'])]
    expect(message).toEqual(rule)
  })

  test('has no Markdown around headings, emphasis and code', async () => {
    const {stdout} = await calque(['explain', 'source-gloss'])
    expect(stdout).toMatch(/^source-gloss\n/)
    expect(stdout).not.toMatch(/^#|\*\*|^```/m)
    expect(stdout).toContain('\n    Le délai de grâce [grace period] est clos.\n')
  })

  test('shows the options of a rule', async () => {
    const {stdout} = await calque(['explain', 'spacing', '--lang', 'fr'])
    expect(stdout).toContain('\n    `strict`  `true`, `false` (`false`)\n    Exiger les espaces insécables')
  })

  test('wraps prose at the width of the terminal', async () => {
    const {stdout} = await calque(['explain', 'source-gloss'], {columns: 50})
    const prose = rowsOf(stdout).filter((row) => !/^(?: {4}|\|)/.test(row))
    expect(Math.max(...prose.map((row) => row.length))).toBeLessThanOrEqual(50)
  })

  test('headings are plain in a pipe', async () => {
    expect((await calque(['explain', 'name-form'])).stdout).toMatch(/^name-form\n/)
  })

  // styleText looks at the process's own stdout once more, unless told not to.
  test('headings stand out on a terminal', async () => {
    expect((await calque(['explain', 'name-form'], {isTTY: true})).stdout).toContain('\u001B[1mname-form')
  })

  test.each([
    {name: 'an unknown rule', args: ['nope'], says: "Cannot explain 'nope': no such rule; see calque rules"},
    {name: 'no rule', args: [], says: 'Not enough non-option arguments'},
    {name: 'two rules', args: ['name-form', 'source-gloss'], says: 'Unknown argument: source-gloss'},
  ])('refuses $name', async ({args, says}) => {
    const {code, stdout, stderr} = await calque(['explain', ...args])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(says)
  })
})
