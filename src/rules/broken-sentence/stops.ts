/** A full stop with a lower-case word behind it: *les S-400. systèmes*. */
import type {Paragraph, Sentence, Token} from '../../core/document.ts'
import {perForm} from '../../core/form.ts'
import {isCapitalised, startsLowerCase} from '../../core/letters.ts'
import {determiners, subjectPronouns} from '../../grammar/determiners.ts'
import {analyse, isDictionaryWord} from '../../lexicon/french.ts'
import {frenchFrequency} from '../../lexicon/frequency.ts'
import type {Flaw} from './flaw.ts'

const words = (list: string) => new Set(list.split(' '))
const ABBREVIATIONS = words(
  'etc ex cf av apr env tél fig art vol chap éd ed dir coll trad réf dép inc ltd corp co cie sté bros vs no nos p pp s sq id ibid op cit ' +
    'janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim km cm mm kg mg ha hl min mn sec h st ste mme mlle dr pr me mgr gén ' +
    'adm col cap bd av pl r all imp rdv hab max min moy approx env bât rés app apt int ext adj adv subst fam loc prép conj plur sing masc fém ' +
    'jr sr',
)
/** Words that start a sentence as often as they go on with one: the stop may be right, and the capital missing. */
const STARTERS = words(
  'et mais ou où or donc car si quand comme lorsque puis alors ainsi enfin ensuite aussi cependant pourtant toutefois selon après avant depuis pendant dans en par pour sur sous avec sans chez ' +
    "c' ça cela ceci ce c'est est-ce y voici voilà non oui tout tous toutes rien personne chacun certains beaucoup peu plus moins très bien ici là hier demain aujourd'hui maintenant parce quoi quel quelle celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là pas point pourquoi comment combien bref merci bonjour j' je " +
    "lorsqu' puisque s'il quant malgré parmi vers contre entre dès soit ni sinon jamais toujours souvent parfois certes mieux même seul seule tandis afin n' ne se s' m' t' l' on",
)
/** Parts of names that stay in lower case at the head of a sentence. */
const PARTICLES = words("de d' von van der den di da ben bin al el")

export function findStops({sentences}: Paragraph): Flaw[] {
  const flaws: Flaw[] = []
  sentences.forEach((sentence, i) => {
    const next = sentences[i + 1]
    const flaw = next && findStop(sentence, next)
    if (flaw) flaws.push(flaw)
    for (const {kind, form, start, end} of sentence.tokens) {
      const expected = kind === 'word' ? partGlued(form) : null
      if (expected) flaws.push({kind: 'missing-space', start, end, expected})
    }
  })
  return flaws
}

function findStop({tokens}: Sentence, next: Sentence): Flaw | undefined {
  const stop = tokens.at(-1)!
  const before = tokens.at(-2)
  const first = next.tokens[0]!
  if (stop.text !== '.' || stop.spaced || !before || !first.spaced || first.kind !== 'word') return undefined
  if (!startsLowerCase(first.text) || !(isCut(tokens, before) || isGermanDate(before, first)) || isName(next.tokens))
    return undefined
  const word = first.text
  const mayStart = mayStartSentence(next.tokens)
  const asSentence = `. ${word[0]!.toUpperCase()}${word.slice(1)}`
  return {
    kind: 'stop-inside',
    start: stop.start,
    end: first.end,
    expected: mayStart ? [asSentence, ` ${word}`] : [` ${word}`, asSentence],
    severity: mayStart ? 'info' : undefined,
  }
}

const MONTHS = words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre')

/** *le 18. décembre* */
function isGermanDate({kind, text}: Token, month: Token): boolean {
  return kind === 'number' && /^[0-3]?\d$/.test(text) && MONTHS.has(month.text)
}

/** Determiners that are prepositions as well: « 40 millions. du budget ». */
const CONTRACTED = words('du au aux')
const BEHIND_D = words('abord ailleurs après autre autres autant où un une emblée ordinaire habitude ici')

/** The stop may be right, and the capital missing. */
function mayStartSentence([first, second]: readonly Token[]): boolean {
  const {text} = first!
  if (CONTRACTED.has(text)) return false
  if (text === "d'") return second !== undefined && BEHIND_D.has(second.text)
  if (STARTERS.has(text) || determiners.has(text) || subjectPronouns.has(text)) return true
  return analyse(text).some(({pos}) => 'ROCI'.includes(pos))
}

/** The word before the stop is whole, and neither a list's mark nor short for another. */
function isCut(tokens: readonly Token[], {kind, text, quotation}: Token): boolean {
  if (quotation === -1 && tokens.at(-1)!.quotation !== -1) return false
  const prose = tokens.filter((token) => token.kind === 'word' || token.kind === 'code')
  if (prose.length < 2) return false
  if (kind === 'number') return text.length > 2 || prose.length > 3
  if (kind === 'code') return !/^\d/.test(text)
  if (kind !== 'word') return kind === 'punctuation' && /^[»”)"]$/.test(text)
  const lower = text.toLowerCase()
  if (text.length < 2 || text.includes('.') || ABBREVIATIONS.has(lower)) return false
  // « circ. », « dpt. »: short for a word that the dictionary has.
  return text.length > (isCapitalised(text) ? 4 : 5) || isDictionaryWord(text)
}

/** « de Gaulle », « iPhone », « eBay »: a name may stand in lower case at the head of a sentence. */
function isName([first, second]: readonly Token[]): boolean {
  const {text} = first!
  if (/[A-ZÀ-Þ\d.@_/]/.test(text) || !isDictionaryWord(text)) return true
  return PARTICLES.has(text) && second?.kind === 'word' && isCapitalised(second.text)
}

const GLUED = /^([a-zà-ÿœ]{4,40})\.([a-zà-ÿœ]{1,5})$/
const BEHIND_GLUED = words('à de des du il ils et en dans pour que qui mais nous vous on au aux sur par avec')

/** *la fin.de la page*; *citoyen.ne.s* and *index.html* are one word each. */
const partGlued = perForm((text): readonly string[] | null => {
  const [, before = '', behind = ''] = GLUED.exec(text) ?? []
  if (!BEHIND_GLUED.has(behind) || /^elles?$/.test(before) || frenchFrequency(before) < 3) return null
  const capital = behind[0]!.toUpperCase() + behind.slice(1)
  return [`${before}. ${capital}`, `${before} ${behind}`]
})
