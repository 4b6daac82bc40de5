/** Words that slips may have made into another: a walk through the automaton that counts what each slip costs. */
import type {Automaton} from './automaton.ts'

/** What slips cost; a usual one is about 1. */
export interface SlipCosts {
  /** `written` stands for `meant`; `at` counts letters of the word meant. */
  replaced(meant: string, written: string, at: number): number
  /** A letter behind `before` was left out. */
  omitted(meant: string, before: string, at: number): number
  /** A letter was written that is not meant, between two written ones. */
  added(written: string, before: string, after: string): number
  readonly swapped: number
}

/** Every word of the automaton that slips worth `budget` at most turn into `form`, with its cost. */
export function findNear(words: Automaton, form: string, costs: SlipCosts, budget: number): Map<string, number> {
  const search = new Search(words, form, costs, budget)
  if (form.length > 0) search.walk(0, '', 0)
  search.found.delete(form)
  return search.found
}

/** One row of the table of edit distances for each letter of the word that is walked; a row is made once a depth. */
class Search {
  readonly found = new Map<string, number>()
  readonly #words: Automaton
  readonly #form: string
  readonly #costs: SlipCosts
  readonly #budget: number
  readonly #rows: Float64Array[]
  readonly #added: Float64Array
  /** Letter → what it costs to have written each letter of the form for it; the first letter of words apart. */
  readonly #replaced: readonly [Map<string, Float64Array>, Map<string, Float64Array>] = [new Map(), new Map()]

  constructor(words: Automaton, form: string, costs: SlipCosts, budget: number) {
    this.#words = words
    this.#form = form
    this.#costs = costs
    this.#budget = budget
    this.#added = Float64Array.from({length: form.length}, (_, i) =>
      costs.added(form[i]!, form[i - 1] ?? '', form[i + 1] ?? ''),
    )
    const first = new Float64Array(form.length + 1)
    for (let j = 0; j < form.length; j++) first[j + 1] = first[j]! + this.#added[j]!
    this.#rows = [first]
  }

  walk(state: number, prefix: string, depth: number): void {
    const above = this.#rows[depth]!
    const before = prefix.slice(-1)
    const row = this.#rows[depth + 1] ?? new Float64Array(above.length)
    this.#rows[depth + 1] = row
    const swappable = depth > 0 && above.some((cost) => cost + this.#costs.swapped <= this.#budget)
    this.#words.follow(state, (letter, isEnd, target) => {
      const least = this.#fill(row, depth, letter, before)
      const cost = row[row.length - 1]!
      if (isEnd && cost <= this.#budget) this.found.set(prefix + letter, cost)
      // Two letters that changed places cost nothing at the first and the whole at the second, so the row above has a say.
      if (target !== 0 && (least <= this.#budget || swappable || depth === 0))
        this.walk(target, prefix + letter, depth + 1)
    })
  }

  /** Writes the row of `letter` below row `depth`; its least cost is the answer. */
  #fill(row: Float64Array, depth: number, letter: string, before: string): number {
    const form = this.#form
    const above = this.#rows[depth]!
    const twoAbove = depth > 0 && letter !== before ? this.#rows[depth - 1] : undefined
    const replaced = this.#replacedBy(letter, depth)
    const omitted = this.#costs.omitted(letter, before, depth)
    let last = above[0]! + omitted
    let least = last
    row[0] = last
    for (let j = 1; j < row.length; j++) {
      let cost = above[j - 1]! + replaced[j - 1]!
      if (above[j]! + omitted < cost) cost = above[j]! + omitted
      if (last + this.#added[j - 1]! < cost) cost = last + this.#added[j - 1]!
      if (twoAbove && j > 1 && letter === form[j - 2] && before === form[j - 1])
        cost = Math.min(cost, twoAbove[j - 2]! + this.#costs.swapped)
      row[j] = last = cost
      if (cost < least) least = cost
    }
    return least
  }

  #replacedBy(letter: string, depth: number): Float64Array {
    const rows = this.#replaced[depth === 0 ? 0 : 1]
    let row = rows.get(letter)
    if (!row) {
      row = Float64Array.from({length: this.#form.length}, (_, i) => {
        const written = this.#form[i]!
        return written === letter ? 0 : this.#costs.replaced(letter, written, depth)
      })
      rows.set(letter, row)
    }
    return row
  }
}
