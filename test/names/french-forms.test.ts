import {describe, expect, test} from 'vitest'
import {toFrenchForm} from '../../src/names/french-forms.ts'
import {gazetteer} from '../support/parse.ts'

const formOf = (name: string) => toFrenchForm(name, gazetteer)?.form

describe('French forms of whole names', () => {
  test.each([
    ['a given name of the list', 'Aleksey', 'Alexeï'],
    ['given name and surname', 'Sergey Zhdanov', 'Sergueï Jdanov'],
    ['a surname that stays', 'Dmitriy Rybakov', 'Dmitri Rybakov'],
    ['a patronymic', 'Yuri Alekseyevich Zhdanov', 'Iouri Alexeïevitch Jdanov'],
    ['a French given name before an English surname', 'Iouri Zhdanov', 'Iouri Jdanov'],
    ['a Ukrainian given name', 'Volodymyr Shevchuk', 'Volodymyr Chevtchouk'],
    ['a given name the West has too', 'Alexander Zhdanov', 'Alexandre Jdanov'],
    ['an Arabic name', 'Abu Yusuf al-Shishani', 'Abou Youssef al-Chichani'],
    ['an accepted given name before an English surname', 'Alexei Zhdanov', 'Alexeï Jdanov'],
    ['an accepted given name alone', 'Alexei', 'Alexeï'],
    ['a Belarusian name', 'Siarhei Dubrouski', 'Sergueï Doubrovski'],
    ['a Belarusian short u', 'Uladzimir Baranau', 'Vladimir Baranov'],
    ['an Armenian name', 'Gagik Tadevosyan', 'Gaguik Tadevossian'],
    ['a Georgian name', 'Zurab Kashibadze', 'Zourab Kachibadze'],
    ['a family name of a refused full name', 'Gaidar', 'Gaïdar'],
  ])('%s: %s → %s', (_, name, french) => {
    expect(formOf(name)).toBe(french)
  })

  test.each([
    'Alexander Hamilton',
    'Leila',
    // The queen is *Rania de Jordanie*, an emir *Hamad ben Khalifa Al Thani*.
    'Rania',
    'Jordan',
    'Khalifa',
    'Martin Rathenau',
    'Georgi',
    'Andrei Popescu',
    'Maria Callas',
    'Petr Pilin',
    'Kevin Zhdanov',
    'Soňa Hendrychova',
    'Ryan Gosling',
    'Alexander',
    'Martin',
    'Sergueï Jdanov',
    'Iouri',
    'Li Zhang',
    'Boeing 747',
    'S-400',
    'a'.repeat(500),
  ])('%s stays', (name) => {
    expect(formOf(name)).toBeUndefined()
  })
})

test('a French form has no French form of its own', () => {
  for (const name of [
    'Sergey Zhdanov',
    'Aleksey',
    'Abu Yusuf al-Shishani',
    'Gagik Tadevosyan',
    'Zurab Kashibadze',
    'Dmitriy Rybakov',
  ]) {
    expect(formOf(formOf(name)!)).toBeUndefined()
  }
})
