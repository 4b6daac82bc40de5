/** The page as it is written: what it holds, that it is safe, that it needs nothing else. */
import {createHash} from 'node:crypto'
import axe from 'axe-core'
import fc from 'fast-check'
import {JSDOM} from 'jsdom'
import {describe, expect, test} from 'vitest'
import {reportHtml} from '../../../src/report/html/index.ts'
import {createFile, createFileOn, lintFile} from '../../support/files.ts'
import {openPage, textsOf} from '../../support/page.ts'
import {unsafeCharacters} from '../../support/terminal.ts'
import {texts} from '../../support/texts.ts'

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '</style><style>*{display:none}</style>',
  '<img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">',
  "' onmouseover='alert(1)",
  '<!--',
  ']]>',
  '&lt;&#0;',
  '\u0000\u001B[2J\u202E\u2066\u2028\uD800',
]

const repeated = 'La mairie a promis de rendre l’eau potable avant la fin du mois, a dit le maire.'
const files = [
  lintFile(texts.error, 'a/premier.txt'),
  lintFile(`${texts.warnings}\n${repeated}\n\n${repeated}\n`, 'b/second.txt'),
  lintFile(texts.clean, 'b/net.txt'),
]

describe('what the page holds', () => {
  const page = openPage(files)
  const {document} = page.window

  test('a link for each message, and a message for each link', () => {
    const messages = files.flatMap((file) => file.messages)
    const rows = [...document.querySelectorAll<HTMLElement>('.message')]
    expect(rows).toHaveLength(messages.length)
    for (const [i, row] of rows.entries()) {
      const place = document.getElementById(row.dataset['at'] ?? '')!
      expect(messages[i]!.actual!.startsWith(place.textContent!)).toBe(true)
      expect(row.querySelector('.place')!.getAttribute('href')).toBe(`#${place.id}`)
      expect(document.querySelector(place.getAttribute('href')!)).toBe(row)
      expect(document.getElementById(place.getAttribute('aria-describedby')!)!.closest('li')).toBe(row)
    }
  })

  test('the text of each article that has messages', () => {
    expect(
      [...document.querySelectorAll('.text')].map((text) => [...text.children].map((line) => line.textContent)),
    ).toEqual(files.slice(0, 2).map((file) => String(file).split('\n')))
    expect(textsOf(page, '.clean .path')).toEqual(['b/net.txt'])
  })

  test('figures', () => {
    expect(textsOf(page, '.figures dd:not(.aside)').slice(0, 4)).toEqual(['3', '1', '3', '0'])
    expect(textsOf(page, '.charts caption, figcaption')).toEqual([
      'Messages by rule',
      'Files by score',
      'Files by score',
      'Highest scores',
    ])
  })

  test('landmarks and headings', () => {
    expect(textsOf(page, 'h1, h2, h3')).toEqual([
      'calque report',
      'Summary',
      'Articles',
      'a/premier.txt',
      'b/second.txt',
      'Files without messages',
      'Keyboard',
    ])
    expect(document.querySelectorAll('main')).toHaveLength(1)
    expect(document.documentElement.lang).toBe('en')
  })

  test('no id twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('in French', () => {
    const french = openPage(files, {language: 'fr'})
    expect(french.window.document.documentElement.lang).toBe('fr')
    expect(textsOf(french, 'h1, h2')).toEqual([
      'Rapport calque',
      'Résumé',
      'Articles',
      'Fichiers sans message',
      'Clavier',
    ])
    expect(textsOf(french, 'title')).toEqual(['Rapport calque: 1 erreur, 3 alertes · 3 fichiers'])
  })

  test('nothing found, no file', () => {
    expect(textsOf(openPage([lintFile(texts.clean)]), '.empty')).toEqual(['Nothing found'])
    expect(textsOf(openPage([]), '.figures dd:not(.aside)')[0]).toBe('0')
  })
})

describe('messages that overlap', () => {
  test('one in another: each has its place', () => {
    const page = openPage([
      createFile('La query de savoir.', [
        {start: 0, end: 19, severity: 'warning'},
        {start: 3, end: 8, severity: 'error'},
      ]),
    ])
    const pieces = [...page.window.document.querySelectorAll('.f')]
    expect(pieces.map(({textContent, className, id}) => [textContent, className, id])).toEqual([
      ['La ', 'f warning', 'p1'],
      ['query', 'f error deep', 'p2'],
      [' de savoir.', 'f warning', ''],
    ])
    expect(pieces[2]!.getAttribute('tabindex')).toBe('-1')
    expect(pieces.map((piece) => piece.getAttribute('data-n'))).toEqual([null, '2', '1'])
  })

  test('two at one place share it', () => {
    const page = openPage([
      createFile('query', [
        {start: 0, end: 5},
        {start: 0, end: 5},
      ]),
    ])
    expect(textsOf(page, '.f')).toEqual(['query'])
    expect([...page.window.document.querySelectorAll('.place')].map((link) => link.getAttribute('href'))).toEqual([
      '#p1',
      '#p1',
    ])
  })

  test('an empty place and one of spaces have a name', () => {
    const page = openPage([
      createFile('a  b', [
        {start: 0, end: 0},
        {start: 1, end: 3},
      ]),
    ])
    expect([...page.window.document.querySelectorAll('.f')].map((piece) => piece.getAttribute('aria-label'))).toEqual([
      'no letters: message 1',
      'no letters: message 2',
    ])
  })
})

describe('a hostile text', () => {
  const evil = (text: string) => {
    const file = createFile(`${text} query`, [
      {start: 0, end: text.length, reason: text, note: text, expected: [text], related: [{start: 0, end: text.length}]},
    ])
    file.path = `${text}.txt`
    file.messages[0]!.ruleId = `x/${text}`
    file.messages[0]!.url = 'javascript:alert(1)'
    return file
  }

  test.each(HOSTILE)('%j adds no element', (text) => {
    const page = openPage([evil(text)])
    const {document} = page.window
    expect(document.querySelectorAll('script, style, img, iframe, [onerror], [onmouseover]')).toHaveLength(1)
    expect([...document.querySelectorAll('a')].filter((link) => !/^#/.test(link.getAttribute('href')!))).toEqual([])
    expect(unsafeCharacters(reportHtml([evil(text)], {language: 'en'}))).toEqual([])
  })

  test('any text comes back whole', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({minLength: 1}), (text, path) => {
        const file = createFile(text, [{start: 0, end: text.length}], path)
        const page = openPage([file])
        const shown = [...page.window.document.querySelectorAll('.l')].map((line) => line.textContent).join('\n')
        if (!/[\0-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\uD800-\uDFFF]/.test(text))
          expect(shown).toBe(text)
        expect(page.window.document.querySelectorAll('.message')).toHaveLength(1)
      }),
      {numRuns: 50},
    )
  })
})

describe('the policy', () => {
  const text = reportHtml(files, {language: 'en'})
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)![1]!
  const inside = (name: string) => new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(text)![1]!
  const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

  test('allows this style and this script, and nothing else', () => {
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(inside('style'))}; script-src ${hash(inside('script'))}; base-uri 'none'; form-action 'none'`,
    )
  })

  test('neither ends early, and no attribute needs leave', () => {
    const {document} = new JSDOM(text).window
    expect(document.querySelector('script')!.textContent).toBe(inside('script'))
    expect(document.querySelector('style')!.textContent).toBe(inside('style'))
    for (const {attributes} of document.querySelectorAll('*'))
      for (const {name} of attributes) expect(name).not.toMatch(/^(?:on.*|style|src|srcset)$/)
  })

  test('nothing is fetched', () => {
    expect(inside('style')).not.toMatch(/url\(|@import/)
    expect(text).not.toMatch(/<(?:link|img|iframe|object|base)\b/)
  })
})

test('the same files give the same page', () => {
  expect(reportHtml(files, {language: 'fr'})).toBe(reportHtml(files, {language: 'fr'}))
})

test('a long article is folded', () => {
  const long = createFileOn(`La query. ${'Le port reste ouvert. '.repeat(5000)}`, 'query')
  const page = openPage([long, createFileOn('La query.', 'query')])
  expect([...page.window.document.querySelectorAll('.fold')].map((fold) => fold.hasAttribute('open'))).toEqual([
    false,
    true,
  ])
})

test('a megabyte on one line, and thousands of messages, are written at once', () => {
  const text = 'query'.repeat(200_000)
  const notes = Array.from({length: 5000}, (_, i) => ({start: 200 * i, end: 200 * i + 5}))
  expect(reportHtml([createFile(text, notes)], {language: 'en'}).length).toBeGreaterThan(1e6)
})

// Contrast needs a real page: see contrast.test.ts.
test.each(['en', 'fr'] as const)('axe finds nothing (%s)', {timeout: 60_000}, async (language) => {
  const {window} = openPage(
    [
      ...files,
      createFile('a  b', [
        {start: 0, end: 0},
        {start: 1, end: 3},
      ]),
    ],
    {language, scripts: true},
  )
  window.eval(axe.source)
  const {violations} = (await (window as unknown as {axe: typeof axe}).axe.run(window.document.documentElement, {
    rules: {'color-contrast': {enabled: false}},
  })) as axe.AxeResults
  expect(violations.map(({id, nodes}) => [id, nodes[0]?.html])).toEqual([])
})
