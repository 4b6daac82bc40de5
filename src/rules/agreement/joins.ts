/** Words that meet: elision, contraction, and forms that wait for a vowel. */
import type {Token} from '../../core/document.ts'
import {isCapitalised} from '../../core/letters.ts'
import {elide, startsWithVowel} from '../../grammar/elision.ts'
import {analyse} from '../../lexicon/french.ts'
import {FEMININE, genderOf, NONE, PLURAL, SINGULAR} from './cells.ts'
import {beforeNoun, nounFor, withCase, writeWords} from './inflected.ts'
import type {Place} from './noun-groups.ts'
import {factsOf, isPlainNoun, type WordFacts} from './words.ts'

const ELIDING = new Set('le la de que ne se je me te jusque lorsque puisque'.split(' '))
const CONTRACTING = new Set(['de', 'à'])
const VOWEL_FORMS = new Set('ce ma ta sa beau nouveau vieux cet bel nouvel vieil'.split(' '))
const ELIDED = new Set(["l'", "d'", "qu'"])

/** The first words that `checkJoinAt` looks at. */
export const joiningWords: readonly string[] = [...ELIDING, ...CONTRACTING, ...VOWEL_FORMS, ...ELIDED, 'si']

/** Words in *h* that surely elide, by how they begin; the others are left alone. */
const MUTE =
  /^h(?:abil|abit|aleine|allucin|armon|ebdo|ectare|élic|élium|émi|émorr|épat|erb|érédit|ésit|étérogè|eure|exagon|ilar|ispan|istoire|istor|iver|omic|ommage|omme|omo|onnête|onneur|onor|ôpita|oraire|orizon|orlog|ormon|orreur|orribl|orticult|ospi|ostil|ôte|uile|uissier|uitre|uître|umain|umanit|umeur|umid|umili|umour|ydr|ygièn|ymne|yper|ypo|ystér)/

/** Two words that should have met otherwise, from the first of them on. */
export function checkJoinAt(tokens: readonly Token[], at: number): Place | undefined {
  const first = tokens[at]!
  const lower = first.text.toLowerCase()
  const second = tokens[at + 1]
  if (second?.kind !== 'word' || second.quotation !== first.quotation) return undefined
  if (CONTRACTING.has(lower) && /^les?$/.test(second.text)) return checkContraction(tokens, at)
  if (lower === 'si' && /^ils?$/i.test(second.text))
    return surely(place(at, at + 1, withCase(`s'${second.text.toLowerCase()}`, first.text)))
  if (VOWEL_FORMS.has(lower)) return checkVowelForm(tokens, at, lower)
  if (ELIDING.has(lower)) return checkElision(tokens, at, lower)
  return ELIDED.has(lower) && !second.spaced ? checkElided(tokens, at, lower) : undefined
}

const surely = (found: Place): Place => ({...found, safe: true})
const place = (from: number, to: number, ...expected: string[]): Place => ({from, to, expected, joined: true})

/** *de le*, *à les* before a noun; before an infinitive, *le* and *les* are pronouns. */
function checkContraction(tokens: readonly Token[], at: number): Place | undefined {
  const [preposition, article, next] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]]
  const facts = factsOf(next)
  if (next?.kind !== 'word' || (facts.noun === NONE && facts.adjective === NONE)) return undefined
  if (
    facts.infinitive ||
    facts.adverb ||
    facts.preposition ||
    facts.conjunction ||
    /^(?:en|y|lui|leur|faire)$/.test(facts.lower)
  )
    return undefined
  // « à le porter » has an infinitive, so a finite form is a noun here.
  const vowel = /^le$/.test(article.text) && beginsWithVowel(next)
  if (vowel) return surely(place(at, at + 2, writeWords([preposition.text, 'le', next.text], preposition.text)))
  return surely(place(at, at + 1, writeWords([preposition.text, article.text], preposition.text)))
}

/** *la arme*, *que il*, *ne a*. */
function checkElision(tokens: readonly Token[], at: number, lower: string): Place | undefined {
  const [first, second] = [tokens[at]!, tokens[at + 1]!]
  if (!beginsWithVowel(second) || /^(?:une?|où)$/i.test(second.text)) return undefined
  // « le la », « donner le la »: the note.
  if (lower === 'la' && /^(?:le|un|du|au)$/i.test(tokens[at - 1]?.text ?? '')) return undefined
  if (/^[ln]/.test(lower) && /^(?:et|ou)$/.test(second.text)) return undefined
  if (isCapitalised(first.text) && isCapitalised(second.text) && at > 0 && tokens[at - 1]!.kind !== 'punctuation')
    return undefined
  // « le sénateur de Utah », « un rapport de Amnesty »: names and titles may stay whole.
  if (isCapitalised(second.text) && !(/^l[ea]$/.test(lower) && isKnownName(tokens, at + 1))) return undefined
  const found = place(at, at + 1, elide(first.text, second.text) + second.text)
  return isSureToElide(lower, second) ? surely(found) : found
}

const AUXILIARIES = new Set('est as être avoir'.split(' '))

/** « le a final » is a letter, « le est » may be a slip for « il est », « le Alien » a title. */
function isSureToElide(lower: string, second: Token): boolean {
  if (second.text.length < 2 || isCapitalised(second.text)) return false
  if (!/^(?:l[ea]|de)$/.test(lower)) return true
  const {noun, adjective, verb} = factsOf(second)
  return (noun !== NONE && !AUXILIARIES.has(second.text)) || (adjective !== NONE && !verb)
}

/** A capitalised word that is a common noun too, or a place the dictionary knows, and no part of a longer name. */
function isKnownName(tokens: readonly Token[], at: number): boolean {
  const {text} = tokens[at]!
  const next = tokens[at + 1]
  if (next?.kind === 'word' && isCapitalised(next.text)) return false
  return analyse(text).some(({pos, lemma}) => pos === 'N' || (pos === 'X' && isCapitalised(lemma)))
}

/** A French word of some length that begins as *le* and *de* do not like. */
function beginsWithVowel(token: Token): boolean {
  const {text} = token
  if (text.length < 2 ? !/^[ayà]$/.test(text) : text === text.toUpperCase()) return false
  if (/^[a-z]-|^one-|^ou(?:ate|ï)|^y./i.test(text) || !startsWithVowel(text)) return false
  if (/^h/i.test(text) && !MUTE.test(text.toLowerCase())) return false
  return analyse(text).length > 0
}

/** *l'drapeau*, *d'pétrole*. */
function checkElided(tokens: readonly Token[], at: number, lower: string): Place | undefined {
  const [first, second] = [tokens[at]!, tokens[at + 1]!]
  if (first.quotation !== -1 || !/^[b-df-gj-np-tv-xz][a-zà-ÿœ]+$/.test(second.text)) return undefined
  const facts = factsOf(second)
  if (lower !== "l'")
    return facts.known ? place(at, at + 1, `${elide(first.text, second.text)} ${second.text}`) : undefined
  if (!isPlainNoun(second, facts)) return undefined
  const articles =
    (facts.noun & SINGULAR) === NONE
      ? ['les']
      : genderOf(facts.noun) === 'f'
        ? ['la']
        : genderOf(facts.noun) === 'm'
          ? ['le']
          : ['le', 'la']
  return place(at, at + 1, ...articles.map((article) => `${withCase(article, first.text)} ${second.text}`))
}

/** *ce homme*, *ma amie*, *un nouveau hôpital*, *cet rapport*. */
function checkVowelForm(tokens: readonly Token[], at: number, lower: string): Place | undefined {
  const [first, second] = [tokens[at]!, tokens[at + 1]!]
  const facts = factsOf(second)
  if (!isNominal(facts) || isCapitalised(second.text)) return undefined
  const vowel = /^(?:cet|bel|nouvel|vieil)$/.test(lower)
  if (vowel)
    return /^[b-df-gj-np-tv-xz]/.test(second.text) && facts.known ? writeVowelForm(tokens, at, lower, false) : undefined
  if (!beginsWithVowel(second)) return undefined
  if (/^[mts]a$/.test(lower)) return place(at, at + 1, `${first.text[0]!}on ${second.text}`)
  if (lower !== 'ce' && !isSingularMasculine(tokens, at)) return undefined
  return writeVowelForm(tokens, at, lower, true)
}

function isNominal({noun, adjective, preposition, conjunction, adverb, determiner, lower}: WordFacts): boolean {
  if (
    preposition ||
    conjunction ||
    adverb ||
    determiner !== NONE ||
    /^(?:a|est|ai|avait|étai\p{L}+|sera\p{L}*|fut|soit)$/u.test(lower)
  )
    return false
  return noun !== NONE || adjective !== NONE
}

/** *nouveau* and the like before a masculine noun, not *vieux amis* and *c'est beau et*. */
function isSingularMasculine(tokens: readonly Token[], at: number): boolean {
  const next = factsOf(tokens[at + 1])
  const determiner = factsOf(tokens[at - 1]).determiner
  if ((determiner & SINGULAR) === NONE || (determiner & ~PLURAL & ~FEMININE) === NONE) return false
  return (next.noun & 0b0001) !== NONE
}

function writeVowelForm(tokens: readonly Token[], at: number, lower: string, vowel: boolean): Place | undefined {
  const [first, second] = [tokens[at]!, tokens[at + 1]!]
  const {noun, adjective} = factsOf(second)
  const cells = noun | adjective
  if (lower === 'ce' || lower === 'cet') {
    if ((cells & SINGULAR) === NONE) {
      const singular = nounFor(second.text, 0b0001)
      return place(
        at,
        at + 1,
        ...[`ces ${second.text}`, singular && `${vowel ? 'cet' : 'ce'} ${singular}`].flatMap((fix) =>
          fix ? [withCase(fix, first.text)] : [],
        ),
      )
    }
    const form = genderOf(cells) === 'f' ? 'cette' : vowel ? 'cet' : 'ce'
    return place(at, at + 1, `${withCase(form, first.text)} ${second.text}`)
  }
  return (cells & 0b0001) === NONE
    ? undefined
    : place(at, at + 1, `${withCase(beforeNoun(lower, second.text), first.text)} ${second.text}`)
}
