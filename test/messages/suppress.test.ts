import {describe, expect, test} from 'vitest'
import {lint, type Options} from '../../src/index.ts'

/** `line:column ruleId` of each message. */
const messages = (text: string, options?: Options) =>
  lint(text, options).messages.map(({line, column, ruleId}) => `${line}:${column} ${ruleId}`)

const GLOSS = 'L’appareil [aircraft] est parti.'
const QUERY = 'La query reste ouverte.'

describe('comments silence', () => {
  test.each([
    {name: 'the next line', text: `<!-- calque-disable-next-line -->\n${GLOSS}\n${GLOSS}`, left: ['3:12']},
    {name: 'the next line behind an empty one', text: `<!-- calque-disable-next-line -->\n\n${GLOSS}`, left: []},
    {
      name: 'the next line, by two comments',
      text: `<!-- calque-disable-next-line english-word -->\n<!-- calque-disable-next-line source-gloss -->\n${GLOSS} ${QUERY}`,
      left: [],
    },
    {name: 'the next line behind other text', text: `Oui. <!-- calque-disable-next-line -->\n${GLOSS}`, left: []},
    {name: 'their own line', text: `${GLOSS} <!-- calque-disable-line -->\n${GLOSS}`, left: ['2:12']},
    {name: 'one rule of a line', text: `${GLOSS} ${QUERY} <!-- calque-disable-line english-word -->`, left: ['1:12']},
    {name: 'a whole text', text: `${GLOSS}\n\n<!-- calque-disable-file -->\n\n${QUERY}`, left: []},
    {
      name: 'one rule of a whole text',
      text: `${GLOSS}\n\n${QUERY}\n<!-- calque-disable-file source-gloss -->`,
      left: ['3:4'],
    },
    {
      name: 'what stands between',
      text: `${GLOSS}\n<!-- calque-disable -->\n${GLOSS}\n<!-- calque-enable -->\n${GLOSS}`,
      left: ['1:12', '5:12'],
    },
    {name: 'to the end', text: `${GLOSS}\n<!-- calque-disable -->\n${GLOSS}\n\n${QUERY}`, left: ['1:12']},
    {
      name: 'all but one rule',
      text: `<!-- calque-disable -->\n<!-- calque-enable source-gloss -->\n${GLOSS} ${QUERY}`,
      left: ['3:12'],
    },
    {
      name: 'one rule until every rule is back',
      text: `<!-- calque-disable source-gloss -->\n${GLOSS}\n<!-- calque-enable -->\n${GLOSS}`,
      left: ['4:12'],
    },
    {
      name: 'one entry',
      text: '<!-- calque-disable name-form/nijni-novgorod -->\nIl est né à Nizhny Novgorod.',
      left: [],
    },
    {
      name: 'not another entry',
      text: '<!-- calque-disable name-form/minsk -->\nIl est né à Nizhny Novgorod.',
      left: ['2:13'],
    },
    {name: 'in plain text', text: `%% calque-disable-next-line\n${GLOSS}`, left: []},
  ])('$name', ({text, left}) => {
    expect(
      lint(text, {levels: {'repeated-passage': 'off'}}).messages.map(({line, column}) => `${line}:${column}`),
    ).toEqual(left)
  })
})

test('what is silenced does not count for the score', () => {
  expect(lint(`${GLOSS} <!-- calque-disable-line -->`).data.score).toBe(0)
})

describe('comments that are mistaken', () => {
  test.each([
    {name: 'an unknown rule', text: '<!-- calque-disable nom -->', found: ['1:21 directive/unknown-rule']},
    {name: 'an unknown entry of a known rule', text: '<!-- calque-disable name-form/x -->', found: []},
    {name: 'an unknown directive', text: 'Oui.\n<!-- calque-disabel -->', found: ['2:1 directive/unknown']},
    {
      name: 'between messages, in the order of the text',
      text: `${GLOSS}\n<!-- calque-enable nom -->\n${QUERY}`,
      found: ['1:12 source-gloss', '2:20 directive/unknown-rule', '3:4 english-word'],
    },
  ])('$name', ({text, found}) => {
    expect(messages(text)).toEqual(found)
  })

  test('are information, in the language asked for', () => {
    const [message] = lint('<!-- calque-disable nom -->', {language: 'fr'}).messages
    expect(message).toMatchObject({fatal: undefined, actual: 'nom', expected: [], source: 'calque'})
    expect(message!.reason).toMatch(/^Règle inconnue `nom`/)
  })
})

describe('comments that silence nothing', () => {
  const unused = (text: string) => messages(text, {reportUnusedDirectives: true})

  test.each([
    {name: 'a whole comment', text: '<!-- calque-disable-next-line -->\nIl part.', found: ['1:1 directive/unused']},
    {
      name: 'one rule of two',
      text: `${GLOSS} <!-- calque-disable-line source-gloss english-word -->`,
      found: ['1:72 directive/unused'],
    },
    {name: 'none', text: `${GLOSS} <!-- calque-disable-line -->`, found: []},
    {name: 'the end of another', text: '<!-- calque-enable -->', found: []},
    {name: 'an unknown rule is said once', text: '<!-- calque-disable nom -->', found: ['1:21 directive/unknown-rule']},
  ])('$name', ({text, found}) => {
    expect(unused(text)).toEqual(found)
  })

  test('are not looked for unasked', () => {
    expect(messages('<!-- calque-disable-next-line -->\nIl part.')).toEqual([])
  })
})
