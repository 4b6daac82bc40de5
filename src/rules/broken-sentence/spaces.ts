/** No space between two sentences: *froide.« Ces*, *hier.Le*, *militaireLa*. */
import type {Paragraph, Token} from '../../core/document.ts'
import {perForm} from '../../core/form.ts'
import {isCapitalised} from '../../core/letters.ts'
import {determiners, subjectPronouns} from '../../grammar/determiners.ts'
import {isDictionaryWord} from '../../lexicon/french.ts'
import type {Flaw} from './flaw.ts'

const ENDS = /^(?:[.!?]|…|\.\.\.)$/
const OPENS = /^[«“]$/
const CLOSES = /^[»”)]$/
/** *Amazon.Com*: behind a stop these end the names of sites. */
const SITES = /^(?:com|org|net|fr|be|ch|ca|eu|info|io|ru|uk|tv|js|net)$/i

export function findMissingSpaces({sentences}: Paragraph): Flaw[] {
  const flaws: Flaw[] = []
  sentences.forEach(({tokens}, i) => {
    const flaw = i > 0 ? between(sentences[i - 1]!.tokens, tokens) : undefined
    if (flaw) flaws.push(flaw)
    for (const {kind, form, start, end} of tokens) {
      const expected = kind === 'word' ? partGlued(form) : null
      if (expected) flaws.push({kind: 'missing-space', start, end, expected})
    }
  })
  return flaws
}

function between(before: readonly Token[], tokens: readonly Token[]): Flaw | undefined {
  const [end, first] = [before.at(-1)!, tokens[0]!]
  if (first.spaced || !endsHere(before)) return undefined
  const opens = OPENS.test(first.text)
  const starts = first.kind === 'word' && isCapitalised(first.text) && !SITES.test(first.text)
  if (!opens && !starts) return undefined
  // « L'E.ON », « Yahoo!Mail »: a capital of one letter, or a name before the mark, is part of a name.
  if (starts && (first.text.length < 2 || isPartOfName(before, first))) return undefined
  const expected = [`${end.text} ${first.text}`]
  return {kind: 'missing-space', start: end.start, end: first.end, expected, fix: 'safe'}
}

function endsHere(tokens: readonly Token[]): boolean {
  const end = tokens.at(-1)!
  return ENDS.test(end.text) || (CLOSES.test(end.text) && ENDS.test(tokens.at(-2)?.text ?? ''))
}

function isPartOfName(before: readonly Token[], first: Token): boolean {
  const name = before.at(-2)
  if (name?.kind !== 'word') return false
  // « d?Etat »: a letter that was lost on the way.
  if (name.text.length < 2 || name.text.endsWith("'")) return true
  const lower = first.text.toLowerCase()
  return isCapitalised(name.text) && (before.at(-1)!.text === '.' ? !isDictionaryWord(lower) : !startsSentence(lower))
}

const startsSentence = (lower: string) => determiners.has(lower) || subjectPronouns.has(lower)

const RUN_TOGETHER =
  /^([a-zà-ÿœ]{4,40})(Le|La|Les|Un|Une|Des|Du|Il|Ils|Elle|Elles|On|Nous|Ce|Cet|Cette|Ces|Dans|En|Selon|Pour|Mais|Au|Aux|Après|Depuis|Avec|Sur|Par|Son|Sa|Ses|Leur|Leurs|À)$/

/** *militaireLa*: the end of a headline and the first word behind it. */
const partGlued = perForm((text): readonly string[] | null => {
  const match = RUN_TOGETHER.exec(text)
  return match && isDictionaryWord(match[1]!) ? [`${match[1]}. ${match[2]}`] : null
})
