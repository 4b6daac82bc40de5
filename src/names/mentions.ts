/** Finds the names in a sentence: capitalised runs, with what the packs know of them. */
import type {Sentence, Span, Token} from '../core/document.ts'
import {isCapitalised} from '../core/letters.ts'
import {isFrench} from '../lexicon/french.ts'
import type {EntityForm, Gazetteer} from './gazetteer.ts'
import {isRomanNumeral} from './vetoes.ts'

/** One name at one place. */
export interface Mention extends Span {
  readonly tokens: readonly Token[]
  /** As it stands, white space made single: *Kim Jong-un*. */
  readonly text: string
  /** Entities of the packs it may be; empty for a name they do not hold. */
  readonly forms: readonly EntityForm[]
  /** Capitalised words right before a family name: given names or initials. */
  readonly given: readonly Token[]
  /** It stands in a longer name the packs do not hold: *Peking* in *Peking University*. */
  readonly embedded: boolean
  /** Alone between quotation marks: the text itself sets it off as a designation. */
  readonly quoted: boolean
}

// « de » and « la » are left out: « la Biélorussie de Loukachenko » is two names.
const PARTICLES = new Set('al el ben bin ibn bint ould von van der den ter dos das da di y'.split(' '))

const TITLES = new Set('M. MM. M MM Mme Mmes Mlle Mlles Dr Dr. Pr Pr. Me Mgr Mr Mr. Mrs Mrs. Ms Ms.'.split(' '))

/** True for a capitalised French word that is no name by itself (*Président*, *Union*), for titles and for *XVIIIe*. */
function isCommonToken(token: Token): boolean {
  return TITLES.has(token.text) || isRomanNumeral(token.text) || isFrench(token.text.toLowerCase())
}

/** Names of a sentence in order; a capital at its start counts only for words that French lacks. */
export function findMentions({tokens}: Sentence, gazetteer: Gazetteer): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    if ((token.kind !== 'word' && token.kind !== 'code') || !isCapitalised(token.text) || token.text.endsWith("'")) {
      at++
      continue
    }
    const match = gazetteer.longestMatch(tokens, at)
    if (match) {
      pushKnown(mentions, tokens, at, match)
      at += match.length
      continue
    }
    const length = unknownLength(tokens, at, gazetteer)
    if (length > 0) mentions.push(toMention(tokens.slice(at, at + length)))
    at += Math.max(length, 1)
  }
  return mentions
}

/** How many tokens from here make one name the packs do not hold; 0 where none does. */
function unknownLength(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number {
  let length = 0
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]!
    const inName = i === at || token.spaced || tokens[i - 1]!.text.endsWith('-')
    if (!inName || token.text.endsWith("'")) break
    if ((token.kind === 'word' || token.kind === 'code') && isCapitalised(token.text)) {
      if (isCommonToken(token) || (i > at && gazetteer.longestMatch(tokens, i))) break
      length = i - at + 1
    } else if (isDesignation(tokens, i)) return i - at + 2
    else if (token.kind !== 'word' || !PARTICLES.has(token.text)) break
  }
  return length
}

/** *- 2022* behind *Allied Resolve*. */
function isDesignation(tokens: readonly Token[], at: number): boolean {
  const [hyphen, number] = [tokens[at]!, tokens[at + 1]]
  return /^[-–]$/.test(hyphen.text) && number?.kind === 'number' && /^\d+$/.test(number.text)
}

function pushKnown(
  mentions: Mention[],
  tokens: readonly Token[],
  at: number,
  match: {length: number; forms: readonly EntityForm[]},
): void {
  const previous = mentions.at(-1)
  const own = tokens.slice(at, at + match.length)
  const touches =
    previous !== undefined && previous.forms.length === 0 && previous.tokens.at(-1) === tokens[at - 1] && own[0]!.spaced
  const next = tokens[at + match.length]
  const nextIsName =
    next?.spaced === true &&
    next.kind === 'word' &&
    isCapitalised(next.text) &&
    !isCommonToken(next) &&
    next.text.length > 1
  const isFamily = match.forms.some(({status}) => status.startsWith('family'))
  if (touches && isFamily) {
    mentions.pop()
    mentions.push({...toMention(own, match.forms), given: previous.tokens, embedded: nextIsName})
    return
  }
  mentions.push({
    ...toMention(own, match.forms),
    embedded: touches || (nextIsName && !isFamily),
    quoted:
      own[0]!.quotation !== -1 &&
      [tokens[at - 1], next].every((token) => token?.kind === 'punctuation' && token.quotation === -1),
  })
}

function toMention(tokens: readonly Token[], forms: readonly EntityForm[] = []): Mention {
  const text = tokens.map((token, i) => (i > 0 && token.spaced ? ' ' : '') + token.text).join('')
  return {
    tokens,
    text,
    forms,
    given: [],
    embedded: false,
    quoted: false,
    start: tokens[0]!.start,
    end: tokens.at(-1)!.end,
  }
}
