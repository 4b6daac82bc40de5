import {describe, expect, test} from 'vitest'
import {lint, type NamePreferences} from '../../src/index.ts'
import {toSeverity} from '../../src/messages/severity.ts'
import {ruleOf} from '../support/lint-rule.ts'

function say(text: string, names: NamePreferences): string[] {
  const rules = [ruleOf('name-form'), ruleOf('name-consistency')]
  return lint(text, {names, rules}).messages.map(
    ({ruleId, actual, expected, fatal}) => `${ruleId} ${actual} → ${expected} ${toSeverity(fatal)}`,
  )
}

describe('prefer', () => {
  test.each([
    ['a form the packs accept', 'La Biélorussie dort.', ['name-form/bielorussie Biélorussie → Bélarus warning']],
    ['a form the packs refuse', 'La Belorussia dort.', ['name-form/bielorussie Belorussia → Bélarus warning']],
    ['the wanted form', 'Le Bélarus dort.', []],
    ['a mixed text', 'Le Bélarus et la Biélorussie.', ['name-consistency/bielorussie Biélorussie → Bélarus warning']],
  ])('%s', (_, text, messages) => {
    expect(say(text, {prefer: {Bélarus: ['Biélorussie']}})).toEqual(messages)
  })

  test('a family name keeps its given name', () => {
    const names = {prefer: {Zelenskyy: ['Zelensky']}}
    expect(say('Volodymyr Zelensky parle.', names)).toEqual([
      'name-form/zelensky-volodymyr Zelensky → Zelenskyy warning',
    ])
    expect(say('Zelensky parle.', names)).toEqual(['name-form/zelensky-volodymyr Zelensky → Zelenskyy warning'])
    expect(say('Volodymyr Zelenskyy parle.', names)).toEqual([])
  })

  test('a name of no pack', () => {
    expect(say('La ville de Vorchov dort.', {prefer: {Vorshow: ['Vorchov']}})).toEqual([
      'name-form/configuration-vorshow Vorchov → Vorshow warning',
    ])
  })

  test('the note says whose choice it is', () => {
    const [message] = lint('La Biélorussie dort.', {names: {prefer: {Bélarus: ['Biélorussie']}}}).messages
    expect(message!.note).toBe('`Bélarus` is the form your configuration asks for')
  })
})

describe('ignore', () => {
  test.each([
    ['a refused form', 'Putin part. Putin dort.', ['Putin']],
    ['whatever its case', 'PUTIN part. Putin dort.', ['putin']],
    ['a spelling of no pack', 'Vorchenkov part. Vorshenkov dort.', ['Vorshenkov']],
    ['a full name', 'Pavel Vorchenkov part. Pavel Vorshenkov dort.', ['Pavel Vorshenkov']],
  ])('%s', (_, text, ignore) => {
    expect(say(text, {})).not.toEqual([])
    expect(say(text, {ignore})).toEqual([])
  })
})
