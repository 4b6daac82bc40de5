import type {Sentence, Token} from '../../core/document.ts'
import {perForm} from '../../core/form.ts'
import {defineRule, type Finding} from '../../core/rule.ts'
import {unexpected} from '../../core/wording.ts'
import {isLoanword} from '../english-word/words.ts'
import {linkingWords} from './copula.ts'
import {joinChecks} from './joins.ts'
import {checkGroupAt, groupWords, type Place} from './noun-groups.ts'
import {checkCopulaAt} from './predicates.ts'
import {checkDistantAt, distantWords} from './questions.ts'

export const agreement = defineRule({
  id: 'agreement',
  category: 'grammar',
  severity: 'warning',
  fix: 'suggested',
  docs: {
    summary: {
      en: 'Flags determiners, adjectives and participles that do not agree with a near noun, and words that should have been elided or contracted.',
      fr: 'Signale les déterminants, adjectifs et participes qui ne s’accordent pas avec un nom proche, ainsi que les élisions et contractions manquantes.',
    },
    why: {
      en: 'Machines replace a word and leave those around it as they were: the gender changes, the article stays.',
      fr: 'La machine remplace un mot et laisse ses voisins tels quels : le genre change, l’article reste.',
    },
    details:
      'Noun groups (*une important réforme*), participles and adjectives behind *être*, *rester*, *devenir*, *sembler*, *paraître* with their subject right before them (*la loi a été adopté*), ' +
      'elision (*la arme*, *ce homme*, *ma amie*) and contraction (*de le*, *à les*). ' +
      'Where some reading of the words agrees, or another noun could be meant, the rule is silent. ' +
      'One or two slips of agreement are a writer’s and information; from three in a text on they are a machine’s and warnings. A missing elision or contraction is always a warning.',
  },
  examples: [
    {
      name: 'a determiner of the other gender',
      text: 'Les deux pays ont signé une accord.',
      messages: [{place: '1:25-1:35', actual: 'une accord', expected: ['un accord'], severity: 'info'}],
    },
    {
      name: 'a noun without its plural',
      text: 'Il a reçu les ministre à Paris.',
      messages: [
        {place: '1:11-1:23', actual: 'les ministre', expected: ['les ministres', 'le ministre'], severity: 'info'},
      ],
    },
    {
      name: 'an adjective',
      text: 'La politique extérieur du pays a changé.',
      messages: [{place: '1:14-1:23', actual: 'extérieur', expected: ['extérieure'], severity: 'info'}],
    },
    {
      name: 'a participle',
      text: 'La loi a été adopté hier.',
      messages: [{place: '1:14-1:20', actual: 'adopté', expected: ['adoptée'], severity: 'info'}],
    },
    {
      name: 'an elision and a contraction',
      text: 'L’auteur de le attentat a jeté la arme.',
      messages: [
        {place: '1:10-1:24', actual: 'de le attentat', expected: ["de l'attentat"]},
        {place: '1:32-1:39', actual: 'la arme', expected: ["l'arme"]},
      ],
    },
    {
      name: 'three slips in a text',
      text: 'Il a reçu les ministre. La loi a été adopté. La maisons brûle.',
      messages: [
        {place: '1:11-1:23', actual: 'les ministre', expected: ['les ministres', 'le ministre']},
        {place: '1:38-1:44', actual: 'adopté', expected: ['adoptée']},
        {place: '1:46-1:56', actual: 'La maisons', expected: ['La maison', 'Les maisons']},
      ],
    },
    {name: 'one adjective a noun', text: 'Les ministres français et allemand sont satisfaits.', messages: []},
    {name: 'a noun that the adjective may belong to', text: 'Le nombre de personnes tuées est élevé.', messages: []},
  ],
  message: ({actual, expected}) => unexpected({en: 'agreement', fr: 'Accord'}, actual, expected),
  create: (context) => {
    const slips: Omit<Finding, 'actual'>[] = []
    return {
      paragraph({sentences}) {
        for (const sentence of sentences) {
          for (const {from, to, expected, joined, safe} of findPlaces(sentence)) {
            // « une pull request », « le street artist »: a loan has its own gender.
            if (isLoanword(sentence.tokens, to, context.tables)) continue
            const [first, last] = [sentence.tokens[from]!, sentence.tokens[to]!]
            const fix = safe ? 'safe' : undefined
            slips.push({start: first.start, end: last.end, expected, severity: joined ? 'warning' : 'info', fix})
          }
        }
      },
      end() {
        const habit = slips.length >= FEWEST_OF_A_MACHINE
        for (const slip of slips) context.report(habit ? {...slip, severity: 'warning'} : slip)
      },
    }
  },
})

/** Good writers make a slip or two of agreement in a text. */
const FEWEST_OF_A_MACHINE = 3

type Check = (tokens: readonly Token[], at: number) => Place | undefined

/** Every check starts at one of a few small words; what does not is passed over. */
const CHECKS = new Map<string, readonly Check[]>()
for (const [words, check] of [
  [groupWords, checkGroupAt],
  ...joinChecks,
  [distantWords, checkDistantAt],
  [linkingWords, checkCopulaAt],
] as const)
  for (const word of words)
    for (const form of [word, word[0]!.toUpperCase() + word.slice(1)])
      CHECKS.set(form, [...(CHECKS.get(form) ?? []), check])

const NONE: readonly Check[] = []
const checksOf = perForm((text) => CHECKS.get(text) ?? NONE)

/** Places in their order, none inside another. */
function findPlaces({tokens}: Sentence): Place[] {
  const places: Place[] = []
  let done = -1
  for (let at = 0; at < tokens.length; at++) {
    for (const check of checksOf(tokens[at]!.form)) {
      const place = check(tokens, at)
      if (!place || place.from <= done) continue
      places.push(place)
      done = place.to
      break
    }
  }
  return places
}
