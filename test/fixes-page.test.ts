/** Runs the commands of docs/fixes.md: each section is a folder, its console blocks are what a terminal shows. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {fix, rules} from '../src/index.ts'
import {calque} from './support/cli.ts'
import {createFolder} from './support/folder.ts'

const page = readFileSync(new URL('../docs/fixes.md', import.meta.url), 'utf8')
const BLOCK = /^```(?<kind>\w+)(?: (?<name>\S+))?\n(?<text>[\s\S]*?)^```$/gm

const sections = page.split(/^## /m).map((section) => ({
  title: section.split('\n')[0]!,
  text: section,
  blocks: [...section.matchAll(BLOCK)].map(({groups}) => ({
    kind: groups!['kind']!,
    name: groups!['name'],
    text: groups!['text']!,
  })),
}))

const root = createFolder()

/** `$ calque … < answers` and what it shows. */
async function run(block: string, cwd: string): Promise<void> {
  const [, command = '', output = ''] = /^\$ calque (.*)\n([\s\S]*)$/.exec(block)!
  const [args = '', answers = ''] = command.split(' < ')
  const stdin = answers.replaceAll(' ', '\n')
  const {stdout, stderr} = await calque(args.split(' '), {cwd, stdin})
  expect(`${stdout}${stderr}`.trimEnd()).toBe(output.trimEnd())
}

describe('docs/fixes.md', () => {
  test.each(sections.filter(({blocks}) => blocks.some(({kind}) => kind === 'console')))(
    '$title',
    async ({title, blocks}) => {
      const cwd = path.join(root, title)
      mkdirSync(cwd)
      let ran = false
      for (const {kind, name, text} of blocks) {
        if (kind === 'console') {
          await run(text, cwd)
          ran = true
        } else if (ran) expect(readFileSync(path.join(cwd, name!), 'utf8')).toBe(text)
        else writeFileSync(path.join(cwd, name!), text)
      }
      expect(ran).toBe(true)
    },
  )

  test('says what the library does', () => {
    const file = fix('Le maire , absent, a écrit.')
    expect(page).toContain(`String(file) // '${String(file)}'`)
    expect(file.data.fixed).toEqual([{ruleId: 'spacing/before-comma', actual: ' ,', text: ','}])
  })

  test('names rules that are there', () => {
    const table = sections.find(({title}) => title === 'What is safe')!.text
    const ids = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1])
    expect(ids.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
  })

  test('links to its own headings', () => {
    const headings = sections.map(({title}) => title.toLowerCase().replaceAll(' ', '-'))
    for (const [, anchor] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor)
  })
})
