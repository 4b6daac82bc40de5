import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {fix, rules} from '../../src/index.ts'
import {createDocx, paragraph} from '../support/docx.ts'

const fixed = (text: string) => String(fix(text))

describe('writes what is surely right', () => {
  test.each([
    ['Le maire , absent, a écrit .', 'Le maire, absent, a écrit.'],
    ['Le conseil  siège mardi.', 'Le conseil siège mardi.'],
    ['La fin de l’ année approche.', 'La fin de l’année approche.'],
    ['Le navire est parti hier.Le port est vide.', 'Le navire est parti hier. Le port est vide.'],
    ['Qui ? Quoi ? Où ? Quand ? Et pourquoi?', 'Qui ? Quoi ? Où ? Quand ? Et pourquoi ?'],
    ['L’État paiera. À Paris, l’Etat attend.', 'L’État paiera. À Paris, l’État attend.'],
    ['L’auteur de le crime a parlé à les juges.', 'L’auteur du crime a parlé aux juges.'],
    ['Il a jeté la arme hier.', "Il a jeté l'arme hier."],
    ['Je crois que il viendra si il peut.', "Je crois qu'il viendra s'il peut."],
    [
      'Elle parle d’« effort », de "courage" et de « patience ».',
      'Elle parle d’« effort », de « courage » et de « patience ».',
    ],
    ['Le l´été est là.', 'Le l’été est là.'],
    // A Cyrillic « а » in a French word.
    ['Le pаrlement vote.', 'Le parlement vote.'],
  ])('%s', (text, expected) => {
    expect(fixed(text)).toBe(expected)
  })

  test('with the apostrophe of the text', () => {
    expect(fixed('L’été, l’hiver : la arme est là.')).toBe('L’été, l’hiver : l’arme est là.')
  })

  test('in passes, where one fix makes room for another', () => {
    const {data} = fix('L’auteur de le  crime , absent.')
    expect(data.fixed?.map(({ruleId}) => ruleId.split('/')[0])).toEqual(
      expect.arrayContaining(['spacing', 'agreement']),
    )
  })
})

describe('leaves to a person', () => {
  test.each([
    ['an English word', 'La query de savoir reste ouverte.'],
    ['a name', 'Il est né à Nizhny Novgorod.'],
    ['two fixes', 'Il a reçu les ministre à Paris.'],
    ['an agreement', 'Les deux pays ont signé une accord.'],
    ['a house that drops accents', 'Les Etats-Unis et l’Egypte ont signé. A Paris, rien.'],
    ['a letter', 'Il manque le a final.'],
    [
      'a quotation opened and closed with different marks',
      'Le maire attend. "Nous voterons », dit-il. « Oui », dit-elle.',
    ],
    ['a quotation that never ends', 'Il a dit : « Nous verrons demain.\n\nLa séance est levée.'],
    ['a spacing that may be a house’s', 'La hausse atteint 5% en mai et 7% en juin.'],
    ['a silenced place', 'Le maire , absent. <!-- calque-disable-line -->'],
  ])('%s', (_, text) => {
    expect(fixed(text)).toBe(text)
  })

  test('these rules, always', () => {
    const never = [
      'english-word',
      'cognate-swap',
      'name-form',
      'name-consistency',
      'literal-translation',
      'false-friend',
      'spelling',
    ]
    expect(rules.filter(({id, fix: kind}) => never.includes(id) && kind === 'safe')).toEqual([])
  })
})

test('suggestions where they are asked for, information left out', () => {
  const options = {fixType: 'suggested'} as const
  expect(String(fix('Il est né à Saint Petersburg, dit [aircraft] le maire.', options))).toBe(
    String(fix(fix('Il est né à Saint Petersburg, dit [aircraft] le maire.', options), options)),
  )
  expect(String(fix('L’appareil [aircraft] est parti.', options))).toBe('L’appareil est parti.')
  expect(String(fix('La hausse atteint 5% en mai.', options))).toBe('La hausse atteint 5% en mai.')
})

test('says what was written and what is left', () => {
  const file = fix(new VFile({path: 'a.txt', value: 'Le maire , absent, pose une query.'}))
  expect(file.data.fixed).toEqual([{ruleId: 'spacing/before-comma', actual: ' ,', text: ','}])
  expect(file.messages.map(({ruleId, column}) => `${ruleId} ${column}`)).toEqual(['english-word 28'])
  expect(file.data.score).toBeGreaterThan(0)
})

test('a Word document is only linted', () => {
  const value = createDocx(paragraph('Le maire , absent.'))
  const file = fix(new VFile({path: 'a.docx', value}))
  expect(file.value).toBe(value)
  expect(file.data.fixed).toEqual([])
  expect(file.messages).toHaveLength(1)
})
