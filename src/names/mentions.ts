/** Finds the names in a sentence: capitalised runs, with what the packs know of them. */
import type {Sentence, Span, Token} from '../core/document.ts'
import {perForm, perFormOf, toForm} from '../core/form.ts'
import {isCapitalised} from '../core/letters.ts'
import {isFrench} from '../lexicon/french.ts'
import type {EntityForm, Gazetteer, Match} from './gazetteer.ts'
import {roleBefore} from './roles.ts'
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
  /** Alone between quotation marks, or a gloss in brackets: the text itself sets it off. */
  readonly quoted: boolean
  /** What the words before it say of its bearer; see `roleBefore`. */
  readonly role: string | undefined
}

// « de » and « la » are left out: « la Biélorussie de Loukachenko » is two names.
const PARTICLES = new Set('al el ben bin ibn bint ould von van der den ter zu af dos das da di del della y'.split(' '))

/** *al-Vorchid*, *ed-Dine*: the Arabic article in lower case, its noun behind the hyphen; an elided word is none. */
const hasArticle = perForm((text) =>
  /^(?:al|el|ad|ed|an|en|ar|er|as|es|at|et|az|ez|ach|ech|ash|esh)-\p{Lu}.*(?<!')$/u.test(text),
)

const TITLES = new Set('M. MM. M MM Mme Mmes Mlle Mlles Dr Dr. Pr Pr. Me Mgr Mr Mr. Mrs Mrs. Ms Ms.'.split(' '))

/** True for a capitalised French word that is no name by itself (*Président*, *Union*), for titles and for *XVIIIe*. */
const isCommon = perFormOf((text, gazetteer: Gazetteer) => {
  if (TITLES.has(text) || isRomanNumeral(text)) return true
  // « Munir » is a given name besides a verb.
  return isFrench(text.toLowerCase()) && gazetteer.givenVariants(text).length === 0
})

/** True for a word with a capital; an elided article is no name. */
function mayStartName({kind, text}: Token): boolean {
  return (kind === 'word' || kind === 'code') && isCapitalised(text) && !text.endsWith("'")
}

/** *of* and the like between capitals: the name goes on in another language, *Communist Party of India*. */
const FOREIGN_LINKS = new Set('of and the for und ed e i'.split(' '))

/** True where a name goes on over a foreign link word, to the left (`step` -1) or to the right. */
function goesOn(tokens: readonly Token[], link: number, step: 1 | -1): boolean {
  const token = tokens[link]
  if (!token || !FOREIGN_LINKS.has(token.text)) return false
  const beyond = tokens[link + step]
  return beyond !== undefined && (isCapitalised(beyond.text) || FOREIGN_LINKS.has(beyond.text))
}

const LONGEST_GLOSS = 6
const OPENING = new Set('([')
const CLOSING = new Set(')]')

/** True where the name ends a pair of brackets that holds it alone, or with its form in another script: *(Киев, Kyiv)*. */
function isGloss(tokens: readonly Token[], from: number, to: number): boolean {
  if (!CLOSING.has(tokens[to]?.text ?? '')) return false
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_GLOSS); at--) {
    if (OPENING.has(tokens[at]!.text))
      return at === from - 1 || tokens.slice(at + 1, from).some((token) => isForeignScript(token))
  }
  return false
}

/** True for a word that starts with a letter beyond the Latin ones. */
function isForeignScript({text, kind}: Token): boolean {
  return (
    kind !== 'punctuation' &&
    text.charCodeAt(0) >= 0x370 &&
    (text.charCodeAt(0) < 0x1e00 || text.charCodeAt(0) > 0x2e7f)
  )
}

/** Names of a sentence in order; a capital at its start counts only for words that French lacks. */
export function findMentions({tokens}: Sentence, gazetteer: Gazetteer): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    if (!mayStartName(token)) {
      at++
      continue
    }
    const match = gazetteer.longestMatch(tokens, at)
    if (match) {
      pushKnown(mentions, tokens, at, match, gazetteer)
      at += match.length
      continue
    }
    const stem = findStem(token, gazetteer)
    if (stem) {
      mentions.push(stem)
      at++
      continue
    }
    const length = unknownLength(tokens, at, gazetteer)
    if (length > 0) mentions.push(toUnknown(tokens, at, at + length))
    at += Math.max(length, 1)
  }
  return mentions
}

/** *Iskander* in *Iskander-M*: a system of the packs with the letter or number of a variant behind it. */
function findStem(token: Token, gazetteer: Gazetteer): Mention | undefined {
  const stem = stemOf(token.form)
  // An invisible character inside leaves no telling where the stem ends in the file.
  if (stem === null || token.end - token.start !== token.text.length) return undefined
  const forms = gazetteer.forms(stem).filter(({id}) => VARIANT_TYPES.has(gazetteer.entity(id).type))
  if (forms.length === 0) return undefined
  return toMention([{...token, text: stem, form: toForm(stem), end: token.start + stem.length}], {forms})
}

const stemOf = perForm((text) => /^(\p{L}{4,})-[A-Z]{1,2}\d{0,3}$/u.exec(text)?.[1] ?? null)

const VARIANT_TYPES = new Set(['weapon', 'vehicle', 'product'])

/** How many tokens from here make one name the packs do not hold; 0 where none does. */
function unknownLength(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number {
  let length = 0
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]!
    const inName = i === at || token.spaced || tokens[i - 1]!.text.endsWith('-')
    if (!inName) break
    if (mayStartName(token)) {
      if (isCommon(token.form, gazetteer) || (i > at && gazetteer.longestMatch(tokens, i))) break
      length = i - at + 1
    } else if (isDesignation(tokens, i)) return i - at + 2
    else if (token.kind !== 'word') break
    else if (hasArticle(token.form)) length = i - at + 1
    else if (!PARTICLES.has(token.text)) break
  }
  return length
}

/** *- 2022* behind *Allied Resolve*. */
function isDesignation(tokens: readonly Token[], at: number): boolean {
  const {text} = tokens[at]!
  const number = (text === '-' || text === '–') && tokens[at + 1]
  return number ? number.kind === 'number' && /^\d+$/.test(number.text) : false
}

function pushKnown(
  mentions: Mention[],
  tokens: readonly Token[],
  at: number,
  {length, forms}: Match,
  gazetteer: Gazetteer,
): void {
  const end = at + length
  const own = tokens.slice(at, end)
  const previous = mentions.at(-1)
  const touches =
    previous !== undefined && previous.forms.length === 0 && previous.tokens.at(-1) === tokens[at - 1] && own[0]!.spaced
  const nextIsName = startsNextName(tokens[end], gazetteer)
  const isFamily = forms.some(({status}) => status.startsWith('family'))
  const role = roleBefore(tokens, at)
  if (touches && isFamily) {
    mentions.pop()
    mentions.push(toMention(own, {forms, given: previous.tokens, embedded: nextIsName, role: previous.role ?? role}))
    return
  }
  const embedded = touches || (nextIsName && !isFamily) || goesOn(tokens, end, 1) || goesOn(tokens, at - 1, -1)
  mentions.push(toMention(own, {forms, embedded, quoted: isSetOff(tokens, at, end), role}))
}

/** True where a name goes straight on with another capital: *Peking University*. */
function startsNextName(next: Token | undefined, gazetteer: Gazetteer): boolean {
  return (
    next?.spaced === true &&
    next.kind === 'word' &&
    next.text.length > 1 &&
    isCapitalised(next.text) &&
    !isCommon(next.form, gazetteer)
  )
}

function toUnknown(tokens: readonly Token[], from: number, to: number): Mention {
  return toMention(tokens.slice(from, to), {quoted: isGloss(tokens, from, to), role: roleBefore(tokens, from)})
}

/** The text itself says that a place or a person has two names: *Dantzig, aujourd'hui Gdansk*. */
const SAYS_SO = new Set(
  "aujourd'hui maintenant désormais actuel actuelle ancien ancienne ex ex- alias jadis naguère autrefois".split(' '),
)
const saysSo = perForm((text) => SAYS_SO.has(text.toLowerCase()))

/** Alone between quotation marks, in brackets, or said to be another name. */
function isSetOff(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]]
  if (before && saysSo(before.form)) return true
  const isQuoted = tokens[from]!.quotation !== -1 && isOuterMark(before) && isOuterMark(after)
  return isQuoted || isGloss(tokens, from, to)
}

function isOuterMark(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && token.quotation === -1
}

type Circumstances = Partial<Pick<Mention, 'forms' | 'given' | 'embedded' | 'quoted' | 'role'>>

function toMention(
  tokens: readonly Token[],
  {forms = [], given = [], embedded = false, quoted = false, role}: Circumstances,
): Mention {
  const {start} = tokens[0]!
  return {tokens, text: textOf(tokens), forms, given, embedded, quoted, role, start, end: tokens.at(-1)!.end}
}

/** Tokens as they stand, white space made single. */
export function textOf(tokens: readonly Token[]): string {
  let text = tokens[0]?.text ?? ''
  for (const token of tokens.slice(1)) text += token.spaced ? ` ${token.text}` : token.text
  return text
}
