import {describe, expect, test} from 'vitest'
import {
  type Evidence,
  evidenceOf,
  notes,
  type Surroundings,
  severityOf,
  surroundingsOf,
} from '../../../src/rules/english-word/evidence.ts'
import {findRuns, type Run} from '../../../src/rules/english-word/runs.ts'
import {parse, tables} from '../../support/parse.ts'

/** The first run of a text, and its first word without the number of a designation. */
function firstRun(text: string): {run: Run; word: string} {
  const run = parse(text).flatMap((paragraph) => findRuns(paragraph, tables))[0]
  if (!run) throw new Error(`No English in ${text}`)
  return {run, word: run.sentence.tokens[run.from]!.text.replace(/-\d+$/, '')}
}

function evidenceIn(text: string): Evidence {
  const {run, word} = firstRun(text)
  return evidenceOf(run, word, tables)
}

/** The names of what is true. */
function surroundingsIn(text: string): string[] {
  const {run, word} = firstRun(text)
  return Object.entries(surroundingsOf(run, word)).flatMap(([name, isTrue]) => (isTrue ? [name] : []))
}

describe('evidenceOf', () => {
  test.each([
    ['lower case', 'Reste la query du jour.', 'certain'],
    ['several words', 'Ils vont by night to the weapons.', 'certain'],
    ['a noun phrase', 'La poverty reduction tarde.', 'certain'],
    ['a set phrase that starts with a homograph', 'Le prime minister parle.', 'certain'],
    ['text of a button', 'Cliquez sur Sign out.', 'certain'],
    ['text of a menu at the start', 'Tap Settings pour ouvrir.', 'certain'],
    ['French without its accent', 'La patisserie ouvre.', 'accent'],
    ['French without its last letter', 'Le group parle.', 'slip'],
    ['the same in the plural', 'Les controls sont faits.', 'slip'],
    ['the same in another gender', 'La group parle.', 'certain'],
    ['a capital', 'Les Weapons sont là.', 'capital'],
    ['a capital at the start', 'Weapons partout.', 'capital'],
    ['several capitals', 'Le Query Weapons part.', 'capital'],
    ['a designation', 'Braveness-2022 débute.', 'capital'],
    ['an English quotation', 'Il a lu « the hidden weapons » hier.', 'quoted'],
    ['a capital in a quotation', 'Il a lu « Weapons » hier.', 'quoted'],
    ['its French gloss behind it', 'Le middle school (collège) ouvre.', 'quoted'],
    ['named as English', 'Le mot query, en anglais, plaît.', 'quoted'],
    ['named', 'Un système appelé weapons plaît.', 'quoted'],
  ] as const)('%s: %s', (_, text, evidence) => {
    expect(evidenceIn(text)).toBe(evidence)
  })
})

describe('surroundingsOf', () => {
  test.each([
    ['an adjective behind', 'L’Query locale signe.', ['built', 'put']],
    ['an elision that the word does not take', 'Il voit l’Weapons du pays.', ['built']],
    ['a French institution', 'Le ministère de la Weapons signe.', ['built']],
    ['a complement at the start', 'Shipment du navire impossible.', ['built']],
    ['a French noun beside it', 'Il siège à l’Union Braveness.', ['besideFrench']],
    ['a French noun behind another', 'Le plan Alliance Steadiness débute.', ['besideFrench']],
    ['a name that is one', 'Il visite le Club Penguin.', ['besideFrench']],
    ['a number', 'Braveness-2022 débute.', ['designated']],
    ['a number behind a dash', 'L’exercice Braveness – 2022 débute.', ['designated']],
    ['a number behind several', 'L’exercice Allied Braveness – 2022 débute.', ['designated']],
    ['an article and a number', 'La Query-2022 tchèque.', ['designated', 'built', 'put']],
    ['nothing but an article', 'Les Weapons sont là.', []],
    ['no institution', 'Le camion de la Weapons signe.', []],
    ['a name behind a particle', 'Weapons de Vega.', []],
    ['a capitalised adjective', 'La Query Tchèque naît.', []],
    ['French without its accent', 'L’Education avance.', []],
    ['two words', 'La Query Weapons tchèque.', []],
    ['an adjective beside it', 'Il voit un très Grand Braveness.', []],
    ['lower case', 'Il voit le weapons.', ['plain']],
    ['a word that spinners put', 'Il vante le retour du Query.', ['put']],
    ['the same in the feminine', 'Il vante la Query.', ['built', 'put']],
    ['the same before a name', 'Il joue au Make Hill.', []],
    ['a short word behind a preposition', 'Il vient de Mos.', []],
  ])('%s: %s', (_, text, facts) => {
    expect(surroundingsIn(text).toSorted()).toEqual(facts.toSorted())
  })
})

describe('severityOf', () => {
  const none: Surroundings = {besideFrench: false, designated: false, built: false, put: false, plain: false}
  const besideFrench: Surroundings = {...none, besideFrench: true}
  const designated: Surroundings = {...none, designated: true}
  const built: Surroundings = {...none, built: true}

  test.each([
    ['certain', none, 'error', 'error'],
    ['accent', none, 'warning', 'error'],
    ['slip', none, 'info', 'error'],
    ['quoted', none, undefined, 'info'],
    ['quoted', built, undefined, 'info'],
    ['quoted', {...none, plain: true}, undefined, 'warning'],
    ['capital', none, undefined, 'info'],
    ['capital', {...none, put: true}, undefined, 'warning'],
    ['capital', designated, 'info', 'info'],
    ['capital', besideFrench, 'info', 'warning'],
    ['capital', built, 'warning', 'warning'],
  ] as const)('%s %j: alone %s, beside other signs %s', (evidence, surroundings, alone, withOthers) => {
    const severity = (certain: number) => severityOf(evidence, 'Query', surroundings, certain, new Set())
    expect([severity(0), severity(1)]).toEqual([alone, withOthers])
  })

  test('the same word in lower case shows that a capital makes no name', () => {
    expect(severityOf('capital', 'Query', none, 1, new Set(['query']))).toBe('warning')
    expect(severityOf('capital', 'Query', none, 1, new Set(['weapons']))).toBe('info')
  })
})

test('a note wherever the evidence is thin', () => {
  expect(Object.entries(notes).flatMap(([evidence, note]) => (note ? [evidence] : []))).toEqual([
    'accent',
    'slip',
    'capital',
    'loan',
    'quoted',
    'emphasised',
  ])
})
