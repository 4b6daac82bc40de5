/**
 * Which configuration files stand above a text. Every run asks, and most find nothing, so this looks at names only and loads no library:
 * looking for thirteen names in seven folders takes half a millisecond, a tenth of what a library for it takes to load and look.
 */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** Names in the order they are looked for; the first that is there counts for its folder. */
export const CONFIG_NAMES = [
  '.calquerc',
  '.calquerc.json',
  '.calquerc.yaml',
  '.calquerc.yml',
  '.calquerc.js',
  '.calquerc.mjs',
  '.calquerc.cjs',
  'calque.config.js',
  'calque.config.mjs',
  'calque.config.cjs',
  'calque.config.ts',
  'calque.config.mts',
] as const

export const IGNORE_NAME = '.calqueignore'
/** Stands for a text that has no name of its own. */
export const ANY_TEXT = '<text>'
const MANIFEST = 'package.json'

/** A folder that holds configuration. */
export interface ConfigFolder {
  readonly folder: string
  /** The configuration file. */
  readonly config: string | undefined
  /** The list of files to leave alone. */
  readonly ignore: string | undefined
  /** The nearest such folder above. */
  readonly outer: ConfigFolder | undefined
}

/** Looks once at each folder. */
export class ConfigFinder {
  readonly #known = new Map<string, ConfigFolder | undefined>()

  /** The nearest folder with configuration, from this one (absolute) upwards. */
  find(folder: string): ConfigFolder | undefined {
    // A loop, since a path may be thousands of folders deep.
    const unknown: string[] = []
    let at = folder
    for (; !this.#known.has(at); at = path.dirname(at)) {
      unknown.push(at)
      if (path.dirname(at) === at) break
    }
    let found = this.#known.get(at)
    for (const inner of unknown.reverse()) {
      found = look(inner, found)
      this.#known.set(inner, found)
    }
    return found
  }
}

function look(folder: string, outer: ConfigFolder | undefined): ConfigFolder | undefined {
  const config =
    CONFIG_NAMES.map((name) => path.join(folder, name)).find((file) => existsSync(file)) ?? manifestOf(folder)
  const ignore = path.join(folder, IGNORE_NAME)
  const ignores = existsSync(ignore)
  return config || ignores ? {folder, config, ignore: ignores ? ignore : undefined, outer} : outer
}

/** A package.json that configures calque; whatever else is wrong with it is not for us to say. */
function manifestOf(folder: string): string | undefined {
  const file = path.join(folder, MANIFEST)
  if (!existsSync(file)) return undefined
  try {
    const text = readFileSync(file, 'utf8')
    return text.includes('"calque"') && Object.hasOwn(JSON.parse(text) as object, 'calque') ? file : undefined
  } catch {
    return undefined
  }
}
