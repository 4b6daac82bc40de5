/** English word → French words spelled as in English that share a sense with it: what a spinner may have replaced. */
import {RecentMap} from '../core/recent.ts'
import {lazy, openDictionary} from './data.ts'

/** A stored likelihood is the log10 times this. */
const STEPS = 20

/** A French word, and the log10 of how likely it stood for the English one, against the others of its list. */
export interface Homograph {
  readonly word: string
  readonly likelihood: number
}

const table = lazy(() => openDictionary('synonyms'))

const known = new RecentMap<string, readonly Homograph[]>(2_000)

/** French homographs for an English base form, likeliest first; empty where none is known. */
export function homographsFor(base: string): readonly Homograph[] {
  let homographs = known.get(base)
  if (!homographs) {
    const [, ...cells] = table().get(base)?.split(' ') ?? []
    homographs = cells.map(readCell)
    known.set(base, homographs)
  }
  return homographs
}

function readCell(cell: string): Homograph {
  const colon = cell.indexOf(':')
  return {word: cell.slice(0, colon), likelihood: Number(cell.slice(colon + 1)) / STEPS}
}

/** log10 of the sum of the likelihoods of a base's homographs; -Infinity where none is known. */
export function totalLikelihood(base: string): number {
  const row = table().get(base)
  return row === undefined ? Number.NEGATIVE_INFINITY : Number(row.slice(0, row.indexOf(' '))) / STEPS
}

/** A row of the table: the total, then `word:likelihood` cells. */
export function writeHomographs(row: readonly Homograph[]): string {
  const total = Math.log10(row.reduce((sum, {likelihood}) => sum + 10 ** likelihood, 0))
  return [
    Math.ceil(STEPS * total),
    ...row.map(({word, likelihood}) => `${word}:${Math.round(STEPS * likelihood)}`),
  ].join(' ')
}
