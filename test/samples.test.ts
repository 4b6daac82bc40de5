import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {lintSample, listSamples, samplesFolder, toStoredPath} from '../scripts/samples.ts'
import {lint} from '../src/index.ts'

const samples = listSamples()

describe('samples', () => {
  test.each(samples.filter((name) => !name.startsWith('clean')))('%s gives its stored messages', (name) => {
    expect(lintSample(name)).toEqual(JSON.parse(readFileSync(toStoredPath(name), 'utf8')))
  })

  test.each(samples.filter((name) => name.startsWith('clean')))('%s gives no message', (name) => {
    expect(lintSample(name)).toEqual({score: 0, messages: []})
  })

  test('there are bad articles of each kind and clean ones', () => {
    expect(samples.filter((name) => !name.startsWith('clean')).length).toBeGreaterThanOrEqual(5)
    expect(samples.filter((name) => name.startsWith('clean')).length).toBeGreaterThanOrEqual(2)
  })
})

describe('the clean article is as clean in every typography kept to throughout', () => {
  const article = readFileSync(path.join(samplesFolder, 'clean/typographie.txt'), 'utf8')
  const spaces = {plain: ' ', 'no-break': '\u00A0', narrow: '\u202F', no: ''} as const
  const apostrophes = {curly: '’', straight: "'"} as const
  const quotations = {
    guillemets: (text: string) => text,
    'curly marks': (text: string) => text.replace(/«\s?/g, '“').replace(/\s?»/g, '”'),
    'straight marks': (text: string) => text.replace(/«\s?|\s?»|[“”]/g, '"'),
  } as const

  const variants = Object.entries(spaces).flatMap(([space, character]) =>
    Object.entries(apostrophes).flatMap(([apostrophe, mark]) =>
      Object.entries(quotations).map(([quotation, convert]) => ({
        name: `${space} spaces, ${apostrophe} apostrophes, ${quotation}`,
        text: convert(
          article
            .replace(/ (?=[:;!?»%€])|(?<=«) /g, character)
            .replace(/(?<=\d) (?=\d{3})/g, character || ' ')
            .replaceAll('’', mark),
        ),
      })),
    ),
  )

  test.each(variants)('$name', ({text}) => {
    expect(
      lint(text)
        .messages.filter(({ruleId}) => ruleId !== 'spacing/sign')
        .map(String),
    ).toEqual([])
  })
})
