/** Runs the examples of docs/configuration.md: each section is a folder with the files that its code blocks name. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {toOptions} from '../src/config/load.ts'
import {toConfigSchema} from '../src/config/schema.ts'
import {lint} from '../src/index.ts'
import {configure, infos} from './support/config.ts'

const page = readFileSync(new URL('../docs/configuration.md', import.meta.url), 'utf8')
const BLOCK = /^```\w+ (?<name>\S+)\n(?<text>[\s\S]*?)^```$/gm

interface Block {
  readonly name: string
  readonly text: string
}

const sections = page.split(/^## /m).map((section) => ({
  title: section.split('\n')[0]!,
  blocks: [...section.matchAll(BLOCK)].map(({groups}) => ({name: groups!['name']!, text: groups!['text']!})),
}))
const isConfig = ({name}: Block) => /^(?:\.calquerc|calque\.config)/.test(name)

const cases = sections.flatMap(({title, blocks}) =>
  blocks.filter(isConfig).map((config) => {
    const others = blocks.filter((block) => !isConfig(block))
    const files = Object.fromEntries([...others, config].map(({name, text}) => [name, text]))
    return {title, name: config.name, configured: configure(files)}
  }),
)

test.each(cases)('$title: $name', async ({name, configured}) => {
  const config = await configured.of('agences/a.txt')
  expect(config.from).toContain(path.join(configured.folder, name))
  expect(() => toOptions(config)).not.toThrow()
})

describe('the JSON Schema takes', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../docs/schemas/config.schema.json', import.meta.url), 'utf8'),
  ) as object
  const validate = new Ajv2020({strict: true}).compile(schema)

  test.each(sections.flatMap(({blocks}) => blocks.filter(({name}) => name.endsWith('.json'))))('$name', ({text}) => {
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true)
  })

  test('no unknown rule', () => {
    expect(validate({rules: {'name-from': 'off'}})).toBe(false)
  })
})

const ignored = sections
  .find(({title}) => title === 'Leave files alone')!
  .blocks.map(({name, text}) => ({
    name,
    configured: configure({[name]: text}),
  }))
test.each(ignored)('$name leaves files alone', async ({configured}) => {
  expect((await configured.of('archives/a.txt')).ignored).toBe(true)
  expect((await configured.of('a.txt')).ignored).toBe(false)
})

describe('comments in the text', () => {
  const texts = sections.find(({title}) => title === 'In the text')!.blocks

  test.each(texts)('$name', ({text}) => {
    expect(lint(text, {reportUnusedDirectives: true}).messages.map(String)).toEqual([])
    expect(lint(text.replaceAll('calque-', 'calque ')).messages).not.toEqual([])
  })
})

test('the page names every key', () => {
  const schema = toConfigSchema(infos)
  const override = schema.shape.overrides.unwrap().element
  const keys = [...Object.keys(schema.shape), ...Object.keys(override.shape), 'prefer', 'ignore']
  expect(keys.filter((key) => !new RegExp(`["\`.]${key.replace('$', '\\$')}["\`]`).test(page))).toEqual([])
})

test('links to its own headings', () => {
  const headings = sections.map(({title}) => title.toLowerCase().replaceAll(',', '').replaceAll(' ', '-'))
  for (const [, anchor] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor)
})
