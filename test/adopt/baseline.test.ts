import {describe, expect, test} from 'vitest'
import {Baseline, toBaselineText} from '../../src/adopt/baseline.ts'
import type {KnownFinding} from '../../src/adopt/findings.ts'
import {baselineSchema} from '../../src/adopt/schema.ts'
import {lint} from '../../src/index.ts'

const GLOSS = 'L’appareil [aircraft] est parti de la base.'
const QUERY = 'La query de savoir qui paiera reste ouverte.'

const toSource = (text: string, path = 'a.txt') => ({path, text, hasParagraphLines: false})
const always = () => true

/** What a baseline of a text holds. */
function knownOf(text: string, path?: string): KnownFinding[] {
  const baseline = new Baseline([], true)
  baseline.match(lint(text).messages, toSource(text, path))
  return baseline.toFindings(always)
}

/** `line ruleId` of what is new in a text. */
function newOf(known: readonly KnownFinding[], text: string, path?: string) {
  const baseline = new Baseline(known, false)
  const messages = baseline.match(lint(text).messages, toSource(text, path))
  return {found: messages.map(({line, ruleId}) => `${line} ${ruleId}`), ...baseline.count(always)}
}

describe('a finding stays known', () => {
  test.each([
    {name: 'at its line', after: GLOSS},
    {name: 'on another line', after: `Un titre\n\nUn chapeau.\n\n${GLOSS}`},
    {name: 'in a paragraph wrapped otherwise', after: 'L’appareil\n[aircraft] est\nparti de la base.'},
    {name: 'with CRLF', after: `Un titre\r\n\r\n${GLOSS}\r\n`},
    {name: 'behind a new paragraph without a full stop', after: `Encore un intertitre\n \n${GLOSS}`},
    {name: 'when words farther off change', after: 'L’appareil [aircraft] est parti de Lyon.'},
    {name: 'when the words before change', after: 'Un autre avion neuf [aircraft] est parti de la base.'},
    {name: 'when the words behind change', before: `Hier, ${GLOSS}`, after: 'Hier, L’appareil [aircraft] reste.'},
    {
      name: 'in decomposed letters',
      before: 'Été passé, une [aircraft] volée.',
      after: 'Été passé, une [aircraft] volée.'.normalize('NFD'),
    },
  ])('$name', ({before = GLOSS, after}) => {
    expect(newOf(knownOf(before), after)).toEqual({found: [], known: 1, added: 0, gone: 0})
  })

  test('when the rest of the text makes a rule take in one more word', () => {
    const [finding] = knownOf(QUERY)
    expect(newOf([{...finding!, actual: 'La query'}], QUERY)).toEqual({found: [], known: 1, added: 0, gone: 0})
    expect(newOf([{...finding!, actual: 'La question'}], QUERY)).toMatchObject({known: 0, added: 1, gone: 1})
  })
})

describe('a finding is new', () => {
  test.each([
    {name: 'when nothing is known', before: '', after: GLOSS, found: ['1 source-gloss']},
    {name: 'beside a known one', before: QUERY, after: `${QUERY}\n\n${GLOSS}`, found: ['3 source-gloss']},
    {
      name: 'with the same words in another sentence',
      before: GLOSS,
      after: `${GLOSS}\n\nUne machine grise [aircraft] vole bas.`,
      found: ['3 source-gloss'],
    },
    {
      name: 'as the second of two that are alike',
      before: GLOSS,
      after: `${GLOSS}\n\nUn titre\n\n${GLOSS}`,
      found: ['5 repeated-passage', '5 source-gloss'],
    },
  ])('$name', ({before, after, found}) => {
    expect(newOf(knownOf(before), after).found.sort()).toEqual(found)
  })

  test('in another file', () => {
    expect(newOf(knownOf(GLOSS), GLOSS, 'b.txt')).toEqual({found: ['1 source-gloss'], known: 0, added: 1, gone: 0})
  })
})

describe('what is gone', () => {
  const known = [...knownOf(`${GLOSS}\n\n${QUERY}`), ...knownOf(GLOSS, 'b.txt')]

  test.each([
    {name: 'counts in a file that was looked at', text: QUERY, isThere: always, gone: 1},
    {name: 'counts in a file that is no longer there', text: `${GLOSS}\n\n${QUERY}`, isThere: () => false, gone: 1},
    {name: 'does not count in a file of another run', text: `${GLOSS}\n\n${QUERY}`, isThere: always, gone: 0},
  ])('$name', ({text, isThere, gone}) => {
    const baseline = new Baseline(known, true)
    baseline.match(lint(text).messages, toSource(text))
    expect(baseline.count(isThere).gone).toBe(gone)
    const paths = new Set(baseline.toFindings(isThere).map(({path}) => path))
    expect(paths).toEqual(new Set(isThere === always ? ['a.txt', 'b.txt'] : ['a.txt']))
  })
})

describe('the text', () => {
  const finding = {path: 'b', ruleId: 'spelling', actual: 'x', context: '000000000000', count: 1}

  test('is sorted by code unit, one finding a line', () => {
    const baseline = new Baseline(
      [finding, {...finding, path: 'é'}, {...finding, path: 'B', actual: '"\u2028\uD800'}],
      true,
    )
    const text = toBaselineText(baseline.toFindings(always))
    expect(
      text
        .split('\n')
        .slice(3, -3)
        .map((line) => JSON.parse(line.replace(/,$/, '')).path),
    ).toEqual(['B', 'b', 'é'])
    expect(JSON.parse(text).findings[0].actual).toBe('"\u2028\uD800')
  })

  test.each([{findings: []}, {findings: [finding, {...finding, path: '__proto__'}]}])(
    'is what the schema takes',
    ({findings}) => {
      expect(baselineSchema.parse(JSON.parse(toBaselineText(findings)))).toEqual({version: 1, findings})
    },
  )

  test('shortens what is long, between characters', () => {
    const long = `Le port a rouvert ses quais ${'😀'.repeat(40)} hier matin.`
    const [{actual} = {actual: ''}] = knownOf(`${long}\n\n${long}`)
    expect(actual.length).toBeLessThanOrEqual(80)
    expect(actual).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
  })

  test('lines that a merge has doubled count once', () => {
    expect(new Baseline([finding, finding], false).count(() => false).gone).toBe(1)
  })
})

test('a thousand findings that are alike stay linear enough', () => {
  const text = Array.from({length: 1000}, (_, i) => `Le navire numéro ${i} [vessel] repart vers le port.`).join('\n\n')
  const {messages} = lint(text)
  const known = knownOf(text.replaceAll('navire', 'cargo'))
  const started = performance.now()
  new Baseline(known, false).match(messages, toSource(text))
  expect(performance.now() - started).toBeLessThan(2000)
})
