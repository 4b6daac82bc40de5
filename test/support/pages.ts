/** Pages of documentation as what a reader does with them: files to write, commands to run. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {root} from './project.ts'

/** A fenced block. ```` ```json .calquerc.json ```` is a file; ```` ```sh exit=1 ```` a script that fails; ```` ```text output ```` what the script before it prints. */
export interface Block {
  readonly language: string
  /** What stands behind the language. */
  readonly info: string
  readonly text: string
}

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

const BLOCK = /^```(?<language>\w+)(?: (?<info>[^\n]+))?\n(?<text>[\s\S]*?)^```$/gm

/** Sections of a page that hold blocks; the files of its head stand in each of them. */
export function readSections(page: string): Section[] {
  const [head = '', ...sections] = readPage(page).split(/^## /m)
  const shared = readBlocks(head)
  const own = sections.map((section) => ({title: section.split('\n')[0]!, blocks: readBlocks(section)}))
  return own.filter(({blocks}) => blocks.length > 0).map(({title, blocks}) => ({title, blocks: [...shared, ...blocks]}))
}

function readBlocks(text: string): Block[] {
  return [...text.matchAll(BLOCK)].map(({groups = {}}) => ({
    language: groups['language']!,
    info: groups['info'] ?? '',
    text: groups['text']!,
  }))
}

export function readPage(page: string): string {
  return readFileSync(path.join(root, page), 'utf8')
}

/** Every page for users and contributors, as a path from the root. */
export function findPages(): string[] {
  const docs = readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'})
  const readmes = readdirSync(root).filter((name) => name.endsWith('.md'))
  return [
    ...readmes,
    ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name.replaceAll('\\', '/')}`),
  ].sort()
}
