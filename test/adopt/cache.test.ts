import {chmodSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {Cache} from '../../src/adopt/cache.ts'
import {findCacheFolder} from '../../src/adopt/cache-folder.ts'
import {restore, toEntry} from '../../src/adopt/entry.ts'
import {createLinter, type Options} from '../../src/index.ts'
import {createDocx, paragraph} from '../support/docx.ts'
import {createFolder} from '../support/folder.ts'
import {texts} from '../support/texts.ts'

const DAY = 24 * 60 * 60 * 1000
const NAMES = 'Loukachenko a parlé à Minsk. Selon Lukashenko, rien ne presse. Loukachenko est reparti.\n'
const toFile = (value: string | Uint8Array, name = 'a.txt') => new VFile({path: name, value})

describe('an entry', () => {
  test.each([
    {name: 'of a clean text', file: () => toFile(texts.clean)},
    {name: 'of messages', file: () => toFile(texts.error + texts.warnings)},
    {name: 'of places that are related', file: () => toFile(NAMES)},
    {name: 'of a comment', file: () => toFile('<!-- calque-disable x -->\n', 'a.md')},
    {name: 'of a Word document', file: () => toFile(createDocx(paragraph(texts.error)), 'a.docx')},
    {name: 'of lone surrogates', file: () => toFile('La query \uD800 reste ouverte.')},
  ])('$name gives the same file', ({file}) => {
    const linter = createLinter({language: 'fr', levels: {spacing: 'info'}})
    const [fresh, restored] = [linter.lint(file()), file()]
    expect(restore(restored, toEntry(fresh))).toBe(true)
    expect(restored).toEqual(fresh)
    expect(restored.messages.map((message) => ({...message}))).toEqual(fresh.messages.map((message) => ({...message})))
  })

  test('tells the file it is restored for', () => {
    const restored = toFile(texts.error, 'b.txt')
    restore(restored, toEntry(createLinter().lint(toFile(texts.error))))
    expect(restored.messages.map(({file, name}) => [file, name])).toEqual([['b.txt', 'b.txt:1:1']])
  })

  const entry = toEntry(createLinter().lint(toFile(texts.error)))
  test.each([
    {name: 'empty', damaged: ''},
    {name: 'cut', damaged: entry.slice(0, -9)},
    {name: 'changed', damaged: entry.replace('query', 'quary')},
    {name: 'without its first line', damaged: entry.slice(entry.indexOf('\n') + 1)},
    {name: 'no JSON', damaged: 'x\ny'},
  ])('that is $name is none', ({damaged}) => {
    const file = toFile(texts.error)
    expect(restore(file, damaged)).toBe(false)
    expect(file.messages).toEqual([])
  })
})

describe('a cache', () => {
  const folder = createFolder()
  const options: Options = {language: 'en'}

  function store(name: string, value = texts.error): Cache {
    const cache = new Cache(path.join(folder, name), '1')
    cache.store(createLinter(options).lint(toFile(value)), options)
    return cache
  }

  test.each([
    {name: 'the same text', found: true},
    {name: 'the same text under another name', file: toFile(texts.error, 'b.txt'), found: true},
    {name: 'equal options', asked: {language: 'en'} as const, found: true},
    {name: 'another text', file: toFile(`${texts.error} `), found: false},
    {name: 'another format', file: toFile(texts.error, 'a.md'), found: false},
    {name: 'another version', version: '2', found: false},
    {name: 'another language', asked: {language: 'fr'} as const, found: false},
    {name: 'another level', asked: {language: 'en', levels: {'english-word': 'off'}} as const, found: false},
    {name: 'options of a rule', asked: {language: 'en', ruleOptions: {spacing: {strict: true}}} as const, found: false},
    {name: 'own words', asked: {language: 'en', words: ['query']} as const, found: false},
    {name: 'own packs', asked: {language: 'en', packs: []} as const, found: false},
  ])('asked for $name', ({file = toFile(texts.error), asked = options, version = '1', found}) => {
    store('asked')
    expect(new Cache(path.join(folder, 'asked'), version).recall(file, asked)).toBe(found)
    expect(file.messages).toHaveLength(found ? 1 : 0)
  })

  test('leaves no part of a file behind', () => {
    store('whole')
    expect(readdirSync(path.join(folder, 'whole'))).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.entry$/)])
  })

  test('takes no damaged entry, and mends it', () => {
    const cache = store('damaged')
    const entry = path.join(folder, 'damaged', readdirSync(path.join(folder, 'damaged'))[0]!)
    const before = readFileSync(entry, 'utf8')
    writeFileSync(entry, before.slice(0, 70))
    expect(cache.recall(toFile(texts.error), options)).toBe(false)
    store('damaged')
    expect(readFileSync(entry, 'utf8')).toBe(before)
  })

  test('says once why nothing can be kept', () => {
    writeFileSync(path.join(folder, 'file'), '')
    const cache = new Cache(path.join(folder, 'file', 'cache'), '1')
    expect(cache.problem).toBe('')
    cache.store(toFile(texts.clean), options)
    expect(cache.problem).toBe('no such file or folder')
    cache.clean()
  })

  test.skipIf(process.getuid?.() === 0)('says so of a folder that is locked', () => {
    const locked = path.join(folder, 'locked')
    mkdirSync(locked)
    chmodSync(locked, 0o500)
    const cache = new Cache(locked, '1')
    cache.store(toFile(texts.clean), options)
    expect(cache.problem).toContain('permission denied')
  })
})

describe('cleaning', () => {
  const folder = createFolder({'notes.txt': 'not of the cache'})
  const age = (name: string, days: number) => {
    const file = path.join(folder, name)
    writeFileSync(file, '')
    const then = new Date(Date.now() - days * DAY)
    utimesSync(file, then, then)
  }
  const entry = (digit: string) => `${digit.repeat(64)}.entry`

  test('takes what is old and its own, once a day', () => {
    age('notes.txt', 99)
    age(entry('a'), 31)
    age(entry('b'), 29)
    age(`${entry('c')}.1234567`, 2)
    new Cache(folder, '1').clean()
    expect(readdirSync(folder).sort()).toEqual([entry('b'), 'cleaned', 'notes.txt'])
    age(entry('d'), 40)
    new Cache(folder, '1').clean()
    expect(readdirSync(folder)).toContain(entry('d'))
    new Cache(folder, '1').clean(Date.now() + 2 * DAY)
    expect(readdirSync(folder).sort()).toEqual(['cleaned', 'notes.txt'])
  })

  test('what is asked for stays young', () => {
    const cache = new Cache(path.join(folder, 'young'), '1')
    const options: Options = {}
    cache.store(createLinter().lint(toFile(texts.error)), options)
    const file = path.join(folder, 'young', readdirSync(path.join(folder, 'young'))[0]!)
    utimesSync(file, new Date(0), new Date(0))
    expect(cache.recall(toFile(texts.error), options)).toBe(true)
    expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(DAY)
  })
})

describe('findCacheFolder', () => {
  const root = createFolder({
    'site/package.json': '{}',
    'site/node_modules/x.txt': '',
    'site/deep/a.txt': '',
    'bare/package.json': '{}',
    'bare/deep/a.txt': '',
  })
  const at = (name: string) => path.join(root, name)

  test.each([
    {name: 'in a package', cwd: 'site', env: {}, folder: 'site/node_modules/.cache/calque'},
    {name: 'below it', cwd: 'site/deep', env: {}, folder: 'site/node_modules/.cache/calque'},
    {name: 'in a package without packages', cwd: 'bare/deep', env: {XDG_CACHE_HOME: at('xdg')}, folder: 'xdg/calque'},
    {name: 'on Windows', cwd: 'bare', env: {LOCALAPPDATA: at('local')}, folder: 'local/calque'},
    {name: 'at home', cwd: 'bare', env: {HOME: at('home'), XDG_CACHE_HOME: 'relative'}, folder: 'home/.cache/calque'},
  ])('$name', ({cwd, env, folder}) => {
    expect(findCacheFolder(at(cwd), env)).toBe(at(folder))
  })
})
