import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {toSeverity} from '../../src/messages/severity.ts'
import {ruleOf} from '../support/lint-rule.ts'

const linter = createLinter({rules: [ruleOf('name-consistency'), ruleOf('name-form')]})

/** Lints texts in two passes; each message as `path: actual → expected severity, other places`. */
function across(texts: Readonly<Record<string, string>>): string[] {
  const names = linter.createSite()
  for (const [path, text] of Object.entries(texts)) linter.collect(text, {among: {names, path}})
  return Object.entries(texts).flatMap(([path, text]) =>
    linter.lint(text, {among: {names, path}}).messages.map(({actual, expected, fatal, related}) => {
      const places = (related ?? []).map((place) => `${place.path ?? path} ${place.start.line}:${place.start.column}`)
      return `${path}: ${actual} → ${expected} ${toSeverity(fatal)}, ${places.join(', ')}`
    }),
  )
}

describe('names of many articles', () => {
  test('the commonest accepted form of the run is kept', () => {
    const texts = {a: 'Kyiv dort.', b: 'On attend à\nKyiv.', c: 'Kiev veille.'}
    expect(across(texts)).toEqual(['c: Kiev → Kyiv warning, a 1:1, b 2:1'])
  })

  test('the run outweighs the habit of one article', () => {
    const texts = {a: 'Kiev dort. Kiev attend.', b: 'Kyiv dort. Kyiv attend. Kyiv tient.'}
    expect(across(texts).map((line) => line.split(',')[0])).toEqual([
      'a: Kiev → Kyiv warning',
      'a: Kiev → Kyiv warning',
    ])
  })

  test('a full name of no pack', () => {
    const texts = {a: 'Pavel Vorchenkov part.', b: 'Pavel Vorchenkov dort.', c: 'On attend Pavel Vorshenkov.'}
    expect(across(texts)).toEqual(['c: Pavel Vorshenkov → Pavel Vorchenkov warning, a 1:1, b 1:1'])
  })

  test('one word of no pack may be two persons, so it is a hint', () => {
    const texts = {a: 'Vorchenkov part.', b: 'Vorchenkov dort.', c: 'On attend Vorshenkov.'}
    expect(across(texts)).toEqual(['c: Vorshenkov → Vorchenkov info, a 1:1, b 1:1'])
  })

  test.each([
    ['one spelling', {a: 'Kyiv dort.', b: 'Kyiv attend.'}],
    ['two persons', {a: 'Nabil Kouradani part.', b: 'Farid Kuradani dort.'}],
    ['the accent of a capital', {a: 'Les Etats-Unis dorment.', b: 'Les États-Unis veillent.'}],
  ])('silent: %s', (_, texts) => {
    expect(across(texts)).toEqual([])
  })

  test.each([
    [
      'the French form before the habit of the run',
      {a: 'Pavel Vorshenkov dort.', b: 'Pavel Vorshenkov part.', c: 'Pavel Vorchenkov attend.'},
      [
        'a: Pavel Vorshenkov → Pavel Vorchenkov warning, c 1:1',
        'b: Pavel Vorshenkov → Pavel Vorchenkov warning, c 1:1',
      ],
    ],
    [
      'the French form that no article has',
      {a: 'Pavel Vorshenkov dort.', b: 'Pavel Vorshenkow part.'},
      [
        'a: Pavel Vorshenkov → Pavel Vorchenkov warning, b 1:1',
        'b: Pavel Vorshenkow → Pavel Vorchenkov warning, a 1:1',
      ],
    ],
  ])('a Slavic name of no pack: %s', (_, texts, lines) => {
    expect(across(texts)).toEqual(lines)
  })

  test('names are counted by spelling and file, the commonest name first', () => {
    const site = linter.createSite()
    linter.collect('Kiev dort. Kyiv attend. Kyiv tient.', {among: {names: site, path: 'a'}})
    linter.collect('Kyiv et Pavel Vorchenkov.', {among: {names: site, path: 'b'}})
    linter.collect('Pavel Vorshenkov.', {among: {names: site, path: 'c'}})
    const rows = site
      .names()
      .map(({preferred, forms}) => [
        preferred,
        ...[...forms].map(([form, {count, files}]) => `${form} ${count} ${files}`),
      ])
    expect(rows).toEqual([
      ['Kyiv', 'Kiev 1 1', 'Kyiv 3 2'],
      ['Pavel Vorchenkov', 'Pavel Vorchenkov 1 1', 'Pavel Vorshenkov 1 1'],
    ])
  })
})
