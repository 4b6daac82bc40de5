import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import retextLatin from 'retext-latin'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {
  createLinter,
  defineRule,
  lint,
  loadConfig,
  loadPacks,
  OperationalError,
  retextCalque,
  rules,
} from '../src/index.ts'

const TEXT = 'Reste la query de savoir qui paiera.\n\nIl est né à Nizhny Novgorod, non à Aleppo.'
const actuals = (file: VFile) => file.messages.map(({actual}) => actual)

describe('lint', () => {
  test('takes a string and gives a vfile with messages and a score', () => {
    const file = lint(TEXT)
    expect(actuals(file)).toEqual(['query', 'Nizhny Novgorod', 'Aleppo'])
    expect(file.data.score).toBeGreaterThan(0)
  })

  test('adds messages to the vfile it is handed', () => {
    const file = new VFile({path: 'article.txt', value: TEXT})
    expect(lint(file)).toBe(file)
    expect(String(file.messages[0])).toMatch(/^article\.txt:1:10: Unexpected English word `query`/)
  })

  test('a message carries facts beside its words', () => {
    expect(lint(TEXT).messages[1]).toMatchObject({
      ruleId: 'name-form/nijni-novgorod',
      source: 'calque',
      fatal: false,
      actual: 'Nizhny Novgorod',
      expected: ['Nijni Novgorod'],
      place: {start: {line: 3, column: 13, offset: 50}, end: {line: 3, column: 28, offset: 65}},
      url: expect.stringContaining('docs/rules/name-form.md'),
    })
  })

  test('a rule that is off stays silent, one with a level shows it', () => {
    expect(actuals(lint(TEXT, {levels: {'name-form': 'off'}}))).toEqual(['query'])
    expect(lint(TEXT, {levels: {'name-form': 'error'}}).messages[1]!.fatal).toBe(true)
  })

  test('options of rules', () => {
    const text = 'Qui vient ?'
    expect(lint(text, {ruleOptions: {spacing: {strict: true}}}).messages.map(({ruleId}) => ruleId)).toEqual([
      'spacing/no-break',
    ])
    expect(lint(text, {ruleOptions: {spacing: {}}}).messages).toEqual([])
    expect(() => lint(text, {ruleOptions: {spasing: {}}})).toThrow("Cannot set options of rule 'spasing': no such rule")
    expect(() => lint(text, {ruleOptions: {quotes: {strict: true}}})).toThrow(
      "Cannot set option 'strict' of 'quotes': its options are: none",
    )
  })

  test('words messages in French', () => {
    expect(lint(TEXT, {language: 'fr'}).messages[0]!.reason).toMatch(/^Anglais `query`, attendu : `question`/)
  })

  test('clean French has no message and a score of 0', () => {
    const file = lint('La question reste de savoir qui paiera.')
    expect([file.messages, file.data.score]).toEqual([[], 0])
  })
})

test('a linter keeps nothing of a text for the next one', () => {
  const linter = createLinter()
  linter.lint('Loukachenko a parlé. Loukachenko est reparti.')
  expect(actuals(linter.lint('Le Bélarus a répondu. Shoigu aussi.'))).toEqual(['Shoigu'])
})

test('a rule of one’s own runs beside those of calque', () => {
  const own = defineRule({
    ...rules[0]!,
    id: 'no-ellipsis',
    message: () => ({en: 'Unexpected ellipsis', fr: 'Points de suspension'}),
    create: ({report}) => ({
      paragraph({sentences}) {
        for (const {tokens} of sentences) {
          for (const {text, start, end} of tokens) if (text === '…') report({start, end, expected: []})
        }
      },
    }),
  })
  expect(lint('Il hésite…', {rules: [...rules, own]}).messages.map(({ruleId}) => ruleId)).toEqual(['no-ellipsis'])
})

describe('retextCalque', () => {
  const run = async (value: string) => {
    const file = new VFile(value)
    const processor = unified().use(retextLatin).use(retextCalque)
    await processor.run(processor.parse(file), file)
    return file
  }

  test('lints a tree of retext-latin as lint does its text', async () => {
    expect((await run(TEXT)).messages.map(String)).toEqual(lint(TEXT).messages.map(String))
  })

  test('is silent on an empty document', async () => {
    expect((await run('')).messages).toEqual([])
  })
})

describe('loadPacks', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'calque-index-'))
  writeFileSync(
    path.join(folder, 'own.yml'),
    `pack: own
kind: loanwords
description: Ours.
source: Us.
license: MIT
field: everyday
entries:
  - {word: query, pos: noun, gender: f, right: La query est close.}
`,
  )

  test('gives packs that createLinter takes', async () => {
    const packs = (await loadPacks(folder)).flatMap(({pack}) => (pack ? [pack] : []))
    expect(actuals(lint(TEXT, {packs}))).toEqual(['Nizhny Novgorod', 'Aleppo'])
  })

  test('a folder without packs is an operational error with a code', async () => {
    const missing = loadPacks(path.join(folder, 'missing'))
    await expect(missing).rejects.toBeInstanceOf(OperationalError)
    await expect(missing).rejects.toMatchObject({code: 'pack-missing'})
  })
})

describe('loadConfig', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'calque-config-'))
  const config = {
    root: true,
    rules: {'name-form': ['off', {}]},
    words: ['brunch'],
    overrides: [{files: ['*.md'], rules: {'english-word': 'off'}}],
  }
  writeFileSync(path.join(folder, '.calquerc.json'), JSON.stringify(config))

  test.each([
    {name: 'a folder', target: folder, found: ['query']},
    {name: 'a file of it', target: path.join(folder, 'a.txt'), found: ['query']},
    {name: 'a file with choices of its own', target: path.join(folder, 'a.md'), found: []},
  ])('gives options for $name', async ({target, found}) => {
    const options = await loadConfig(target)
    expect(options).toMatchObject({words: ['brunch'], ruleOptions: {'name-form': {}}})
    expect(actuals(createLinter(options).lint(TEXT))).toEqual(found)
  })

  test('a broken file is an operational error with its place', async () => {
    const broken = mkdtempSync(path.join(folder, 'broken-'))
    writeFileSync(path.join(broken, '.calquerc.yml'), 'root: 1')
    await expect(loadConfig(broken)).rejects.toMatchObject({
      code: 'broken-config',
      message: expect.stringContaining('.calquerc.yml:1:7: Invalid `root`') as string,
    })
  })
})

test('a rule gets the options chosen for it', () => {
  const seen: unknown[] = []
  const own = defineRule({
    ...rules[0]!,
    id: 'own',
    options: [{name: 'strict', type: 'boolean', default: false, description: {en: '-', fr: '-'}}],
    create: ({options}) => {
      seen.push(options)
      return {}
    },
  })
  lint('Oui.', {rules: [own], ruleOptions: {own: {strict: true}}})
  lint('Oui.', {rules: [own]})
  expect(seen).toEqual([{strict: true}, {strict: false}])
})

test('the built library is what the package exports', async () => {
  const name = 'calque'
  const built = (await import(name)) as typeof import('../src/index.ts')
  expect(built.lint(TEXT).messages.map(String)).toEqual(lint(TEXT).messages.map(String))
})
