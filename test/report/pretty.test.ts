import type {VFile} from 'vfile'
import {beforeAll, describe, expect, test} from 'vitest'
import type {ReportOptions} from '../../src/report/index.ts'
import {reportPretty} from '../../src/report/pretty.ts'
import {prepareColumns} from '../../src/report/width.ts'
import {createFile, createFileOn, lintFile} from '../support/files.ts'
import {rowsOf} from '../support/terminal.ts'
import {texts} from '../support/texts.ts'

const options: ReportOptions = {color: false, columns: 80, language: 'en'}

// Made by hand: what the rules say of it may change, its layout not.
const onQuery = createFileOn(texts.error, 'query', {
  severity: 'error',
  reason: 'Unexpected English word `query`, expected `question` or `requête`',
  expected: ['question', 'requête', 'demande', 'enquête', 'doute'],
})

beforeAll(() => prepareColumns('日本語'))

/** The message of a file, without head and summary. */
function blockOf(file: VFile, columns = 80): string {
  return rowsOf(reportPretty([file], {...options, columns}))
    .slice(2, -3)
    .join('\n')
}

describe('layout', () => {
  test('an error with several fixes', () => {
    expect(reportPretty([onQuery], options)).toMatchInlineSnapshot(`
      "article.txt  machine score 12.5

        1:4  ✖ error  name-form/minsk
          Unexpected English word \`query\`, expected \`question\` or \`requête\`
        1 │ La query de savoir reste ouverte.
          │    ^^^^^
          │    → question · requête · demande · enquête

      1 error in 1 file
      More on a rule: calque explain <rule>
      "
    `)
  })

  test('40 columns', () => {
    const text = 'Selon les témoins présents sur place, la query de savoir qui paiera reste ouverte.'
    const reason = 'Unexpected English word `query`, expected `question`'
    const file = createFileOn(text, 'query', {reason, expected: ['question', 'requête']})
    expect(blockOf(file, 40)).toMatchInlineSnapshot(`
      "  1:42  ▲ warning  name-form/minsk
          Unexpected English word \`query\`,
          expected \`question\`
        1 │ …place, la query de savoir qui…
          │            ^^^^^
          │            → question · requête"
    `)
  })

  test('several files, one of them clean', () => {
    const [first, last] = [createFileOn('L’appareil [aircraft] part.', '[aircraft]', {expected: ['']}), onQuery]
    const files = [first, lintFile(texts.clean), last]
    expect(reportPretty(files, options)).toMatchInlineSnapshot(`
      "article.txt  machine score 12.5

        1:12  ▲ warning  name-form/minsk
          Unexpected text
        1 │ L’appareil [aircraft] part.
          │            ^^^^^^^^^^
          │            → take it out

      article.txt  machine score 12.5

        1:4  ✖ error  name-form/minsk
          Unexpected English word \`query\`, expected \`question\` or \`requête\`
        1 │ La query de savoir reste ouverte.
          │    ^^^^^
          │    → question · requête · demande · enquête

      1 error, 1 warning in 3 files
      More on a rule: calque explain <rule>
      "
    `)
  })

  test('a note and other places', () => {
    const text = 'Le Bélarus a voté.\nLa Biélorussie a protesté.'
    const note = 'One spelling a text: the first one is the commonest in the French press, and archives follow it.'
    const file = createFile(text, [
      {start: 22, end: 33, severity: 'info', expected: ['Bélarus'], note, related: [{start: 3, end: 10}]},
    ])
    expect(blockOf(file, 60)).toMatchInlineSnapshot(`
      "  2:4  ● info  name-form/minsk
          Unexpected text
        2 │ La Biélorussie a protesté.
          │    ^^^^^^^^^^^
          │    → Bélarus
          = One spelling a text: the first one is the commonest
          = in the French press, and archives follow it.
          = also: Bélarus 1:4"
    `)
  })

  test('French', () => {
    const file = createFile(texts.warnings, [
      {start: 11, end: 21, reason: 'Mots de la langue source `[aircraft]`', expected: ['']},
      {start: 54, end: 69, reason: 'Graphie étrangère', expected: ['Nijni Novgorod'], related: [{start: 0, end: 10}]},
    ])
    expect(reportPretty([file], {...options, language: 'fr'})).toMatchInlineSnapshot(`
      "article.txt  score machine 12,5

        1:12  ▲ alerte  name-form/minsk
          Mots de la langue source \`[aircraft]\`
        1 │ L’appareil [aircraft] a quitté la piste.
          │            ^^^^^^^^^^
          │            → à supprimer

        3:13  ▲ alerte  name-form/minsk
          Graphie étrangère
        3 │ Il est né à Nizhny Novgorod, dit Nijni Novgorod.
          │             ^^^^^^^^^^^^^^^
          │             → Nijni Novgorod
          = aussi : L’appareil 1:1

      2 alertes dans 1 fichier
      Pour en savoir plus sur une règle : calque explain <rule>
      "
    `)
  })

  test('wide characters and emoji under their marks', () => {
    expect(blockOf(createFileOn('« 日本語 » 👩‍🚀 dit la query.', 'query'))).toMatchInlineSnapshot(`
      "  1:22  ▲ warning  name-form/minsk
          Unexpected text
        1 │ « 日本語 » 👩‍🚀 dit la query.
          │                      ^^^^^"
    `)
  })

  test('a tab before the place', () => {
    expect(blockOf(createFileOn('\tOui,\t\tla query.', 'query'))).toMatchInlineSnapshot(`
      "  1:11  ▲ warning  name-form/minsk
          Unexpected text
        1 │ Oui, la query.
          │         ^^^^^"
    `)
  })

  test('a place over two lines is cut at the first', () => {
    expect(blockOf(createFileOn('Il a dit grace\nperiod hier.', 'grace\nperiod'))).toMatchInlineSnapshot(`
      "  1:10  ▲ warning  name-form/minsk
          Unexpected text
        1 │ Il a dit grace
          │          ^^^^^"
    `)
  })

  test('a very long line', () => {
    const text = `${'Le ministre a parlé. '.repeat(500)}La query reste. ${'La suite viendra. '.repeat(500)}`
    expect(blockOf(createFileOn(text, 'query'))).toMatchInlineSnapshot(`
      "  1:10504  ▲ warning  name-form/minsk
          Unexpected text
        1 │ …a parlé. Le ministre a parlé. La query reste. La suite viendra. La…
          │                                   ^^^^^"
    `)
  })
})

describe('summary', () => {
  test.each([
    {name: 'clean', files: [texts.clean], language: 'en', last: '✔ No problem found in 1 file'},
    {name: 'clean, French', files: [texts.clean, ''], language: 'fr', last: '✔ Rien à signaler dans 2 fichiers'},
    {name: 'no file', files: [], language: 'en', last: '✔ No problem found in 0 files'},
    {name: 'singular', files: [texts.warning], language: 'en', last: '1 warning in 1 file'},
    {
      name: 'each severity',
      files: [texts.error, texts.warnings],
      language: 'fr',
      last: '1 erreur, 2 alertes dans 2 fichiers',
    },
  ] as const)('$name', ({files, language, last}) => {
    const report = reportPretty(
      files.map((text) => lintFile(text)),
      {...options, language},
    )
    expect(rowsOf(report)).toContain(last)
  })
})
