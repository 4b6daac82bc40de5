/** Comments by which a text controls calque: `<!-- calque-disable-next-line name-form -- as he signs -->`, or a line `%% calque-disable`. */
import type {Span} from '../core/document.ts'

export const DIRECTIVES = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const

/** A rule, or a message (`name-form/minsk`), that a comment names. */
export interface DirectiveTarget extends Span {
  readonly id: string
}

export interface Directive extends Span {
  /** What stands behind `calque-`; undefined where there is no such directive. */
  readonly kind: (typeof DIRECTIVES)[number] | undefined
  readonly name: string
  /** Empty: every rule. */
  readonly targets: readonly DirectiveTarget[]
}

const MARK = 'calque-'
/** No part can run over the start of the next comment, so that hostile text stays linear. */
const COMMENT =
  /<!--\s*calque-(?<html>[a-z-]*[a-z])(?<htmlTail>[^<>]*?)-->|^[ \t]*%%\s*calque-(?<plain>[a-z-]*[a-z])(?<plainTail>[^\r\n]*)/gm
/** What follows is for people. */
const REASON = /(?:^|\s)--(?:\s|$)/
const ID = /[^\s,%]+/g

/** In the order of the text; most texts have none, which costs one search. */
export function findDirectives(text: string): Directive[] {
  if (!text.includes(MARK)) return []
  return [...text.matchAll(COMMENT)].map((match) => {
    const groups = match.groups!
    const name = groups['html'] ?? groups['plain']!
    const tail = groups['htmlTail'] ?? groups['plainTail']!
    const head = match[0].indexOf(MARK) + MARK.length + name.length
    const reason = tail.search(REASON)
    const ids = (reason === -1 ? tail : tail.slice(0, reason)).matchAll(ID)
    return {
      start: match.index,
      end: match.index + match[0].length,
      name,
      kind: DIRECTIVES.find((kind) => kind === name),
      targets: [...ids].map(({0: id, index}) => {
        const start = match.index + head + index
        return {id, start, end: start + id.length}
      }),
    }
  })
}

/**
 * The text with spaces (or another mask) instead of its directives, as long as before. One that has a line to itself takes the line break before it along, so
 * that it parts no paragraph.
 */
export function maskDirectives(text: string, directives: readonly Directive[], mask = ' '): string {
  if (directives.length === 0) return text
  let masked = ''
  let at = 0
  for (const {start, end} of directives) {
    const from = Math.max(at, hasOwnLine(text, start, end) ? beforeLineBreak(text, start) : start)
    masked += text.slice(at, from) + mask.repeat(end - from)
    at = end
  }
  return masked + text.slice(at)
}

const isBlank = (character: string | undefined) => character === ' ' || character === '\t'
const isBreak = (character: string | undefined) => character === undefined || character === '\n' || character === '\r'

function lineStart(text: string, start: number): number {
  let at = start
  while (isBlank(text[at - 1])) at--
  return at
}

function hasOwnLine(text: string, start: number, end: number): boolean {
  let behind = end
  while (isBlank(text[behind])) behind++
  return isBreak(text[behind]) && isBreak(text[lineStart(text, start) - 1])
}

function beforeLineBreak(text: string, start: number): number {
  const from = lineStart(text, start)
  if (text[from - 1] === '\n' && text[from - 2] === '\r') return from - 2
  return Math.max(0, from - 1)
}
