import type {Span, Token} from '../../core/document.ts'
import {perForm} from '../../core/form.ts'
import {defineRule, type RuleContext} from '../../core/rule.ts'
import {unexpected} from '../../core/wording.ts'
import {isPreposition} from './initial-a.ts'
import {findAccented} from './words.ts'

/** Capitals keep their accents in French; a text where only some do was put together from several. */
export const capitalAccent = defineRule({
  id: 'capital-accent',
  category: 'typography',
  severity: 'warning',
  fix: 'safe',
  options: [
    {
      name: 'capitals',
      type: 'boolean',
      default: false,
      description: {
        en: 'Look at words all in capitals too: *ETAT*.',
        fr: 'Examiner aussi les mots tout en capitales : *ETAT*.',
      },
    },
  ],
  docs: {
    summary: {
      en: 'Flags capitals without the accent that the word has: *Etat*, *A Paris*.',
      fr: 'Signale les capitales privées de l’accent du mot : *Etat*, *A Paris*.',
    },
    why: {
      en: 'The accent is part of the spelling, on capitals too; engines and keyboards drop it, and searches then miss the word.',
      fr: 'L’accent fait partie de l’orthographe, sur les capitales aussi ; les machines et les claviers le perdent, et les recherches manquent le mot.',
    },
    details:
      'A word counts if the dictionary has it only with the accent, and *A* at the head of a sentence if a determiner, an infinitive, a place or a set phrase follows. ' +
      'It is a warning in an article that accents most of its capitals, and information in others; one that accents none gets one message, since some houses never do. ' +
      'Given names are information too, English words need French neighbours, and words all in capitals are left alone by default.',
  },
  examples: [
    {
      name: 'a slip in an article that accents its capitals',
      text: 'L’État paiera. À Paris, l’Etat attend.',
      messages: [{place: '1:27-1:31', actual: 'Etat', expected: ['État']}],
    },
    {
      name: 'a preposition',
      text: 'À Lyon, il pleut. A Paris, il neige.',
      messages: [{place: '1:19-1:20', actual: 'A', expected: ['À']}],
    },
    {
      name: 'an article without any accented capital',
      text: 'Les Etats-Unis et l’Egypte ont signé.',
      messages: [{place: '1:5-1:15', actual: 'Etats-Unis', expected: ['États-Unis'], severity: 'info'}],
    },
    {name: 'a verb and a letter', text: 'A-t-il répondu ? A est la première lettre. À nous !', messages: []},
    {name: 'names without an accent', text: 'Emmanuel et Elena vont à Erevan, en Équateur.', messages: []},
  ],
  message: ({actual, expected}) =>
    unexpected({en: 'capital without its accent', fr: 'Capitale sans accent'}, actual, expected),
  create: (context) => {
    const capitals = context.options['capitals'] === true
    const places: Place[] = []
    let accented = 0
    return {
      paragraph({sentences}) {
        for (const {tokens} of sentences) {
          for (let at = 0; at < tokens.length; at++) {
            const capital = capitalOf(tokens[at]!.form)
            if (capital === 'accented') accented++
            const place = capital === 'bare' ? findPlace(tokens, at, capitals) : undefined
            if (place) places.push(place)
          }
        }
      },
      end: () => reportPlaces(places, accented, context),
    }
  },
})

interface Place extends Span {
  readonly expected: string
  readonly name: boolean
}

const ACCENTED = /^[ÀÂÇÉÈÊÎÔ](?:[a-zß-öø-ÿœ-]|$)/
const BARE = /(?:^|-)[ACEIOU]/

/** Whether a capital has its accent, or may have lost one; most words have none of either. */
const capitalOf = perForm((text) => (ACCENTED.test(text) ? 'accented' : BARE.test(text) ? 'bare' : 'none'))

function findPlace(tokens: readonly Token[], at: number, capitals: boolean): Place | undefined {
  const {text, start, end} = tokens[at]!
  if (text === 'A') return isPreposition(tokens, at) ? {start, end, expected: 'À', name: false} : undefined
  const found = findAccented(tokens, at, capitals)
  return found && {start, end, expected: found.text, name: found.name}
}

/** Each slip where most capitals have their accent; the first of all, with their number, where none has. */
function reportPlaces(places: readonly Place[], accented: number, context: RuleContext): void {
  const count = places.length
  const shown = accented > 0 ? places : places.slice(0, 1)
  for (const {expected, name, ...span} of shown) {
    const thin = name || accented < count
    context.report({
      ...span,
      expected: [expected],
      severity: thin ? 'info' : undefined,
      // A house that drops accents does so on purpose.
      fix: thin ? 'suggested' : 'safe',
      note:
        accented === 0 && count > 1
          ? {
              en: `No capital of the article has its accent; ${count} should.`,
              fr: `Aucune capitale de l’article n’a son accent ; ${count} le devraient.`,
            }
          : undefined,
    })
  }
}
