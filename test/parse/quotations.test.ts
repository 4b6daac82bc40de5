import {describe, expect, test} from 'vitest'
import {QuotationTracker} from '../../src/parse/quotations.ts'
import {renderQuotations} from '../support/tokens.ts'

describe('tokens inside quotation marks', () => {
  test.each([
    ['none', 'Il part.', []],
    ['guillemets', 'Il dit « oui, non » puis part.', ['oui/0', ',/0', 'non/0']],
    ['guillemets without spaces', 'Il dit «oui» puis part.', ['oui/0']],
    ['curly marks', 'Il dit “oui” puis part.', ['oui/0']],
    ['low marks', 'Il dit „oui“ puis part.', ['oui/0']],
    ['single guillemets', 'Il dit ‹oui› puis part.', ['oui/0']],
    ['straight marks', 'Il dit "oui" puis part.', ['oui/0']],
    ['straight single marks', "Il dit 'oui' puis part.", ['oui/0']],
    ['a straight mark closed by a curly one', 'Il dit "oui” puis part.', ['oui/0']],
    ['two quotations', 'Il dit « oui » et « non ».', ['oui/0', 'non/1']],
    ['a quotation in a quotation', '« un “deux” trois »', ['un/0', 'deux/1', 'trois/0']],
    ['guillemets in guillemets', '« un « deux » trois »', ['un/0', 'deux/1', 'trois/0']],
    ['several sentences', '« Un. Deux. » Trois.', ['Un/0', './0', 'Deux/0', './0']],
    ['one left open', 'Il dit « oui.', ['oui/0', './0']],
    ['a closing mark alone', 'Il dit oui » et non.', []],
    ['an apostrophe is no mark', 'L’homme dit que c’est l’heure.', []],
    ['a mark left open ends with its paragraph', 'Il dit « oui\n\nPuis non', ['oui/0']],
  ])('%s', (_, text, expected) => {
    expect(renderQuotations(text)).toEqual(expected)
  })
})

describe('QuotationTracker', () => {
  test('an apostrophe without a space before it opens nothing', () => {
    const tracker = new QuotationTracker()
    expect(tracker.next("'", false)).toBe(-1)
    expect(tracker.next('mot', false)).toBe(-1)
  })

  test('marks themselves are outside', () => {
    const tracker = new QuotationTracker()
    expect(['«', 'mot', '»', 'mot'].map((text) => tracker.next(text, true))).toEqual([-1, 0, -1, -1])
  })
})
