import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {OperationalError} from '../../src/index.ts'
import {loadPack, loadPacks} from '../../src/packs/load.ts'
import {createFolder} from '../support/folder.ts'
import {mistakesOf, parse, toYaml} from '../support/packs.ts'

const MINSK = '{id: minsk, type: city, preferred: Minsk}'
const BOX = '{word: box, pos: noun, right: La box est là.}'

const phrase = (pattern: string, expected: string) =>
  `{id: a, phrase: ${pattern}, expected: ${expected}, note: Test., wrong: [Oui.], right: [Non.]}`
const frame = (pattern: string) => `{id: a, frame: ${pattern}, fills: [cause], wrong: Oui., right: Non.}`

describe('mistakes carry their place', () => {
  test.each([
    {name: 'an empty file', yaml: '', mistakes: [/^1:1 pack-schema Invalid pack: /]},
    {name: 'a list', yaml: '- a\n- b\n', mistakes: [/^1:1 pack-schema Invalid pack: /]},
    {
      name: 'an unknown kind',
      yaml: 'pack: a\nkind: nouns\n',
      mistakes: [/^2:7 pack-schema Invalid `kind`: .*'loanwords'/],
    },
    {
      name: 'a wrong value',
      yaml: toYaml('names', [MINSK, '{id: oslo, type: town, preferred: Oslo}']),
      mistakes: [/^8:22 pack-schema Invalid `entries\.1\.type`/],
    },
    {
      name: 'a missing field: its entry',
      yaml: toYaml('names', ['{id: oslo, type: city}']),
      mistakes: [/^7:5 pack-schema Invalid `entries\.0\.preferred`/],
    },
    {
      name: 'an unknown field: its entry',
      yaml: toYaml('names', [MINSK, '{id: oslo, type: city, preferred: Oslo, x: 1}']),
      mistakes: [/^8:5 pack-schema Invalid `entries\.1`.*"x"/],
    },
    {
      name: 'inside a list',
      yaml: toYaml('lexicon', ['{en: query, pos: noun, fr: [question, 5]}']),
      mistakes: [/^7:43 pack-schema Invalid `entries\.0\.fr\.1`/],
    },
    {
      name: 'several at once',
      yaml: toYaml('names', ['{id: A, type: city, preferred: A}', '{id: b, type: x, preferred: B}']),
      mistakes: [/^7:10 .*kebab-case/, /^8:19 .*type/],
    },
    {
      name: 'CRLF',
      yaml: toYaml('names', [MINSK, '{id: oslo, type: town, preferred: Oslo}']).replaceAll('\n', '\r\n'),
      mistakes: [/^8:22 /],
    },
    {
      name: 'a pattern with a word in capitals',
      yaml: toYaml('phrases', [phrase('du NON', '[oui]')]),
      mistakes: [/^9:21 pack-schema Invalid `entries\.0\.phrase`: cannot read "NON"$/],
    },
    {
      name: 'a pattern in a list',
      yaml: toYaml('phrases', [phrase('["du sens", "<fairez> sens"]', '[oui]')]),
      mistakes: [/^9:33 pack-schema Invalid `entries\.0\.phrase\.1`: <fairez> is no lemma that the lexicon knows$/],
    },
    {
      name: 'a fix that copies what the pattern has not',
      yaml: toYaml('phrases', [phrase('du sens', '[oui, "NOM oui"]')]),
      mistakes: [/^9:46 pack-schema Invalid `entries\.0\.expected\.1`: NOM is not in the pattern$/],
    },
    {
      name: 'a fix that copies what one pattern of a list has not',
      yaml: toYaml('phrases', [phrase('["du sens", "bon NOM"]', '["NOM oui"]')]),
      mistakes: [/^9:56 pack-schema Invalid `entries\.0\.expected\.0`: NOM is not in the pattern$/],
    },
    {
      name: 'a fix with a lemma too many',
      yaml: toYaml('phrases', [phrase('du sens', '["<avoir> du sens"]')]),
      mistakes: [/^9:41 pack-schema Invalid `entries\.0\.expected\.0`: <avoir> has no <lemma> of the pattern/],
    },
    {
      name: 'a frame without a hole',
      yaml: toYaml('frames', [frame('en tout état')]),
      mistakes: [/^7:20 pack-schema Invalid `entries\.0\.frame`: a frame needs one hole, written _$/],
    },
    {
      name: 'a frame with two holes',
      yaml: toYaml('frames', [frame('_ en _')]),
      mistakes: [/^7:20 pack-schema Invalid `entries\.0\.frame`: a frame needs one hole, written _$/],
    },
    {
      name: 'a frame of nothing but its hole',
      yaml: toYaml('frames', [frame('_')]),
      mistakes: [/^7:20 pack-schema Invalid `entries\.0\.frame`: a pattern needs a word or a <lemma>$/],
    },
    {name: 'a list that never ends', yaml: 'pack: a\nentries: [1,\n', mistakes: [/^\d+:\d+ pack-yaml /]},
    {name: 'a key given twice', yaml: 'pack: a\nkind: names\npack: b\n', mistakes: [/^3:1 pack-yaml .*unique/]},
    {name: 'a tab for indentation', yaml: 'pack: a\nentries:\n\t- b\n', mistakes: [/^3:1 pack-yaml .*[Tt]ab/]},
    {name: 'an unquoted colon', yaml: 'pack: a\ndescription: ceci : cela: non\n', mistakes: [/^2:\d+ pack-yaml /]},
  ])('$name', ({yaml, mistakes}) => {
    const loaded = parse(yaml)
    expect(loaded.pack).toBeUndefined()
    for (const mistake of mistakes) expect(mistakesOf(loaded)).toContainEqual(expect.stringMatching(mistake))
    for (const {fatal, source, reason} of loaded.file.messages) {
      expect({fatal, source, reason}).toEqual({
        fatal: true,
        source: 'calque',
        reason: expect.not.stringContaining('\n'),
      })
    }
  })

  test.each([
    ['a broken pattern', toYaml('phrases', [phrase('"<fairez> du sens"', '[oui]')])],
    ['a fix that copies too much', toYaml('phrases', [phrase('du sens', '["NOM oui"]')])],
    ['the same in a list', toYaml('phrases', [phrase('["du sens", "bon NOM"]', '["NOM oui"]')])],
    ['a frame without a hole', toYaml('frames', [frame('en tout état')])],
  ])('%s is one mistake', (_, yaml) => {
    expect(mistakesOf(parse(yaml))).toHaveLength(1)
  })

  test.each([
    {name: 'an alias without its anchor', yaml: toYaml('names', ['{id: oslo, type: city, preferred: *nom}'])},
    {name: 'aliases that multiply', yaml: `a: &a [1]\nb: &b [${'*a, '.repeat(99)}]\nc: [${'*b, '.repeat(99)}]\n`},
  ])('$name is a mistake, no crash', ({yaml}) => {
    expect(parse(yaml).pack).toBeUndefined()
  })
})

describe('a pack that holds', () => {
  test.each([
    {name: 'in flow style', yaml: toYaml('names', [MINSK])},
    {name: 'in block style', yaml: toYaml('names', ['id: minsk\n    type: city\n    preferred: Minsk'])},
    {name: 'with comments and a byte order mark', yaml: `\uFEFF# Villes\n${toYaml('names', [`${MINSK} # capitale`])}`},
    {name: 'with CRLF', yaml: toYaml('names', [MINSK]).replaceAll('\n', '\r\n')},
  ])('$name', ({yaml}) => {
    const loaded = parse(yaml)
    expect(mistakesOf(loaded)).toEqual([])
    expect(loaded.pack).toMatchObject({kind: 'names', entries: [{id: 'minsk', type: 'city', preferred: 'Minsk'}]})
  })
})

describe('loadPacks', () => {
  const good = createFolder({
    'b.yml': toYaml('names', [MINSK]),
    'a/c.yaml': toYaml('loanwords', [BOX]),
    'broken.yml': 'pack: a\n',
    'readme.md': 'no pack',
  })
  const empty = createFolder({'readme.md': 'no pack'})

  test('reads every YAML file below the folder, in path order', () => {
    const loaded = loadPacks(good)
    expect(loaded.map(({file}) => path.relative(good, file.path))).toEqual(['a/c.yaml', 'b.yml', 'broken.yml'])
    expect(loaded.map(({pack}) => pack?.kind)).toEqual(['loanwords', 'names', undefined])
    expect(loadPack(path.join(good, 'b.yml')).pack?.pack).toBe('own-names')
  })

  test.each([
    {name: 'a folder without packs', folder: empty},
    {name: 'a folder that is not there', folder: path.join(empty, 'nowhere')},
  ])('$name is an operational error', ({folder}) => {
    expect(() => loadPacks(folder)).toThrow(OperationalError)
    expect(() => loadPacks(folder)).toThrow(`'${folder}'`)
  })
})

describe('duplicates', () => {
  const folder = createFolder({
    'a.yml': toYaml('names', [MINSK], 'cities'),
    'b.yml': toYaml('names', ['{id: oslo, type: city, preferred: Oslo}', MINSK], 'cities'),
    'c.yml': toYaml('loanwords', [BOX], 'minsk'),
  })

  test('a pack name and an entity id in two files, at the second', () => {
    const [first, second, third] = loadPacks(folder).map(mistakesOf)
    expect(first).toEqual([])
    expect(second).toEqual([
      `1:1 pack-duplicate Duplicate pack cities, also in ${path.join(folder, 'a.yml')}`,
      `8:6 pack-duplicate Duplicate id minsk, also in ${path.join(folder, 'a.yml')}`,
    ])
    expect(third).toEqual([])
  })

  const place = (...entries: string[]) => {
    const folder = createFolder({'a.yml': toYaml('names', [MINSK], 'a'), 'b.yml': toYaml('names', entries, 'b')})
    return loadPacks(folder)
      .flatMap(mistakesOf)
      .map((mistake) => mistake.split(' ')[0])
  }

  // The place is looked for in the text, which has no idea of entries.
  const cases = [
    {
      name: 'twice in one file',
      placed: () => place('{id: oslo, type: city, preferred: Oslo}', '{id: oslo, type: city, preferred: Oslo}'),
      expected: ['8:6'],
    },
    {
      name: 'behind a longer id',
      placed: () => place('{id: minsk-mazowiecki, type: city, preferred: Mińsk}', MINSK),
      expected: ['8:6'],
    },
    {
      name: 'an id between quotation marks',
      placed: () => place('{id: "minsk", type: city, preferred: Minsk}'),
      expected: ['7:6'],
    },
  ]
  const places = cases.map(({placed, ...rest}) => ({...rest, found: placed()}))
  test.each(places)('placed: $name', ({found, expected}) => {
    expect(found).toEqual(expected)
  })
})
