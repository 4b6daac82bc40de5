/** Words that slips may have made into another: a walk through the automaton that counts what each slip costs. */
import type {Automaton} from './automaton.ts'

/** What slips cost; a usual one is about 1. */
export interface SlipCosts {
  /** `written` stands for `meant`, the first letter of a word or a later one. */
  replaced(meant: string, written: string, isFirst: boolean): number
  /** A letter behind `before` (none at the first) was left out. */
  omitted(meant: string, before: string): number
  /** A letter was written that is not meant, between two written ones. */
  added(written: string, before: string, after: string): number
  readonly swapped: number
}

/** Finds words near to a form; what letters cost is kept from one form to the next. */
export class NearWords {
  readonly #words: Automaton
  readonly #prices: Prices

  constructor(words: Automaton, costs: SlipCosts) {
    this.#words = words
    this.#prices = new Prices(words, costs)
  }

  /** Every word of the automaton that slips worth `budget` at most turn into `form`, with its cost. */
  find(form: string, budget: number): Map<string, number> {
    const search = new Search(this.#words, this.#prices, form, budget)
    if (form.length > 0 && this.#words.size > 0) search.walk(0, '', NO_LETTER)
    search.found.delete(form)
    return search.found
  }
}

/** The code before the first letter of a word. */
const NO_LETTER = 0

/** Slip costs by the automaton's letter codes, each asked for once. */
class Prices {
  readonly costs: SlipCosts
  readonly #words: Automaton
  readonly #omitted = new Map<number, number>()
  readonly #replaced = new Map<number, number>()
  readonly #replacedFirst = new Map<number, number>()

  constructor(words: Automaton, costs: SlipCosts) {
    this.#words = words
    this.costs = costs
  }

  omitted(code: number, before: number): number {
    const pair = code * 256 + before
    let cost = this.#omitted.get(pair)
    if (cost === undefined) {
      cost = this.costs.omitted(this.#words.letterOf(code), before === NO_LETTER ? '' : this.#words.letterOf(before))
      this.#omitted.set(pair, cost)
    }
    return cost
  }

  replaced(code: number, written: string, isFirst: boolean): number {
    const known = isFirst ? this.#replacedFirst : this.#replaced
    const pair = code * 65_536 + written.charCodeAt(0)
    let cost = known.get(pair)
    if (cost === undefined) {
      const meant = this.#words.letterOf(code)
      cost = written === meant ? 0 : this.costs.replaced(meant, written, isFirst)
      known.set(pair, cost)
    }
    return cost
  }
}

/**
 * One row of the table of edit distances for each letter of the word that is walked; a row is made once a depth. Only the cells that
 * the budget can reach are written, a few in the middle: the rest of a row is infinite.
 */
class Search {
  readonly found = new Map<string, number>()
  readonly #words: Automaton
  readonly #prices: Prices
  readonly #form: string
  readonly #budget: number
  readonly #rows: Row[]
  readonly #added: Float64Array
  /** By letter code and place in the form, what it costs to have written the letter there for one behind the first; NaN is not known yet. */
  readonly #replacedBehind: Float64Array

  constructor(words: Automaton, prices: Prices, form: string, budget: number) {
    this.#words = words
    this.#prices = prices
    this.#form = form
    this.#budget = budget
    this.#added = Float64Array.from({length: form.length}, (_, i) =>
      prices.costs.added(form[i]!, form[i - 1] ?? '', form[i + 1] ?? ''),
    )
    this.#replacedBehind = new Float64Array(256 * form.length).fill(Number.NaN)
    const first = new Row(form.length)
    first.cells[0] = 0
    for (let j = 0; j < form.length; j++) first.cells[j + 1] = first.cells[j]! + this.#added[j]!
    first.to = first.cells.findLastIndex((cost) => cost <= budget)
    this.#rows = [first]
  }

  /** Goes on from a state of the automaton, behind the letters of `prefix`, of which `before` is the code of the last. */
  walk(state: number, prefix: string, before: number): void {
    const depth = prefix.length
    this.#rows[depth + 1] ??= new Row(this.#form.length)
    const row = this.#rows[depth + 1]!
    // Two letters that changed places cost nothing at the first and the whole at the second, so the row above has a say.
    const mayGoOn = depth === 0 || this.#mayBeSwapped(this.#rows[depth]!)
    for (let edge = state; edge !== -1; edge = this.#words.nextEdge(edge)) {
      const code = this.#words.codeAt(edge)
      this.#fill(row, depth, code, before)
      const target = this.#words.targetOf(edge)
      const isFound = row.to === this.#form.length && this.#words.endsWordAt(edge)
      const goesOn = target !== 0 && (mayGoOn || row.from <= row.to)
      if (!isFound && !goesOn) continue
      const word = prefix + this.#words.letterOf(code)
      if (isFound) this.found.set(word, row.cells[row.to]!)
      if (goesOn) this.walk(target, word, code)
    }
  }

  #mayBeSwapped({cells, from, to}: Row): boolean {
    for (let j = from; j <= to; j++) if (cells[j]! + this.#prices.costs.swapped <= this.#budget) return true
    return false
  }

  /** Writes the row of a letter below row `depth`. */
  #fill(row: Row, depth: number, code: number, before: number): void {
    const length = this.#form.length
    const above = this.#rows[depth]!
    const twoAbove = depth > 0 && code !== before ? this.#rows[depth - 1] : undefined
    const omitted = this.#prices.omitted(code, before)
    const reach = Math.min(length, Math.max(above.to, twoAbove ? twoAbove.to + 1 : -1) + 1)
    const {cells} = row
    cells.fill(Number.POSITIVE_INFINITY)
    row.from = length + 1
    row.to = -1
    let last = Number.POSITIVE_INFINITY
    for (let j = Math.min(above.from, twoAbove ? twoAbove.from + 2 : above.from); j <= length; j++) {
      let cost = above.cells[j]! + omitted
      if (j > 0) {
        cost = Math.min(
          cost,
          above.cells[j - 1]! + this.#replaced(code, j - 1, depth === 0),
          last + this.#added[j - 1]!,
        )
        if (twoAbove && j > 1 && this.#isSwapped(code, before, j))
          cost = Math.min(cost, twoAbove.cells[j - 2]! + this.#prices.costs.swapped)
      }
      cells[j] = last = cost
      if (cost <= this.#budget) {
        if (row.to === -1) row.from = j
        row.to = j
      } else if (j >= reach) return
    }
  }

  #replaced(code: number, at: number, isFirst: boolean): number {
    if (isFirst) return this.#prices.replaced(code, this.#form[at]!, true)
    const place = code * this.#form.length + at
    const known = this.#replacedBehind[place]!
    if (!Number.isNaN(known)) return known
    return (this.#replacedBehind[place] = this.#prices.replaced(code, this.#form[at]!, false))
  }

  #isSwapped(code: number, before: number, j: number): boolean {
    return this.#words.letterOf(code) === this.#form[j - 2] && this.#words.letterOf(before) === this.#form[j - 1]
  }
}

/** Costs of so many letters of the form, and the first and last cell within the budget. */
class Row {
  readonly cells: Float64Array
  from = 0
  to = -1

  constructor(length: number) {
    this.cells = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
  }
}
