/** Which words of a paragraph may be misspelled: lower case, of no lexicon, and French by all that stands around. */
import type {Paragraph, Sentence, Token} from '../../core/document.ts'
import {perForm, perFormOf} from '../../core/form.ts'
import {isCapitalised} from '../../core/letters.ts'
import type {RuleContext} from '../../core/rule.ts'
import {isDerived} from '../../lexicon/derivation.ts'
import {isDictionaryWord, isFrench, withLigatures} from '../../lexicon/french.ts'
import {isReformed} from '../../lexicon/reform.ts'
import {foldName} from '../../packs/compile.ts'
import type {PackTables} from '../../packs/tables.ts'
import {evidenceOf} from '../english-word/evidence.ts'
import {findRuns} from '../english-word/runs.ts'
import {classify, isLoanCompound, isLoanword} from '../english-word/words.ts'

/** A word that no lexicon knows, where it stands. */
export interface Unknown {
  readonly sentence: Sentence
  readonly at: number
  /** Quoted as a word, or in company that makes it foreign or a name: never sure. */
  readonly doubtful: boolean
  /** English has the word, and French has it with a letter more: *group*. */
  readonly slip: boolean
}

const SHAPE = /^[a-zà-öø-ÿœæ]+(?:[-'^][a-zà-öø-ÿœæ]+)*$/
const LONGEST = 40
const LONGEST_PARTICLE = 4
const VOWEL = /[aeiouyà-öø-ÿœæ]/
const DRAWN_OUT = /(.)\1\1/
const ROMAN = /^[ivxlcdm]+$/
/** Families of plants and animals. */
const SHORTEST_TAXON = 8
const TAXON = /(?:idés?|idae|inae|acées?|aceae|oïdes?|oïdés)$/
/** « 74 ème » */
const ORDINAL = /^i?[eéè]mes?$/
/** What stands before or behind pieces of code, handles, hashtags, emphasis and paths. */
const CODE_MARK = /^[\uFFFD@#_/\\=*`<>{}|~+$^&]/

/** Units, abbreviations, calls and sounds that no dictionary has in full. */
const SMALL = new Set(
  (
    'kwh mwh gwh twh kw mw gw kva mah ghz mhz khz mbps gbps kbps hpa mmhg dpi ppm rpm tep mtep bpm kcal hab env max min ref réf cf ibid ' +
    'etc vs resp pp vol chap trad éd coll fig sq av apr tél fax ndlr nda mdr lol ptdr svp stp asap mlle mme mmes mgr dr pr me ' +
    'hum euh heu beuh pff pfff bof hep hop zou aïe ouille ouf oups bah ben hein beurk bang boum clac clap clic crac cric ding dong ' +
    'drelin flic floc glou gnan grr hourra miam ouah waouh wahou paf patatras pif plouf pouet psst schlac splash tac tic toc vlan vroum wouf zut'
  ).split(' '),
)

/** The unknown words of a paragraph, in order. */
export function findUnknown(paragraph: Paragraph, context: RuleContext): Unknown[] {
  const found: Unknown[] = []
  for (const sentence of paragraph.sentences) {
    const {tokens} = sentence
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!
      if (token.kind !== 'word' || isCapitalised(token.text) || !isMisfit(paragraph, sentence, at, context)) continue
      if (isForeignHere(paragraph, tokens, at)) continue
      found.push({sentence, at, doubtful: isDoubtful(tokens, at), slip: classify(token) === 'english'})
    }
  }
  return found
}

/** Cheap tests first: most words end at the first. */
function isMisfit(paragraph: Paragraph, sentence: Sentence, at: number, {tables, names}: RuleContext): boolean {
  const {tokens} = sentence
  const {form, text, start} = tokens[at]!
  const kind = classify(tokens[at]!)
  if (kind === 'french') return isWithoutLigature(form)
  if (!hasShape(form) || isInUse(form, tables) || isBesideCode(tokens, at)) return false
  if (tokens[at - 1]?.kind === 'number' && ORDINAL.test(text)) return false
  if (kind === 'english' && !isSlip(paragraph, sentence, at, tables)) return false
  return !isLoanword(tokens, at, tables) && !names.isKnownAt(sentence, start)
}

/** Spelled as a word may be. */
const hasShape = perForm((text) => {
  if (text.length < 3 || text.length > LONGEST || !SHAPE.test(text) || !VOWEL.test(text)) return false
  if (DRAWN_OUT.test(text) || ROMAN.test(text) || SMALL.has(text)) return false
  return text.length < SHORTEST_TAXON || !TAXON.test(text)
})

/** *oeuvre*: French but for the ligature. */
const isWithoutLigature = perForm(
  (text) => text.includes('oe') && !isDictionaryWord(text) && withLigatures(text).some(isDictionaryWord),
)

/** English, but likelier French without its last letter. */
function isSlip(paragraph: Paragraph, sentence: Sentence, at: number, tables: PackTables): boolean {
  const run = findRuns(paragraph, tables).find(
    (each) => each.sentence === sentence && each.from === at && each.to === at,
  )
  return run !== undefined && evidenceOf(run, sentence.tokens[at]!.text, tables) === 'slip'
}

/** Made by rule, spelled as the reform of 1990 has it, or a compound of which each part is. */
const isInUse = perFormOf((text, tables: PackTables): boolean => {
  const isKnown = (word: string) => isFrench(word) || tables.loanwords.has(foldName(word))
  const inUse = (word: string) => isKnown(word) || isReformed(word) || isDerived(word, isKnown)
  if (inUse(text) || isLoanCompound(text, tables)) return true
  return text.includes('-') && text.split('-').every((part) => part.length > 1 && inUse(part))
})

/** A mark of code, or no space at all, between the word and what stands beside it: *#jesuischarlie*, *fichier.txt*, *mot/autremot*. */
function isBesideCode(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (before && !token.spaced && (CODE_MARK.test(before.text) || isWordLike(before))) return true
  if (before?.text === '.' && !token.spaced && !before.spaced) return true
  if (!after || after.spaced) return false
  return CODE_MARK.test(after.text) || isWordLike(after) || (after.text === '.' && tokens[at + 2]?.spaced === false)
}

function isWordLike({kind, text}: Token): boolean {
  return kind !== 'punctuation' && kind !== 'symbol' && !text.endsWith("'") && !text.startsWith('-')
}

/** Beside another word that French has not, or in a quotation of such words: of another language. */
function isForeignHere(paragraph: Paragraph, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (isForeignWord(before) || isForeignWord(tokens[at + 1])) return true
  // « Puerta del Sol »: a particle of a name
  if (tokens[at]!.text.length <= LONGEST_PARTICLE && (isName(before) || isName(tokens[at + 1]))) return true
  // « Papilio helena »: the second half of a scientific name
  if (isName(before) && LATIN_ENDING.test(tokens[at]!.text)) return true
  const {quotation} = tokens[at]!
  if (quotation === -1) return false
  const words = paragraph.sentences.flatMap((each) =>
    each.tokens.filter((token) => token.quotation === quotation && token.kind === 'word'),
  )
  return words.length > 2 && 3 * words.filter(isForeignWord).length > words.length
}

function isForeignWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isCapitalised(token.text)) return false
  const kind = classify(token)
  return (kind === 'unknown' && !isNearAccent(token.text)) || kind === 'english'
}

const FRENCH_ACCENT = /[éèêç]/

/** « tres fatiguee »: texts typed without accents have unknown words side by side. */
function isNearAccent(text: string): boolean {
  return FRENCH_ACCENT.test(text)
}

const LATIN_ENDING = /(?:us|a|um|is|ae|i|x|or|er|ns)$/

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && isCapitalised(token.text) && !isFrench(token.text)
}

/** Named rather than used: alone in quotation marks or brackets; or part of a name. */
function isDoubtful(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (
    before?.kind === 'punctuation' &&
    after?.kind === 'punctuation' &&
    /^[«“"„‘'([]/.test(before.text) &&
    /^[»”"“’')\]]/.test(after.text)
  )
    return true
  return isName(before) && isName(after)
}
