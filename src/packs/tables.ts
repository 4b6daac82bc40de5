/** The tables a run looks things up in: those compiled into the package, below a user's own packs. */
import {lazy, openDictionary, type Storage} from '../lexicon/data.ts'
import {type Tables, tableNames} from './compile.ts'

/** String → string, by exact key. */
export interface Table {
  get(key: string): string | undefined
  has(key: string): boolean
  /** True where a pack of the user's own holds the key. */
  isOwn(key: string): boolean
  /** True where some key starts with these letters. */
  hasPrefix(prefix: string): boolean
}

export type PackTables = Readonly<Record<(typeof tableNames)[number], Table>>

/** Names of the data files. */
export function toDataName(table: (typeof tableNames)[number]): string {
  return `pack-${table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** Tables in which each word has the patterns to try there; a user's own stand beside the shipped ones. */
export const ANCHORS = [
  'literalAnchors',
  'falseFriendAnchors',
  'frameAnchors',
  'closedFrameAnchors',
  'residueAnchors',
] as const

const isAnchors = (name: string): boolean => (ANCHORS as readonly string[]).includes(name)

/** Every sentence asks them. */
const ASKED_OFTEN: ReadonlySet<string> = new Set(['frames', 'collocations'])

/** All forms of a lemma are anchors of the same patterns. */
export function storageOf(name: (typeof tableNames)[number]): Storage {
  if (isAnchors(name)) return 'shared'
  return ASKED_OFTEN.has(name) ? 'memory' : 'disk'
}

function merge(values: readonly (string | undefined)[]): string | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length > 0 ? known.join('\n') : undefined
}

/** Tables of the package, each opened on first use; `own` tables, compiled from a user's packs, come first. */
export function openTables(own: readonly Tables[] = []): PackTables {
  const entries = tableNames.map((name) => {
    const shipped = lazy(() => openDictionary(toDataName(name), storageOf(name)))
    const get = (key: string): string | undefined => {
      if (isAnchors(name)) return merge([...own.map((tables) => tables[name].get(key)), shipped().get(key)])
      for (const tables of own) {
        const value = tables[name].get(key)
        if (value !== undefined) return value
      }
      return shipped().get(key)
    }
    const isOwn = (key: string) => own.some((tables) => tables[name].has(key))
    const has = (key: string) => isOwn(key) || shipped().has(key)
    const hasPrefix = (prefix: string) =>
      shipped().words.hasPrefix(prefix) ||
      own.some((tables) => [...tables[name].keys()].some((key) => key.startsWith(prefix)))
    return [name, {get, has, isOwn, hasPrefix}] as const
  })
  return Object.fromEntries(entries) as PackTables
}

/** How French renders an English word: a part of speech with lemmas, likeliest first, for each entry of the lexicon packs. */
export function translationsOf(english: string, tables: PackTables): {pos: string; lemmas: string[]}[] {
  return (tables.translations.get(english)?.split('\n') ?? []).map((line) => {
    const [pos = '', ...lemmas] = JSON.parse(line) as string[]
    return {pos, lemmas}
  })
}
