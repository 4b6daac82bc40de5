/** Which quotation marks belong together, through a whole document. */
import type {Mark, Style} from './marks.ts'

export interface Pair {
  readonly open: Mark
  readonly close: Mark
  /** Inside another quotation. */
  readonly nested: boolean
  /** The marks are of two styles: *“…»*. */
  readonly crossed: boolean
}

export interface Pairing {
  readonly pairs: readonly Pair[]
  /** Marks without a partner, in no order. */
  readonly alone: readonly Mark[]
}

/** A quotation of more paragraphs than this lacks its closing mark. */
const LONGEST_QUOTATION = 10
/** Deeper quotations are no prose; the stack stays short whatever the text. */
const DEEPEST = 8

interface Open {
  readonly mark: Mark
  /** Where it was opened, or opened again as French does at the head of each paragraph. */
  paragraph: number
  block: number
  /** *»mot«*, as German and Danish have it. */
  readonly reversed: boolean
}

/** Follows the marks in order. French opens a quotation of several paragraphs again at each, and closes it once. */
export class Pairer {
  readonly #pairs: (Omit<Pair, 'nested'> & {readonly inside: readonly Mark[]})[] = []
  readonly #alone: Mark[] = []
  #open: Open[] = []
  #block = 0

  /** `block` counts the blank lines before: in a text with hard line breaks, a paragraph of the parser may be a line. */
  add(mark: Mark, block: number): void {
    this.#block = block
    this.#expire(mark.paragraph)
    if (this.#goesOn(mark)) return
    if (this.#closesReversed(mark)) return
    if (this.#closes(mark)) this.#close(mark)
    else this.#push(mark)
  }

  end(): Pairing {
    for (const {mark} of this.#open) this.#leaveAlone(mark)
    this.#open = []
    // What a mark without partner would hold is inside nothing.
    const opened = new Set(this.#pairs.map(({open}) => open))
    const pairs = this.#pairs.map(({inside, ...pair}) => ({...pair, nested: inside.some((mark) => opened.has(mark))}))
    return {pairs, alone: this.#alone}
  }

  #expire(paragraph: number): void {
    this.#open = this.#open.filter((open) => {
      // Straight marks do not show which side they are on: one that stays open says little beyond the next paragraph.
      const longest = open.mark.style === 'straight' ? 1 : LONGEST_QUOTATION
      if (paragraph - open.paragraph <= longest) return true
      this.#leaveAlone(open.mark)
      return false
    })
  }

  /** The mark at the head of a paragraph that repeats one left open above. */
  #goesOn(mark: Mark): boolean {
    if (!mark.first) return false
    const open = this.#open.findLast(
      (other) =>
        other.mark.style === mark.style &&
        other.paragraph < mark.paragraph &&
        other.block >= this.#block - 1 &&
        !other.reversed,
    )
    if (!open) return false
    // Old books open again with the closing mark; one that stands alone closes.
    if (mark.role === 'close' && !mark.beforeText) return false
    for (const other of this.#open) {
      other.paragraph = mark.paragraph
      other.block = this.#block
    }
    return true
  }

  #closesReversed(mark: Mark): boolean {
    const top = this.#open.at(-1)
    if (mark.char === '«' && top?.reversed && !mark.spaceBefore) {
      this.#open.pop()
      return true
    }
    const opens = mark.char === '»' && mark.spaceBefore && !mark.spaceAfter && mark.beforeText
    if (!opens || this.#has('guillemets')) return false
    this.#push(mark, true)
    return true
  }

  #closes({role, style, char}: Mark): boolean {
    if (role !== 'either') return role === 'close' || (char === '“' && this.#open.at(-1)?.mark.char === '„')
    return this.#has(style)
  }

  #close(mark: Mark): void {
    const at = this.#open.findLastIndex((open) => open.mark.style === mark.style && !open.reversed)
    const top = this.#open.at(-1)
    // What a quotation left open above would close here may be one of this paragraph that opens with another mark.
    const above = at !== -1 && this.#open[at]!.paragraph < mark.paragraph && top?.paragraph === mark.paragraph
    if (at !== -1 && !above) {
      // « … “ … » … ”: what was opened inside has to close inside.
      for (const inner of this.#open.splice(at + 1)) this.#leaveAlone(inner.mark)
      this.#pair(this.#open.pop()!, mark)
    } else if (isInches(mark)) return
    else if (top && !top.reversed && top.paragraph === mark.paragraph && top.mark.style !== 'angle') {
      this.#pair(this.#open.pop()!, mark)
    } else this.#leaveAlone(mark)
  }

  #pair({mark: open}: Open, close: Mark): void {
    const inside = this.#open.map(({mark}) => mark)
    this.#pairs.push({open, close, inside, crossed: open.style !== close.style})
  }

  #push(mark: Mark, reversed = false): void {
    // A quotation left open above that another follows has lost its end.
    const isStale = (open: Open) => open.mark.style === mark.style && open.paragraph < mark.paragraph
    for (const open of this.#open.filter(isStale)) this.#leaveAlone(open.mark)
    this.#open = this.#open.filter((open) => !isStale(open))
    this.#open.push({mark, paragraph: mark.paragraph, block: this.#block, reversed})
    if (this.#open.length > DEEPEST) this.#open.shift()
  }

  #has(style: Style): boolean {
    return this.#open.some((open) => open.mark.style === style && !open.reversed)
  }

  /** Arrows of menus and lists are no quotation marks. */
  #leaveAlone(mark: Mark): void {
    if (isInches(mark) && mark.role === 'close') return
    const pointing = mark.style === 'guillemets' || mark.style === 'angle'
    if (pointing && (mark.arrow || (mark.role === 'close' && mark.first))) return
    if (mark.style === 'angle' && mark.spaceBefore && mark.spaceAfter) return
    this.#alone.push(mark)
  }
}

function isInches({afterDigit, style, char}: Mark): boolean {
  return afterDigit && (style === 'straight' || char === '”')
}
