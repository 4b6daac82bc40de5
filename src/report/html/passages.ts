/** The text of an article with its messages in place: each piece of text under a message is a link to it. */
import type {Language} from '../../core/rule.ts'
import {type Line, type Piece, toLines} from './lines.ts'
import {type Html, html, nothing, toArticleText} from './markup.ts'
import type {Item} from './model.ts'
import {fill, words} from './words.ts'

export interface Passages {
  readonly lines: readonly Html[]
  /** The id of the piece that stands for an item, in the order of the items. */
  readonly anchors: readonly string[]
}

export function toPassages(text: string, items: readonly Item[], language: Language): Passages {
  const lines = [...toLines(text, items)]
  const places = placeItems(lines, items)
  return {
    lines: lines.map((line) => toLine(line, text, items, places, language)),
    anchors: items.map((_, index) => places.ids.get(places.anchors.get(index)!)!),
  }
}

interface Places {
  /** Item → the piece to go to. */
  readonly anchors: ReadonlyMap<number, Piece>
  readonly ids: ReadonlyMap<Piece, string>
  /** Piece → numbers of the items that end with it. */
  readonly numbers: ReadonlyMap<Piece, readonly number[]>
}

function placeItems(lines: readonly Line[], items: readonly Item[]): Places {
  const anchors = new Map<number, Piece>()
  const last = new Map<number, Piece>()
  for (const {pieces} of lines)
    for (const piece of pieces)
      for (const index of piece.covers) {
        const anchor = anchors.get(index)
        // A passage is reached where no shorter one lies on it, if there is such a place.
        if (!anchor || (anchor.covers[0] !== index && piece.covers[0] === index)) anchors.set(index, piece)
        last.set(index, piece)
      }
  const ids = new Map<Piece, string>()
  for (const [index, piece] of anchors) if (!ids.has(piece)) ids.set(piece, `p${items[index]!.id}`)
  const numbers = new Map<Piece, number[]>()
  for (const [index, piece] of last) numbers.set(piece, [...(numbers.get(piece) ?? []), items[index]!.number])
  return {anchors, ids, numbers}
}

function toLine(
  {start, end, pieces}: Line,
  text: string,
  items: readonly Item[],
  places: Places,
  language: Language,
): Html {
  // Most lines of a long text have nothing to say of them.
  const content =
    pieces.length === 0
      ? toArticleText(text.slice(start, end))
      : html`${pieces.map((piece) => toPiece(piece, text.slice(piece.start, piece.end), items, places, language))}`
  return html`<div class="l">${content}</div>
`
}

/** The link goes to the message of the shortest span; the others are named beside it. */
function toPiece(piece: Piece, text: string, items: readonly Item[], places: Places, language: Language): Html {
  const content = toArticleText(text)
  const covering = piece.covers.map((index) => items[index]!)
  const top = covering[0]
  if (!top) return content
  const kind = `f ${top.severity}${covering.length > 1 ? ' deep' : ''}${text === '' ? ' point' : ''}`
  const id = places.ids.get(piece)
  const anchor = id ? html` id="${id}"` : html` tabindex="-1"`
  const numbers = places.numbers.get(piece)
  const end = numbers ? html` data-n="${numbers.join(', ')}"` : nothing
  const name = /\S/.test(text) ? nothing : html` aria-label="${fill(words[language].noLetters, top.number)}"`
  const ids = covering.map((item) => item.id).join(' ')
  return html`<a class="${kind}" href="#m${top.id}"${anchor} data-m="${ids}" aria-describedby="r${top.id}"${end}${name}>${content}</a>`
}
