/** Runs the commands of docs/adopt-on-an-old-site.md, in order, on a site of its own; `npm run build` comes first. */
import {execFile} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {commit, createRepository, git} from './support/git.ts'
import {texts} from './support/texts.ts'

const page = readFileSync(new URL('../docs/adopt-on-an-old-site.md', import.meta.url), 'utf8')
const BIN = fileURLToPath(new URL('../bin/calque.cjs', import.meta.url))
const BLOCK = /^```sh ?(?<state>\w*)\n(?<commands>[\s\S]*?)^```$(?:\n\n^```text\n(?<said>[\s\S]*?)^```$)?/gm

const cwd = createRepository({
  'package.json': '{"calque": {"root": true}}',
  'site/port.txt': texts.error,
  'site/piste.txt': texts.warnings,
  'corpus.jsonl': `${JSON.stringify({id: 'a', text: texts.warning})}\n`,
})

/** What has happened before a command. */
const states: Readonly<Record<string, () => void>> = {
  mended: () => {
    commit(cwd)
    git(cwd, 'checkout', '--quiet', '-b', 'work')
    writeFileSync(path.join(cwd, 'site/port.txt'), texts.clean)
  },
}

/** Watching takes a person to end it. */
const ENDLESS = 'watch'

function sh(command: string): Promise<{code: unknown; stderr: string}> {
  const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
  const script = `calque() { '${process.execPath}' '${BIN}' "$@"; }\n${command}`
  return new Promise((resolve) => {
    execFile('sh', ['-c', script], {cwd, env: {...env, LC_ALL: 'C'}}, (error, _stdout, stderr) =>
      resolve({code: error ? error.code : 0, stderr}),
    )
  })
}

const blocks = [...page.matchAll(BLOCK)].map(({groups}) => groups!)

test('every block of commands is read', () => {
  expect(blocks).toHaveLength(page.match(/^```sh/gm)!.length)
  expect(blocks.filter(({said}) => said !== undefined)).toHaveLength(4)
})

const cases = blocks
  .filter(({state}) => state !== ENDLESS)
  .flatMap(({state, commands, said}) =>
    commands!
      .trim()
      .split('\n')
      .map((command) => ({command, state, said})),
  )

test.each(cases)('$command', async ({command, state, said}) => {
  states[state ?? '']?.()
  const {code, stderr} = await sh(command)
  expect({code, stderr}).toEqual({code: 0, stderr: said ?? (expect.not.stringContaining('Cannot') as string)})
})

test('links to its own headings', () => {
  const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, title]) => title!.toLowerCase().replaceAll(' ', '-'))
  const anchors = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor)
  expect(anchors).toEqual(headings)
})
