/** Words that meet: elision, contraction, and forms that wait for a vowel. */
import type {Token} from '../../core/document.ts'
import {perForm} from '../../core/form.ts'
import {isCapitalised} from '../../core/letters.ts'
import {elide, startsWithVowel} from '../../grammar/elision.ts'
import {analyse} from '../../lexicon/french.ts'
import {FEMININE, genderOf, NONE, PLURAL, SINGULAR} from './cells.ts'
import {beforeNoun, nounFor, withCase, writeWords} from './inflected.ts'
import type {Place} from './noun-groups.ts'
import {factsOf, type WordFacts} from './words.ts'

const ELIDING = 'le la de que ne se je me te jusque lorsque puisque'.split(' ')
const CONTRACTING = ['de', 'à']
const VOWEL_FORMS = 'ce ma ta sa beau nouveau vieux cet bel nouvel vieil'.split(' ')
const BEFORE_VOWEL = new Set(['cet', 'bel', 'nouvel', 'vieil'])
const ELIDED = ["l'", "d'", "qu'"]

/** Words in *h* that surely elide, by how they begin; the others are left alone. */
const MUTE =
  /^h(?:abil|abit|aleine|allucin|armon|ebdo|ectare|élic|élium|émi|émorr|épat|erb|érédit|ésit|étérogè|eure|exagon|ilar|ispan|istoire|istor|iver|omic|ommage|omme|omo|onnête|onneur|onor|ôpita|oraire|orizon|orlog|ormon|orreur|orribl|orticult|ospi|ostil|ôte|uile|uissier|uitre|uître|umain|umanit|umeur|umid|umili|umour|ydr|ygièn|ymne|yper|ypo|ystér)/

const surely = (found: Place): Place => ({...found, safe: true})
const place = (from: number, to: number, ...expected: string[]): Place => ({from, to, expected, joined: true})

/** The word behind the one at `at`, in the same quotation: the two may have to meet. */
function secondWord(tokens: readonly Token[], at: number): Token | undefined {
  const second = tokens[at + 1]
  return second?.kind === 'word' && second.quotation === tokens[at]!.quotation ? second : undefined
}

/** *si il* */
function checkSi(tokens: readonly Token[], at: number): Place | undefined {
  const second = secondWord(tokens, at)
  if (!second || !/^ils?$/i.test(second.text)) return undefined
  return surely(place(at, at + 1, withCase(`s'${second.text.toLowerCase()}`, tokens[at]!.text)))
}

/** *de le*, *à les* before a noun; before an infinitive, *le* and *les* are pronouns. */
function checkContraction(tokens: readonly Token[], at: number): Place | undefined {
  const article = secondWord(tokens, at)
  if (article?.text !== 'le' && article?.text !== 'les') return undefined
  const [preposition, next] = [tokens[at]!, tokens[at + 2]]
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
  const vowel = article.text === 'le' && beginsWithVowel(next.form)
  if (vowel) return surely(place(at, at + 2, writeWords([preposition.text, 'le', next.text], preposition.text)))
  return surely(place(at, at + 1, writeWords([preposition.text, article.text], preposition.text)))
}

/** *la arme*, *que il*, *ne a*. */
function checkElision(tokens: readonly Token[], at: number): Place | undefined {
  const first = tokens[at]!
  const second = secondWord(tokens, at)
  if (!second || !beginsWithVowel(second.form) || /^(?:une?|où)$/i.test(second.text)) return undefined
  const {lower} = factsOf(first)
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
const beginsWithVowel = perForm((text) => {
  if (text.length < 2 ? !/^[ayà]$/.test(text) : text === text.toUpperCase()) return false
  if (/^[a-z]-|^one-|^ou(?:ate|ï)|^y./i.test(text) || !startsWithVowel(text)) return false
  if (/^h/i.test(text) && !MUTE.test(text.toLowerCase())) return false
  return analyse(text).length > 0
})

/** *l'drapeau*, *d'pétrole*. */
function checkElided(tokens: readonly Token[], at: number): Place | undefined {
  const first = tokens[at]!
  const second = secondWord(tokens, at)
  if (!second || second.spaced || first.quotation !== -1 || !/^[b-df-gj-np-tv-xz][a-zà-ÿœ]+$/.test(second.text))
    return undefined
  const facts = factsOf(second)
  if (factsOf(first).lower !== "l'")
    return facts.known ? place(at, at + 1, `${elide(first.text, second.text)} ${second.text}`) : undefined
  if (!facts.plainNoun) return undefined
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
function checkVowelForm(tokens: readonly Token[], at: number): Place | undefined {
  const first = tokens[at]!
  const second = secondWord(tokens, at)
  if (!second) return undefined
  const {lower} = factsOf(first)
  const waitsForVowel = BEFORE_VOWEL.has(lower)
  if (waitsForVowel ? !/^[b-df-gj-np-tv-xz]/.test(second.text) : !beginsWithVowel(second.form)) return undefined
  const facts = factsOf(second)
  if (!isNominal(facts) || isCapitalised(second.text)) return undefined
  if (waitsForVowel) return facts.known ? writeVowelForm(tokens, at, lower, false) : undefined
  if (/^[mts]a$/.test(lower)) return place(at, at + 1, `${first.text[0]!}on ${second.text}`)
  if (lower !== 'ce' && !isSingularMasculine(tokens, at)) return undefined
  return writeVowelForm(tokens, at, lower, true)
}

function isNominal({noun, adjective, preposition, conjunction, adverb, determiner, lower}: WordFacts): boolean {
  if (preposition || conjunction || adverb || determiner !== NONE || (noun === NONE && adjective === NONE)) return false
  return !/^(?:a|est|ai|avait|étai[a-z]+|sera[a-z]*|fut|soit)$/.test(lower)
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

/** What looks for two words that should have met otherwise, with the first of them. */
export const joinChecks = [
  [CONTRACTING, checkContraction],
  [['si'], checkSi],
  [VOWEL_FORMS, checkVowelForm],
  [ELIDING, checkElision],
  [ELIDED, checkElided],
] as const
