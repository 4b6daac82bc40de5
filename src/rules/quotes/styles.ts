/** Which style of quotation marks an article has, and how a mark of another is written in it. */
import type {Span} from '../../core/document.ts'
import type {Mark, Style} from './marks.ts'
import type {Pairing} from './pairs.ts'

export interface House {
  /** Undefined where the styles balance. */
  readonly style: Style | undefined
  /** What the text has inside its guillemets: a space of some kind, or nothing. */
  readonly space: string
}

export interface Edit extends Span {
  readonly expected: string
}

const MARKS = {guillemets: ['«', '»'], curly: ['“', '”'], straight: ['"', '"']} as const
const NO_BREAK = '\u00A0'

/** The style of most quotations outside others; guillemets, which French has, win unless they are outnumbered two to one. */
export function findHouse(pairing: Pairing, charAt: (offset: number) => string): House {
  const counts = {guillemets: 0, curly: 0, straight: 0, angle: 0}
  const spaces = new Map<string, number>()
  // A quotation counts once: a mark without its partner is one, a mark of a pair half of one.
  const see = (mark: Mark, share: number) => {
    counts[mark.style] += share
    if (mark.style !== 'guillemets') return
    const inside = charAt(mark.char === '«' ? mark.end : mark.start - 1)
    const space = /[ \u00A0\u202F]/.test(inside) ? inside : ''
    spaces.set(space, (spaces.get(space) ?? 0) + 1)
  }
  for (const {open, close, nested} of pairing.pairs) if (!nested) for (const mark of [open, close]) see(mark, 0.5)
  for (const mark of pairing.alone) see(mark, 1)
  const [most = ['', 0]] = [...spaces].sort((a, b) => b[1] - a[1])
  return {style: chooseStyle(counts), space: spaces.size > 0 ? most[0] : NO_BREAK}
}

function chooseStyle({guillemets, curly, straight}: Readonly<Record<Style, number>>): Style | undefined {
  if (guillemets > 0 && 2 * guillemets >= curly + straight) return 'guillemets'
  if (curly === straight) return undefined
  return curly > straight ? 'curly' : 'straight'
}

/** The mark, with the space inside where guillemets go, and what to write there. */
export function toEdit(
  mark: Mark,
  side: 'open' | 'close',
  style: Exclude<Style, 'angle'>,
  space: string,
  charAt: (offset: number) => string,
): Edit {
  const [open, close] = MARKS[style]
  const isSpace = (offset: number) => /[ \u00A0\u202F]/.test(charAt(offset))
  const {start, end} = mark
  if (style === 'guillemets') {
    if (side === 'open') return {start, end, expected: mark.spaceAfter ? open : open + space}
    return {start, end, expected: mark.spaceBefore ? close : space + close}
  }
  if (side === 'open') return {start, end: mark.style === 'guillemets' && isSpace(end) ? end + 1 : end, expected: open}
  return {start: mark.style === 'guillemets' && isSpace(start - 1) ? start - 1 : start, end, expected: close}
}
