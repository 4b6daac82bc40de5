/** What the shipped packs hold, counted when they are compiled. */
import {readData} from '../lexicon/data.ts'
import type {Pack} from './schema.ts'

/** Entries of the packs of one kind that serve a rule. */
export interface PackCount {
  readonly rule: string
  readonly kind: Pack['kind']
  readonly packs: number
  readonly entries: number
}

/** Name of the data file. */
export const COUNTS_FILE = 'pack-counts.json'

/** The rule that a pack is for; most serve others as well. */
function ruleOf(pack: Pack): string {
  switch (pack.kind) {
    case 'phrases':
      return pack.rule
    case 'frames':
    case 'collocations':
      return 'cognate-swap'
    case 'names':
    case 'given-names':
      return 'name-form'
    case 'residue':
      return 'page-residue'
    case 'accepted-words':
      return 'spelling'
    default:
      return 'english-word'
  }
}

/** Counts by rule and kind, in the order of their names. */
export function countPacks(packs: readonly Pack[]): PackCount[] {
  const counts = new Map<string, PackCount>()
  for (const pack of packs) {
    const rule = ruleOf(pack)
    const {packs: known = 0, entries = 0} = counts.get(`${rule} ${pack.kind}`) ?? {}
    counts.set(`${rule} ${pack.kind}`, {
      rule,
      kind: pack.kind,
      packs: known + 1,
      entries: entries + pack.entries.length,
    })
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}

/** The counts of the package. */
export function readCounts(): PackCount[] {
  return JSON.parse(new TextDecoder().decode(readData(COUNTS_FILE))) as PackCount[]
}
