import {describe, expect, test} from 'vitest'
import {findRuns} from '../../../src/rules/english-word/runs.ts'
import {parse, tables} from '../../support/parse.ts'

/** Each run as its text and the facts that are true of it. */
function runsIn(text: string): string[] {
  return parse(text)
    .flatMap((paragraph) => findRuns(paragraph, tables))
    .map(({sentence, from, to, capitalised, initial, quoted}) => {
      const words = text.slice(sentence.tokens[from]!.start, sentence.tokens[to]!.end)
      return [words, capitalised && 'capitalised', initial && 'initial', quoted && 'quoted'].filter(Boolean).join(' | ')
    })
}

describe('findRuns', () => {
  test.each([
    ['one word', 'Reste la query du jour.', ['query']],
    ['words side by side', 'Ils vont by night to the weapons.', ['by night to the weapons']],
    ['a homograph between two', 'Ils vont to table the plan.', ['to table the']],
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
    ['its French gloss behind it', 'Le middle school (collège) ouvre.', ['middle school | quoted']],
    ['a bracket that is no gloss', 'Le middle school (2022) ouvre.', ['middle school']],
    ['named as English', 'Le mot weapons, en anglais.', ['weapons | quoted']],
    ['a loanword', 'Le think tank parle.', []],
    ['a clitic behind it', 'Que dire, at-il demandé ?', []],
    ['a title', 'Il relit Heart of the Weapons.', ['Heart | capitalised', 'Weapons | capitalised']],
    ['another language', 'Des spaghetti alla puttanesca.', []],
    ['no English', 'La ville dort.', []],
  ])('%s: %s', (_, text, runs) => {
    expect(runsIn(text)).toEqual(runs)
  })
})
