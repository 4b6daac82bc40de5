/** What a run of English is worth by itself and by the French words around it. */
import type {Sentence, Token} from '../../core/document.ts'
import {isCapitalised, startsLowerCase, withoutMarks} from '../../core/letters.ts'
import type {Localised, Severity} from '../../core/rule.ts'
import {determiners} from '../../grammar/determiners.ts'
import {startsWithVowel} from '../../grammar/elision.ts'
import {findSlot} from '../../grammar/slot.ts'
import {toBases} from '../../lexicon/english.ts'
import {analyse} from '../../lexicon/french.ts'
import {frenchForms} from '../../lexicon/morphology.ts'
import {type PackTables, translationsOf} from '../../packs/tables.ts'
import {isPut} from './candidates.ts'
import {callsAt, isFill} from './company.ts'
import {fitForm, MISFIT} from './fit.ts'
import type {Run} from './runs.ts'

/**
 * `certain`: lower case, or a set phrase of buttons and menus; `accent` and `slip`: may be French with a letter or accent left out;
 * `capital`: may be a name; `quoted`: named rather than used; `emphasised`: in italics, as titles and foreign words are; `loan`: a loanword in a
 * spun text, of a field that the text is not about.
 */
export type Evidence = 'certain' | 'accent' | 'slip' | 'capital' | 'quoted' | 'emphasised' | 'loan'

/** What speaks for a capitalised word being no name. */
export interface Surroundings {
  /** A capitalised French word stands beside it in the same name. */
  readonly besideFrench: boolean
  /** Named by English words and a number: *Allied Resolve - 2022*. */
  readonly designated: boolean
  /** French words around it treat it as a noun of theirs: *l'Query locale*, *Shipment du navire*. */
  readonly built: boolean
  /** A word that spinners put stands where French has its nouns: *le retour du Query*. */
  readonly put: boolean
  /** One word in lower case. */
  readonly plain: boolean
}

/** How much the run `word` starts is worth by itself. */
export function evidenceOf(run: Run, word: string, tables: PackTables): Evidence {
  if (run.quoted) return 'quoted'
  if (run.emphasised) return 'emphasised'
  if (run.phrase === 'interface') return 'certain'
  if (run.capitalised) return 'capital'
  if (run.english.length > 1 || run.phrase) return 'certain'
  // « patisserie » is English, and more often French without its accent.
  if (frenchForms().unaccented(word.toLowerCase()).length > 0) return 'accent'
  return isSlip(run, word, tables) ? 'slip' : 'certain'
}

/** « group », « controls »: a French word of the same sense without its final *e*, which is easily left out. */
function isSlip({sentence, english}: Run, word: string, tables: PackTables): boolean {
  const at = english[0]!
  return toBases(word).some(({base, ending}) => {
    if (ending !== '' && ending !== 's') return false
    const lemmas = translationsOf(base, tables).flatMap((translation) => translation.lemmas)
    const completed = lemmas.filter((lemma) => withoutMarks(lemma) === `${base}e`)
    if (completed.length === 0) return false
    const slot = findSlot(sentence.tokens, at)
    const fitting = completed.filter((lemma) => fitForm(lemma + ending, slot) > MISFIT.number)
    return fitting.length > 0 && !isOusted(fitting, sentence, at, tables)
  })
}

/** « point d'agency »: a set phrase has another word in this place. */
function isOusted(completed: readonly string[], sentence: Sentence, at: number, tables: PackTables): boolean {
  const frames = callsAt(sentence, at, tables)
  return frames.length > 0 && !frames.some(({frame}) => completed.some((lemma) => isFill(lemma, frame.fills)))
}

/** Reads the French words around the run. */
export function surroundingsOf(run: Run, word: string): Surroundings {
  const {tokens} = run.sentence
  return {
    besideFrench: isBesideFrench(tokens, run),
    built: isBuiltIn(tokens, run, word),
    put: isPutIn(tokens, run, word),
    plain: run.from === run.to && !run.capitalised,
    designated:
      tokens[run.to]!.kind === 'code' ||
      (/^[-–]$/.test(tokens[run.to + 1]?.text ?? '') && tokens[run.to + 2]?.kind === 'number'),
  }
}

/** *l'Union Braveness*: behind a capitalised French noun that a French word introduces. */
function isBesideFrench(tokens: readonly Token[], {from}: Run): boolean {
  const [introduction, noun] = [tokens[from - 2], tokens[from - 1]]
  if (noun?.kind !== 'word' || !isCapitalised(noun.text) || !tokens[from]!.spaced) return false
  if (introduction?.kind !== 'word' || (isCapitalised(introduction.text) && !introduction.text.endsWith("'")))
    return false
  const isNoun = (word: string) => analyse(word).some(({pos}) => pos === 'N')
  // « le plan Alliance Steadiness », but not « très Grand Prix »
  const introduced = determiners.has(introduction.text.toLowerCase()) || isNoun(introduction.text)
  return introduced && isNoun(noun.text.toLowerCase())
}

/** Words of French institutions, behind which the name is French too. */
const INSTITUTIONS = new Set(
  (
    'ministère ministre ministres fonds direction commission conseil comité bureau office agence cour registre organisation ' +
    'département secrétariat secrétaire chambre institut syndicat fédération union association présidence centre service'
  ).split(' '),
)

/** A single word that French words around it make a name of: *l'Query locale*, *le ministère de la Query*, *Shipment du navire*. */
function isBuiltIn(tokens: readonly Token[], run: Run, word: string): boolean {
  const {from, to, initial} = run
  const [before, after] = [tokens[from - 1], tokens[to + 1]]
  if (!isAlone(tokens, run)) return false
  // « l'Education » lacks an accent only.
  if (frenchForms().unaccented(word.toLowerCase()).length > 0) return false
  // « Shipment du navire », but « Lope de Vega »
  if (initial) {
    const complement = tokens[to + 2]
    return /^(?:de|du|des|d')$/.test(after?.text ?? '') && complement !== undefined && startsLowerCase(complement.text)
  }
  const article = before?.kind === 'word' ? before.text.toLowerCase() : ''
  if (!determiners.has(article)) return false
  if (article === "l'" && !startsWithVowel(word)) return true
  // English names are hardly ever feminine.
  if (article === 'la' && !run.nameLike && (isPut(word) || startsWithVowel(word))) return true
  const next = after?.kind === 'word' ? analyse(after.text) : []
  if (next.some(({pos}) => pos === 'A') && next.every(({pos}) => pos === 'A' || pos === 'N')) return true
  const owner = tokens.slice(Math.max(0, from - 3), from - 1).findLast(({text}) => !/^(?:de|d')$/.test(text))
  return owner !== undefined && INSTITUTIONS.has(owner.text.toLowerCase())
}

/** What stands before a noun: an article or a preposition, no title of a person and no first name. */
const BEFORE_NOUNS = new Set("de d' en par pour avec sur dans contre".split(' '))

/** Places and people have short names behind a preposition: « Clásicos de Mos ». */
const SHORT = 3
/** How common the homographs of a word behind an article have to be (log10), as it is hardly a person's name. */
const BEHIND_ARTICLE = 1.7

/** A single word that spinners put, behind an article or a preposition and before no other name: *le retour du Query*, *en Query*. */
function isPutIn(tokens: readonly Token[], run: Run, word: string): boolean {
  if (!isAlone(tokens, run) || run.initial || frenchForms().unaccented(word.toLowerCase()).length > 0) return false
  const before = tokens[run.from - 1]?.text.toLowerCase() ?? ''
  if (determiners.has(before)) return isPut(word, BEHIND_ARTICLE)
  return BEFORE_NOUNS.has(before) && word.length > SHORT && isPut(word)
}

/** One word, with no name, *of* or code behind it. */
function isAlone(tokens: readonly Token[], {from, to}: Run): boolean {
  const after = tokens[to + 1]
  return (
    from === to &&
    !(after?.kind === 'word' && (isCapitalised(after.text) || after.text === 'of')) &&
    after?.kind !== 'code'
  )
}

/** The severity of a finding in a text with so many certain signs of a machine, and these words in lower case; undefined for none. */
export function severityOf(
  evidence: Evidence,
  word: string,
  {besideFrench, designated, built, put, plain}: Surroundings,
  certain: number,
  words: ReadonlySet<string>,
): Severity | undefined {
  if (evidence === 'certain') return 'error'
  if (evidence === 'loan') return 'warning'
  if (evidence === 'accent') return certain > 0 ? 'error' : 'warning'
  if (evidence === 'slip') return certain > 0 ? 'error' : 'info'
  // An English quotation or name in a text that has no other English is there on purpose; « “Allied Resolve - 2022” » may have a French name.
  if (evidence === 'quoted' && plain && certain > 0) return 'warning'
  if (evidence === 'quoted' || evidence === 'emphasised') return certain > 0 || designated ? 'info' : undefined
  // « le Club Penguin » has a French noun beside it too; other signs tell it from « l'Union Braveness ».
  if (words.has(word.toLowerCase()) || built || ((besideFrench || put) && certain > 0)) return 'warning'
  return certain > 0 || designated || besideFrench ? 'info' : undefined
}

export const notes: Readonly<Record<Evidence, Localised | undefined>> = {
  certain: undefined,
  accent: {
    en: 'It may also be a French word without its accent',
    fr: 'Ce peut être aussi un mot français sans son accent',
  },
  slip: {
    en: 'It may also be a French word without its last letter',
    fr: 'Ce peut être aussi un mot français sans sa dernière lettre',
  },
  capital: {
    en: 'It has a capital, so it may be a name; other evidence in the text speaks against it',
    fr: 'La majuscule pourrait en faire un nom propre ; d’autres indices du texte disent le contraire',
  },
  loan: {
    en: 'French has the word, but not in this field, and the text has other words that a spinner put',
    fr: 'Le français connaît le mot, mais dans un autre domaine, et le texte en contient d’autres mis là par une réécriture automatique',
  },
  quoted: {en: 'It stands in an English quotation', fr: 'Le mot se trouve dans une citation en anglais'},
  emphasised: {
    en: 'It stands in italics, as titles and foreign words do',
    fr: 'Le mot est en italique, comme un titre ou un mot étranger',
  },
}
