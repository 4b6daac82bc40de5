import {describe, expect, test} from 'vitest'
import {areApart, isCommonWord, isDictionaryName} from '../../src/names/vetoes.ts'

describe('areApart', () => {
  test.each([
    ['two systems', 'S-300', 'S-400'],
    ['a number on one side only', 'Zapad', 'Zapad-2021'],
    ['a man and his wife', 'Medvedev', 'Medvedeva'],
    ['a Polish or Ukrainian couple', 'Zelensky', 'Zelenska'],
    ['a Russian couple in -ski', 'Vorinski', 'Vorinskaïa'],
    ['a name and a patronymic', 'Vorin', 'Vorinovitch'],
    ['a town and a name', 'Vorov', 'Vorovsk'],
    ['a founder and his town', 'Vorin', 'Voringrad'],
    ['a name and its plural', 'Vorin', 'Vorins'],
    ['a place and who lives there', 'Vorin', 'Vorinien'],
    ['a name and a surname made of it', 'Vorin', 'Vorinson'],
    ['a masculine and a feminine given name', 'Vorinel', 'Vorinelle'],
    ['Chinese syllables', 'Zhang', 'Zheng'],
    ['Chinese syllables of two letters', 'Li', 'Lu'],
    ['two names the dictionary holds', 'Martin', 'Martine'],
    ['two French words', 'Port', 'Pont'],
  ])('%s: %s and %s', (_, first, second) => {
    expect(areApart(first, second)).toBe(true)
    expect(areApart(second, first)).toBe(true)
  })

  test.each([
    ['a Ukrainian ending romanised twice', 'Loukachenko', 'Loukachenka'],
    ['another ending of the same kind', 'Kravtchouko', 'Kravtchouka'],
    ['an accent only', 'Mazeïka', 'Mazeika'],
    ['a romanisation', 'Vorchenkov', 'Vorshenkov'],
    ['the same number', 'Iskander-2', 'Iskender-2'],
    ['a Chinese-looking pair with a romanisation marker', 'Chan', 'Shan'],
  ])('%s: %s and %s are not', (_, first, second) => {
    expect(areApart(first, second)).toBe(false)
  })

  // The plural's veto takes the second s of one romanisation for a plural.
  test('Donbass and Donbas are one region', () => {
    expect(areApart('Donbass', 'Donbas')).toBe(false)
  })
})

describe('isCommonWord', () => {
  test.each(['Président', 'port', 'UNION'])('%s is French in lower case', (word) => {
    expect(isCommonWord(word)).toBe(true)
  })
  test.each(['Vorchenkov', 'Moscou'])('%s is a name only', (word) => {
    expect(isCommonWord(word)).toBe(false)
  })
})

describe('isDictionaryName', () => {
  test.each(['Martine', 'Nicolas', 'Dupont'])('%s is in the dictionary as a name', (word) => {
    expect(isDictionaryName(word)).toBe(true)
  })
  test.each(['Vorchenkov', 'maison'])('%s is not', (word) => {
    expect(isDictionaryName(word)).toBe(false)
  })
})
