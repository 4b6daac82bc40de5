import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compareNames, keysOf, outlineOfName, toWords} from '../../src/names/compare.ts'

/** One name in two romanisations, by language. */
const ONE = {
  Russian:
    'Joukov/Zhukov Khrouchtchev/Khrushchev Khrouchtchev/Chruschtschow Gorbatchev/Gorbachev Poutine/Putin Choïgou/Shoigu ' +
    'Tchoubaïs/Chubais Soljenitsyne/Solzhenitsyn Tsvetaïeva/Tsvetaeva Kalachnikov/Kalashnikov Chostakovitch/Shostakovich ' +
    'Tchaïkovski/Tchaikovsky Kadyrov/Kadirov Sakharov/Saharov Dostoïevski/Dostoyevsky Mikoyan/Mikoïan Chtcherbakov/Shcherbakov ' +
    'Iekaterinbourg/Yekaterinburg Koursk/Kursk Tchernychevski/Chernyshevsky',
  Ukrainian:
    'Iouchtchenko/Yushchenko Ianoukovitch/Yanukovych Kouleba/Kuleba Zaloujny/Zaluzhny Medvedtchouk/Medvedchuk ' +
    'Loukachenko/Lukashenko Loukachenko/Lukashenka Loukachenko/Loukachenka Jytomyr/Zhytomyr Kharkiv/Charkiv Marioupol/Mariupol ' +
    'Bakhmout/Bakhmut',
  Arabic:
    'Zarqaoui/Zarqawi Mahfoud/Mahfud Boumediene/Bumediene Bachar/Bashar Rachid/Rashid Chérif/Sherif Nasrallah/Nasralla ' +
    'Mouchtaq/Mushtaq Qaddafi/Kadhafi al-Baghdadi/el-Baghdadi Ben-Ali/Bin-Ali',
  Turkish:
    'Erdogan/Erdoğan Davutoglu/Davutoğlu Kılıçdaroğlu/Kilicdaroglu Çavuşoğlu/Cavusoglu Imamoglu/İmamoğlu Demirtas/Demirtaş',
  Persian:
    'Khamenei/Hamenei Rouhani/Ruhani Rafsandjani/Rafsanjani Ahmadinejad/Ahmadinedjad Soleimani/Suleimani Mossadegh/Mosaddegh ' +
    'Pezechkian/Pezeshkian',
}

/** Look-alikes that are two. */
const APART = {
  'systems and vehicles': 'S-300/S-400 T-72/T-90',
  'a man and a woman':
    'Medvedev/Medvedeva Ivanov/Ivanova Tolstoï/Tolstaïa Navalny/Navalnaïa Zelensky/Zelenska Aliev/Alieva Kostine/Kostina',
  countries:
    'Iran/Irak Niger/Nigeria Niger/Nigéria Slovaquie/Slovénie Autriche/Australie Lituanie/Lettonie Suède/Suisse Mali/Malte ' +
    'Guinée/Guyane Koweït/Kosovo Moldavie/Moravie Chine/Chili Gambie/Zambie Inde/Indonésie Kazan/Kazakh',
  towns: 'Minsk/Pinsk Omsk/Tomsk Kiev/Kielce Sibiu/Sofia Volgograd/Volgodonsk Bosnie/Boston',
  'given names':
    'Martin/Martine Simon/Simone Michel/Michelle Oleg/Olga Roman/Romain Lukas/Lucas Marie/Maria Anna/Anne Jong-un/Jong-il',
  'family names':
    'Dupont/Dupond Durand/Durant Karpov/Kasparov Ivanov/Ivanovitch Petrov/Petrovski Johnson/Johnston Barzani/Talabani ' +
    'Hussein/Hassan Allende/Allen Khamenei/Khomeini Biden/Baden',
  'Chinese names': 'Zhang/Zheng Wang/Wan Li/Lu',
}

function toPairs(table: Readonly<Record<string, string>>): [group: string, first: string, second: string][] {
  return Object.entries(table).flatMap(([group, pairs]) =>
    pairs.split(' ').map((pair): [string, string, string] => {
      const [first = '', second = ''] = pair.split('/')
      return [group, first, second]
    }),
  )
}

describe('compareNames', () => {
  test.each(toPairs(ONE))('%s: %s and %s are one name', (_, first, second) => {
    expect(compareNames(first, second)).toBe('sure')
    expect(compareNames(second, first)).toBe('sure')
  })

  test.each(toPairs(APART))('%s: %s and %s are two', (_, first, second) => {
    expect(compareNames(first, second)).toBeUndefined()
    expect(compareNames(second, first)).toBeUndefined()
  })

  test('a likeness without a mark of another romanisation is not sure', () => {
    expect(compareNames('Haniyeh', 'Haniya')).toBe('unsure')
  })

  test.each([
    ['the Arabic article as one likes', 'Omar al-Vorchar', 'Omar el-Vorshar', 'sure'],
    ['« son of » as one likes', 'Salman ben Vorchid', 'Salman bin Vorchid', 'sure'],
    ['a hyphen for a space', 'Nijni-Vorchov', 'Nijni Vorshov', 'sure'],
    ['a no-break space for a space', 'Nijni\u00A0Vorchov', 'Nijni Vorshov', 'sure'],
    ['two persons of one family', 'Piotr Vorchov', 'Kirill Vorchov', undefined],
    ['another number of words', 'Nijni Vorchov', 'Vorchov', undefined],
    ['the same to the letter', 'Vorchov', 'Vorchov', undefined],
    ['the same words, a hyphen apart', 'Nijni-Vorchov', 'Nijni Vorchov', 'sure'],
    ['words too short to tell', 'Vo Ra', 'Vo Re', undefined],
  ])('%s: %s and %s', (_, first, second, likeness) => {
    expect(compareNames(first, second)).toBe(likeness)
  })

  test('gives the same both ways', () => {
    const word = fc.array(fc.constantFrom(...'a e i ou u k kh ch sh j zh v w r n enko ov ova 2'.split(' ')), {
      minLength: 2,
      maxLength: 6,
    })
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [first, second] = [`V${a.join('')}`, `V${b.join('')}`]
        expect(compareNames(first, second)).toBe(compareNames(second, first))
      }),
    )
  })
})

describe('toWords', () => {
  test.each([
    ['Kim Jong-un', ['Kim', 'Jong', 'un']],
    ['Nijni\u202FNovgorod', ['Nijni', 'Novgorod']],
    ['Vorchov', ['Vorchov']],
  ])('%s', (name, words) => {
    expect(toWords(name)).toEqual(words)
  })
})

describe('keysOf', () => {
  test.each([
    ...toPairs(ONE),
    ['German', 'Oulianov', 'Uljanow'],
    ['German', 'Berdiansk', 'Berdjansk'],
    ['Serbian', 'Voïvodine', 'Vojvodine'],
    ['an article', 'Omar al-Vorchid', 'Omar el-Vorshid'],
  ])('%s: %s and %s share a key', (_, first, second) => {
    expect(keysOf(first).some((key) => keysOf(second).includes(key))).toBe(true)
  })

  test.each([
    ['other consonants', 'Vorchov', 'Djibril'],
    ['another number of words', 'Piotr Vorchov', 'Vorchov'],
    ['a first vowel', 'Akov', 'Vakov'],
  ])('%s: %s and %s share none', (_, first, second) => {
    expect(keysOf(first).some((key) => keysOf(second).includes(key))).toBe(false)
  })

  test('names that share a key have one outline', () => {
    const letters = [...'lmshcptkj-a']
    const longer = (words: readonly string[]) => words.flatMap((word) => letters.map((letter) => word + letter))
    const outlines = new Map<string, Set<string>>()
    for (const word of longer(longer(longer(letters))))
      for (const key of keysOf(word)) {
        const known = outlines.get(key) ?? new Set()
        outlines.set(key, known.add(outlineOfName(word)))
      }
    expect([...outlines].filter(([, {size}]) => size > 1)).toEqual([])
  })

  test('stays small for a name of many doubtful letters', () => {
    expect(keysOf('Chjhgwcxchjhgwcx Chjhgwcx Chjhgwcx').length).toBeLessThanOrEqual(24)
  })
})

test.each([
  ['known variants of a given name', 'Youssef', 'Yousuf', 'sure'],
  ['before one surname', 'Youssef Vorchid', 'Yousuf Vorchid', 'sure'],
  ['before two surnames', 'Youssef Vorchid', 'Yousuf Tarkov', undefined],
  ['only in the first place', 'Vorchid Youssef', 'Vorchid Yousuf', undefined],
])('%s: %s and %s', (_, first, second, likeness) => {
  const variants = (given: string) => (/^You?s/.test(given) ? ['Youssef'] : [])
  expect(compareNames(first, second, variants)).toBe(likeness)
})
