/** The examples of a rule are its page; here they are its first tests. */
import {describe, expect, test} from 'vitest'
import {lint, rules} from '../../src/index.ts'
import {toSeverity} from '../../src/messages/severity.ts'
import {placeOf} from '../support/lint-rule.ts'

describe.each(rules)('$id', (rule) => {
  test.each(rule.examples)('$name', ({text, messages}) => {
    const found = lint(text, {rules: [rule]}).messages.map((message, i) => ({
      place: placeOf(message),
      actual: message.actual,
      expected: message.expected,
      // An example gives a severity only where it is not the rule's usual one, or worth showing.
      ...(messages[i]?.severity && {severity: toSeverity(message.fatal)}),
    }))
    expect(found).toEqual(messages)
  })
})
