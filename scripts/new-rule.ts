/** `npm run new-rule -- <id> <category>`: the rule, its test and its line in the list. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [id = '', category = 'leftover'] = process.argv.slice(2)
const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function main(): void {
  const rule = path.join(root, `src/rules/${id}.ts`)
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id))
    throw new Error(`Cannot make rule '${id}': give a kebab-case id, as in npm run new-rule -- mixed-script leftover`)
  if (existsSync(rule)) throw new Error(`Cannot make rule '${id}': ${rule} is there already`)
  writeFileSync(rule, ruleText())
  writeFileSync(path.join(root, `test/rules/${id}.test.ts`), testText())
  const index = path.join(root, 'src/rules/index.ts')
  const lines = readFileSync(index, 'utf8').split('\n')
  const imports = lines.filter((line) => line.startsWith('import {'))
  imports.push(`import {${name}} from './${id}.ts'`)
  const type = lines.filter((line) => line.startsWith('import type'))
  const names = imports.map((line) => /\{(\w+)\}/.exec(line)![1]!).sort()
  imports.sort((a, b) => (a.split("'")[1]! < b.split("'")[1]! ? -1 : 1))
  const list = `export const rules: readonly Rule[] = [${names.join(', ')}]`
  writeFileSync(index, [lines[0], ...type, ...imports, '', list, ''].join('\n'))
  console.log(
    `Made src/rules/${id}.ts and test/rules/${id}.test.ts. Next: fill them in, then npm run format, npm run docs, npm test.`,
  )
}

function ruleText(): string {
  return `import {defineRule} from '../core/rule.ts'
import {unexpected} from '../core/wording.ts'

/** Why the rule is as it is. */
export const ${name} = defineRule({
  id: '${id}',
  category: '${category}',
  severity: 'warning',
  fix: 'suggested',
  docs: {
    summary: {en: 'Flags …', fr: 'Signale …'},
    why: {en: '…', fr: '…'},
  },
  examples: [
    {name: 'what is reported', text: '…', messages: [{place: '1:1-1:2', actual: '…', expected: ['…']}]},
    {name: 'what is left alone', text: 'Un texte sans faute.', messages: []},
  ],
  message: ({actual, expected}) => unexpected({en: '…', fr: '…'}, actual, expected),
  create: (context) => ({
    paragraph({sentences}) {
      for (const {tokens} of sentences) {
        for (const {text, start, end} of tokens) if (text === '…') context.report({start, end, expected: ['...']})
      }
    },
  }),
})
`
}

function testText(): string {
  return `import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {${name}} from '../../src/rules/${id}.ts'

describe('${id}', () => {
  test.each([{name: 'what it is', text: 'Un texte sans faute.', actual: []}])('$name', ({text, actual}) => {
    expect(lint(text, {rules: [${name}]}).messages.map((message) => message.actual)).toEqual(actual)
  })
})
`
}

try {
  main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
