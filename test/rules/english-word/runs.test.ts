import {describe, expect, test} from 'vitest'
import {findRuns} from '../../../src/rules/english-word/runs.ts'
import {parse, tables} from '../../support/parse.ts'

/** Each run as its text and the facts that are true of it. */
function runsIn(text: string): string[] {
  return parse(text)
    .flatMap((paragraph) => findRuns(paragraph, tables))
    .map(({sentence, from, to, capitalised, nameLike, initial, quoted, phrase}) => {
      const words = text.slice(sentence.tokens[from]!.start, sentence.tokens[to]!.end)
      const facts = Object.entries({capitalised, nameLike, initial, quoted}).flatMap(([name, is]) => (is ? [name] : []))
      return [words, ...facts, ...(phrase ? [`phrase ${phrase}`] : [])].join(' | ')
    })
}

describe('findRuns', () => {
  test.each([
    ['one word', 'Reste la query du jour.', ['query']],
    ['words side by side', 'Ils vont by night to the weapons.', ['by night to the weapons']],
    ['a homograph between two', 'Ils vont to table the plan.', ['to table the plan']],
    [
      'a homograph behind a function word',
      'Ils parlent of government and opposition.',
      ['of government and opposition'],
    ],
    ['no French word behind a function word', 'Ils parlent of government and maison.', ['of government and']],
    ['a homograph at the end is left out', 'Ils vont handle table.', ['handle']],
    ['a comma parts two', 'Ils veulent weapons, soldiers.', ['weapons', 'soldiers']],
    ['a French word parts two', 'La query et la query.', ['query', 'query']],
    ['two sentences', 'La query. Les weapons.', ['query', 'weapons']],
    ['a capital', 'Les Weapons sont là.', ['Weapons | capitalised']],
    ['a capital at the start', 'Weapons partout.', ['Weapons | capitalised | initial']],
    ['a capital behind an opening mark', '« Weapons » partout.', ['Weapons | capitalised | initial | quoted']],
    ['another case starts another run', 'La Query weapons.', ['Query | capitalised', 'weapons']],
    ['an English quotation', 'Il dit « the hidden weapons » ici.', ['the hidden weapons | quoted']],
    ['straight marks', 'Il dit "the hidden weapons" ici.', ['the hidden weapons | quoted']],
    ['a French quotation', 'Il vend « la query du jour » ici.', ['query']],
    ['a word of names', 'Il voit la Foundation.', ['Foundation | capitalised | nameLike']],
    ['the same in lower case', 'Il voit la foundation.', ['foundation']],
    ['a set phrase', 'Il parle du last month.', ['last month | phrase other']],
    ['a set phrase that starts with a homograph', 'Le prime minister parle.', ['prime minister | phrase other']],
    ['text of a button', 'Cliquez sur Sign out.', ['Sign out | capitalised | phrase interface']],
    ['text of a menu', 'Tap Settings pour ouvrir.', ['Tap Settings | capitalised | initial | phrase interface']],
    ['its French gloss behind it', 'Le middle school (collège) ouvre.', ['middle school | quoted | phrase other']],
    ['a bracket that is no gloss', 'Le middle school (2022) ouvre.', ['middle school | phrase other']],
    ['named', 'Un système appelé weapons plaît.', ['weapons | quoted']],
    ['named as English', 'Le mot weapons, en anglais.', ['weapons | quoted']],
    ['a loanword', 'Le think tank parle.', []],
    ['a clitic behind it', 'Que dire, at-il demandé ?', []],
    ['a spaced dash behind it', 'La query – et le reste – attend.', ['query']],
    ['between names', 'Il parle de Abdullah bin Yahya.', []],
    ['a title', 'Il relit Heart of the Weapons.', ['Heart | capitalised | nameLike', 'Weapons | capitalised']],
    ['another language', 'Des spaghetti alla puttanesca.', []],
    ['no English', 'La ville dort.', []],
  ])('%s: %s', (_, text, runs) => {
    expect(runsIn(text)).toEqual(runs)
  })

  test('a sentence that was not translated is one run', () => {
    expect(runsIn('Elle part. The soldiers came to the city and attacked the weapons.')).toEqual([
      'The soldiers came to the city and attacked the weapons | initial',
    ])
  })

  test('the answer is kept as long as the paragraph', () => {
    const [paragraph] = parse('Reste la query du jour.')
    expect(findRuns(paragraph!, tables)).toBe(findRuns(paragraph!, tables))
  })
})
