import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {defineRule, type Severity} from '../../src/core/rule.ts'
import {type RuleFinding, type RuleLevel, settle, severityOf} from '../../src/messages/settle.ts'

const example = {name: '', text: '', messages: []}

function find(id: string, start: number, end: number, severity?: Severity): RuleFinding {
  const rule = defineRule({
    id,
    category: 'leftover',
    severity: 'warning',
    fix: 'none',
    docs: {summary: {en: '', fr: ''}, why: {en: '', fr: ''}},
    examples: [example, example],
    message: () => ({en: '', fr: ''}),
    create: () => ({}),
  })
  return {rule, finding: {start, end, actual: '', expected: [], severity}}
}

const show = ({rule, finding}: RuleFinding) => `${rule.id} ${finding.start}-${finding.end}`

describe('settle', () => {
  test.each([
    {name: 'nothing', findings: [], kept: []},
    {
      name: 'the order of the text',
      findings: [find('english-word', 9, 12), find('name-form', 0, 3), find('source-gloss', 5, 7)],
      kept: ['name-form 0-3', 'source-gloss 5-7', 'english-word 9-12'],
    },
    {
      name: 'the more specific rule speaks',
      findings: [find('english-word', 1, 9), find('name-form', 0, 10), find('name-consistency', 0, 10)],
      kept: ['name-consistency 0-10'],
    },
    {
      name: 'residue of a page hides what is said of its words',
      findings: [find('english-word', 1, 4), find('name-form', 5, 9), find('page-residue', 0, 10)],
      kept: ['page-residue 0-10'],
    },
    {
      name: 'thin residue does not',
      findings: [find('english-word', 1, 4), find('page-residue', 0, 10, 'info')],
      kept: ['english-word 1-4'],
    },
    {
      name: 'a gloss above the English words in it',
      findings: [find('english-word', 1, 4), find('english-word', 5, 9), find('source-gloss', 0, 10)],
      kept: ['source-gloss 0-10'],
    },
    {
      name: 'a rule without a rank comes last',
      findings: [find('spelling', 0, 5), find('english-word', 0, 5)],
      kept: ['english-word 0-5'],
    },
    {
      name: 'thin evidence never hides what is sure',
      findings: [find('source-gloss', 0, 10, 'info'), find('spelling', 2, 4)],
      kept: ['spelling 2-4'],
    },
    {
      name: 'thin evidence that meets nothing stays',
      findings: [find('name-form', 0, 4, 'info'), find('name-form', 5, 9)],
      kept: ['name-form 0-4', 'name-form 5-9'],
    },
    {
      name: 'neighbours that touch both stay',
      findings: [find('name-form', 0, 4), find('english-word', 4, 9)],
      kept: ['name-form 0-4', 'english-word 4-9'],
    },
    {
      name: 'of one rule the earlier place',
      findings: [find('name-form', 3, 8), find('name-form', 0, 5)],
      kept: ['name-form 0-5'],
    },
    {
      name: 'one place reported twice by a rule',
      findings: [find('name-form', 0, 5), find('name-form', 0, 5)],
      kept: ['name-form 0-5'],
    },
    {
      name: 'an empty place inside another',
      findings: [find('name-form', 0, 5), find('spacing', 3, 3), find('spacing', 0, 0), find('spacing', 6, 6)],
      kept: ['name-form 0-5', 'spacing 6-6'],
    },
  ])('$name', ({findings, kept}) => {
    expect(settle(findings).map(show)).toEqual(kept)
  })

  const finding = fc
    .tuple(
      fc.constantFrom('source-gloss', 'name-form', 'english-word', 'spelling'),
      fc.nat({max: 40}),
      fc.integer({min: 1, max: 10}),
      fc.constantFrom('info' as const, undefined),
    )
    .map(([id, start, length, severity]) => find(id, start, start + length, severity))

  test('what is kept is sorted and apart; what is dropped meets something kept', () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const kept = settle(findings)
        const meets = (a: RuleFinding, b: RuleFinding) =>
          a.finding.start < b.finding.end && b.finding.start < a.finding.end
        kept.slice(1).forEach((item, i) => {
          expect(item.finding.start).toBeGreaterThanOrEqual(kept[i]!.finding.end)
        })
        for (const item of findings) expect(kept.some((other) => other === item || meets(other, item))).toBe(true)
      }),
    )
  })

  test('the findings handed over stay as they were', () => {
    const findings = [find('spelling', 5, 9), find('name-form', 0, 3)]
    settle(findings)
    expect(findings.map(show)).toEqual(['spelling 5-9', 'name-form 0-3'])
  })
})

describe('severityOf', () => {
  test.each([
    {name: "the rule's", own: undefined, level: undefined, severity: 'warning'},
    {name: "the finding's", own: 'error', level: undefined, severity: 'error'},
    {name: 'the level raises', own: undefined, level: 'error', severity: 'error'},
    {name: 'the level lowers', own: 'error', level: 'info', severity: 'info'},
    {name: 'thin evidence stays information', own: 'info', level: 'error', severity: 'info'},
    {name: 'off leaves the severity to the finding', own: 'error', level: 'off', severity: 'error'},
  ] as {name: string; own?: Severity; level?: RuleLevel; severity: Severity}[])('$name', ({own, level, severity}) => {
    const levels = new Map(level ? [['name-form', level]] : [])
    expect(severityOf(find('name-form', 0, 1, own), levels)).toBe(severity)
  })

  test('the level of another rule changes nothing', () => {
    expect(severityOf(find('name-form', 0, 1), new Map([['english-word', 'error']]))).toBe('warning')
  })
})
