/** Words and names that a review ignores always → the configuration above the text. */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {ConfigFinder, type ConfigFolder} from '../../config/find.ts'
import {writeNamed} from '../../read/write.ts'
import {CONFIG_PATH} from '../init/files.ts'
import {replaceFile} from '../replace-file.ts'
import type {IgnoreList} from './session.ts'

/** A configuration file that words can be added to, be it there or not. */
export interface ConfigTarget {
  /** Absolute. */
  readonly file: string
  /** No program should rewrite a script. */
  readonly isScript: boolean
}

/** The configuration that counts most for a text: the one given, the nearest one above, or a new one where the command runs. */
export function findTarget(given: string | undefined, text: string, cwd: string): ConfigTarget {
  let above: ConfigFolder | undefined = new ConfigFinder().find(path.dirname(path.resolve(cwd, text)))
  while (above && !above.config) above = above.outer
  const file = given === undefined ? (above?.config ?? path.join(cwd, CONFIG_PATH)) : path.resolve(cwd, given)
  return {file, isScript: /\.[cm]?[jt]s$/.test(file)}
}

const PATHS: Readonly<Record<IgnoreList, readonly string[]>> = {words: ['words'], names: ['names', 'ignore']}

export async function writeIgnored(
  {file}: ConfigTarget,
  lists: Readonly<Record<IgnoreList, readonly string[]>>,
  cwd: string,
): Promise<void> {
  if (lists.words.length === 0 && lists.names.length === 0) return
  const {addToConfig} = await import('../../config/load.ts')
  const inside = path.basename(file) === 'package.json' ? ['calque'] : []
  const before = existsSync(file) ? readFileSync(file) : undefined
  const after = (['words', 'names'] as const).reduce(
    (text, list) => addToConfig(text, [...inside, ...PATHS[list]], lists[list]),
    before?.toString() ?? '{}\n',
  )
  const name = path.relative(cwd, file)
  if (before) replaceFile(name, cwd, before, Buffer.from(after))
  else writeNamed(name, cwd, after)
}
