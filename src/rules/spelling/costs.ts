/** What slips of French writers cost: a usual one is about 1, one that the hand or the ear explains less. */
import {withoutMarks} from '../../core/letters.ts'
import type {SlipCosts} from '../../lexicon/near.ts'

const COST = {
  accent: 0.3,
  /** An accent that is not meant at all. */
  accented: 0.45,
  case: 0.3,
  ligature: 0.1,
  /** An apostrophe or hyphen left out. */
  join: 0.3,
  space: 0.6,
  doubling: 0.42,
  sound: 0.6,
  keyboard: 0.65,
  swapped: 0.7,
  omitted: 0.75,
  added: 0.9,
  addedNeighbour: 0.7,
  vowel: 1,
  replaced: 1.15,
  /** Writers seldom err in the first letter. */
  first: 0.3,
} as const

/** Rows of an AZERTY keyboard; accents of the top row stand above the letters they are hit for. */
const ROWS = ['&é"\'(-è_çà)=', 'azertyuiop^$', 'qsdfghjklmù*', '<wxcvbn,;:!']

const NEIGHBOURS = toNeighbours()

function toNeighbours(): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const [y, row] of ROWS.entries())
    for (const [x, key] of [...row].entries())
      for (const [dx, dy] of [
        [1, 0],
        [0, 1],
        [-1, 1],
        [1, 1],
      ] as const) {
        const other = ROWS[y + dy]?.[x + dx]
        if (other !== undefined) pairs.add(key + other).add(other + key)
      }
  return pairs
}

/** Letters that sound alike beside some other. */
const SOUNDS = new Set(
  ['sz', 'cs', 'ck', 'cq', 'kq', 'gj', 'iy', 'ae', 'mn', 'sç', 'xc', 'vw', 'ïy', 'td'].flatMap(([a = '', b = '']) => [
    a + b,
    b + a,
  ]),
)

const VOWELS = /[aeiouyœæ]/

const bases = new Map<string, string>()

/** A letter in lower case without its accent. */
export function baseOf(letter: string): string {
  let base = bases.get(letter)
  if (base === undefined) {
    base = withoutMarks(letter.toLowerCase())
    bases.set(letter, base)
  }
  return base
}

const replacements = new Map<string, number>()

function replacementCost(meant: string, written: string): number {
  const [a, b] = [baseOf(meant), baseOf(written)]
  if (a === b) return meant.toLowerCase() === written ? COST.case : meant === b ? COST.accented : COST.accent
  if (SOUNDS.has(a + b)) return COST.sound
  if (NEIGHBOURS.has(meant + written) || NEIGHBOURS.has(a + b)) return COST.keyboard
  return VOWELS.test(a) && VOWELS.test(b) ? COST.vowel : COST.replaced
}

export const slipCosts: SlipCosts = {
  swapped: COST.swapped,
  replaced(meant, written, isFirst) {
    const pair = meant + written
    let cost = replacements.get(pair)
    if (cost === undefined) {
      cost = replacementCost(meant, written)
      replacements.set(pair, cost)
    }
    return isFirst && cost > COST.accented ? cost + COST.first : cost
  },
  omitted(meant, before) {
    if (meant === "'" || meant === '-') return COST.join
    if (baseOf(meant) === baseOf(before)) return COST.doubling
    return before === '' ? COST.omitted + COST.first : COST.omitted
  },
  added(written, before, after) {
    if (written === before || written === after) return COST.doubling
    if (written === '-' || written === "'") return COST.join
    const first = before === '' ? COST.first : 0
    return (
      first + (NEIGHBOURS.has(written + before) || NEIGHBOURS.has(written + after) ? COST.addedNeighbour : COST.added)
    )
  },
}

/** A respelling by sound (*f* for *ph*) costs as much as a letter by sound. */
export const RESPELLED = COST.sound

/** A small letter for a capital. */
export const UNCAPITALISED = COST.case

/** *oe* for *œ*. */
export const UNLIGATURED = COST.ligature

/** An apostrophe left out, and a space. */
export const JOINED = COST.join
export const UNSPACED = COST.space

/** The longer a word, the more slips it bears. */
export function budgetFor(form: string): number {
  if (form.length <= 3) return 0.7
  if (form.length <= 4) return 0.95
  if (form.length <= 6) return 1.3
  return form.length <= 9 ? 1.6 : 1.9
}
