/** Every task page is done as it is written, in both languages; `npm run build` comes first. */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Block, findPages, readPage, readSections} from './support/pages.ts'
import {createProject, type Project, root} from './support/project.ts'

const TASKS = ['lint-before-publishing', 'in-ci', 'adopt-on-an-old-site', 'write-your-own-pack', 'use-as-a-library']
const FRENCH: Readonly<Record<string, string>> = {
  'lint-before-publishing': 'relire-avant-publication',
  'in-ci': 'integration-continue',
  'adopt-on-an-old-site': 'site-existant',
  'write-your-own-pack': 'ecrire-un-lot',
  'use-as-a-library': 'bibliotheque',
}
const english = TASKS.map((task) => `docs/${task}.md`)
const french = TASKS.map((task) => `docs/fr/${FRENCH[task]!}.md`)
// The English page of old sites has a test of its own, which gives it a repository with a past.
const OLD_SITE = 'docs/adopt-on-an-old-site.md'
const pages = [...english, ...french].filter((page) => page !== OLD_SITE)

/** Does what a block asks for and gives what it printed. */
function follow({language, info, text}: Block, {folder, run}: Project): string {
  if (language === 'sh' || (language === 'js' && info === '')) {
    const env = {PATH: `${folder}/node_modules/.bin:${process.env['PATH'] ?? ''}`, LC_ALL: 'C.UTF-8'}
    const {code, stdout, stderr} =
      language === 'sh' ? run(text, env) : run(`node --input-type=module <<'SNIPPET'\n${text}SNIPPET`, env)
    const expected = Number(/^exit=(?<code>\d)$/.exec(info)?.groups?.['code'] ?? 0)
    expect({text, code, stderr: code === expected ? '' : stderr}).toEqual({text, code: expected, stderr: ''})
    return stdout
  }
  if (info !== '') {
    mkdirSync(path.dirname(path.join(folder, info)), {recursive: true})
    writeFileSync(path.join(folder, info), text)
  }
  return ''
}

describe.each(pages)('%s', (page) => {
  const sections = readSections(page).map((section) => ({...section, project: createProject()}))

  test.each(sections)('$title', ({blocks, project}) => {
    let printed = ''
    for (const block of blocks) {
      if (block.info === 'output') expect(printed.trimEnd()).toBe(block.text.trimEnd())
      else if (block.info !== 'skip') printed = follow(block, project)
    }
  })
})

test('every task page is there in French too', () => {
  expect(french.filter((page) => !existsSync(path.join(root, page)))).toEqual([])
})

/** Other than pages of the web. */
const LINK = /\]\((?!https?:)(?<target>[^)#\s]*)(?:#[^)]*)?\)/g

test.each(findPages())('%s links to what is there', (page) => {
  const prose = readPage(page).replace(/^```[\s\S]*?^```$/gm, '')
  const targets = [...prose.matchAll(LINK)].flatMap(({groups = {}}) => groups['target'] || [])
  const files = targets.map((target) => path.posix.join(path.posix.dirname(page), target))
  expect(files.filter((file) => file !== OLD_SITE && !existsSync(path.join(root, file)))).toEqual([])
})

test.each([{index: 'docs/README.md', folders: ['docs/', 'docs/fr/']}])(
  '$index lists every page',
  ({index, folders}) => {
    const links = [...readPage(index).matchAll(LINK)].map(({groups = {}}) => path.posix.join('docs', groups['target']!))
    const here = findPages().filter((page) => folders.includes(`${path.posix.dirname(page)}/`) && page !== index)
    expect(here.filter((page) => !links.includes(page))).toEqual([])
  },
)
