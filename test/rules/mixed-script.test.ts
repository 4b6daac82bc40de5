import {describe, expect, test} from 'vitest'
import {lintRule, type Row} from '../support/lint-rule.ts'

// Foreign letters are written as escapes: on the page nobody tells them from the Latin ones.
const cases: readonly (readonly [name: string, text: string, rows: readonly Row[]])[] = [
  ['a Cyrillic letter', 'Le pr\u0435sident rit.', [['1:4-1:13', 'pr\u0435sident', 'president', 'error']]],
  ['a Cyrillic capital', 'La \u0421hine signe.', [['1:4-1:9', '\u0421hine', 'Chine', 'error']]],
  ['several', 'La \u0441l\u0430ss\u0435 rit.', [['1:4-1:10', '\u0441l\u0430ss\u0435', 'classe', 'error']]],
  ['a Greek letter', 'Le pr\u03BFblème dure.', [['1:4-1:12', 'pr\u03BFblème', 'problème', 'error']]],
  ['a Greek capital', 'Le C\u039FVID passe.', [['1:4-1:9', 'C\u039FVID', 'COVID', 'error']]],
  ['a part of a compound', 'Le vice-\u0440résident.', [['1:4-1:18', 'vice-\u0440résident', 'vice-président', 'error']]],
  ['behind an elision', "L'\u0435au manque.", [['1:1-1:6', "L'\u0435au", "L'eau", 'error']]],
  ['a French word all of look-alikes', 'Il \u0430 parlé.', [['1:4-1:5', '\u0430', 'a', 'error']]],
  ['a look-alike in capitals', 'Le \u041E\u041A du chef.', [['1:4-1:6', '\u041E\u041A', 'OK', 'error']]],
  ['a letter that Latin has not', 'Les \u0416ilets jaunes.', [['1:5-1:11', '\u0416ilets', undefined, 'error']]],
  ['a word left in Cyrillic', 'Il dit привет à tous.', [['1:8-1:14', 'привет', undefined, 'info']]],
  ['a word left in Greek', 'Le Σύριζα gagne.', [['1:4-1:10', 'Σύριζα', undefined, 'info']]],
  ['a name before its French form', 'Il vit à Москва (Moscou).', [['1:10-1:16', 'Москва', undefined, 'info']]],
  [
    'each place by itself',
    'La \u0441rise de l’é\u0441ole.',
    [
      ['1:4-1:9', '\u0441rise', 'crise', 'error'],
      ['1:15-1:20', 'é\u0441ole', 'école', 'error'],
    ],
  ],
]

describe('mixed-script', () => {
  test.each(cases)('reports %s', (_, text, rows) => {
    expect(lintRule('mixed-script', text)).toEqual(rows)
  })

  test.each([
    ['Latin letters with all accents', 'Où naît l’œuvre d’Łódź, Škoda et Ørsted ?'],
    ['units', 'Une dose de 5 \u00B5g, de 3 \u03BCm et de 4 k\u03A9.'],
    ['symbols of mathematics', 'Le \u0394t, le \u0394V, le point \u03A9 et \u03C0.'],
    ['a Greek letter in a term', 'L’\u03B1-tocophérol, la \u03B2-thalassémie, le \u03BB-calcul.'],
    ['a name in brackets', 'Moscou (en russe : Москва) est grande.'],
    ['square brackets', 'Il dit bonjour [привет] à tous.'],
    ['a quotation', 'Il a dit « привет » à tous.'],
    ['one letter', 'La lettre ж se lit ainsi.'],
    ['a link', 'Voir https://ex\u0430mple.com et http://сайт.рф ici.'],
    ['other scripts', 'Le mot 東京 et le mot שלום.'],
    ['nothing', ''],
  ])('is silent on %s', (_, text) => {
    expect(lintRule('mixed-script', text)).toEqual([])
  })
})
