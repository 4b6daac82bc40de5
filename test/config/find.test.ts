import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {CONFIG_NAMES, ConfigFinder} from '../../src/config/find.ts'
import {createFolder} from '../support/folder.ts'

/** Configuration files from the nearest outwards, as far as the test's own folder. */
function find(folder: string, inner = ''): (string | undefined)[] {
  const files: (string | undefined)[] = []
  for (let at = new ConfigFinder().find(path.join(folder, inner)); at; at = at.outer) {
    if (!at.folder.startsWith(folder)) break
    for (const file of [at.config, at.ignore]) if (file) files.push(path.relative(folder, file))
  }
  return files
}

describe('the configuration of a folder', () => {
  const cases = [
    {name: 'none', files: {'a.txt': ''}, found: []},
    {name: 'package.json with the key', files: {'package.json': '{"calque": {}}'}, found: ['package.json']},
    {name: 'package.json of calque’s users', files: {'package.json': '{"dependencies": {"calque": "1"}}'}, found: []},
    {name: 'a broken package.json', files: {'package.json': '{"calque": '}, found: []},
    {name: 'package.json that is null', files: {'package.json': 'null "calque"'}, found: []},
    {
      name: 'a file before package.json',
      files: {'.calquerc.yml': '', 'package.json': '{"calque": {}}'},
      found: ['.calquerc.yml'],
    },
    {name: 'the first name of several', files: {'.calquerc.yml': '', '.calquerc.json': ''}, found: ['.calquerc.json']},
    {name: 'a list of files to ignore', files: {'.calqueignore': ''}, found: ['.calqueignore']},
    ...CONFIG_NAMES.map((name) => ({name, files: {[name]: ''}, found: [name]})),
  ].map((item) => ({...item, folder: createFolder(item.files as Record<string, string>)}))

  test.each(cases)('$name', ({folder, found}) => {
    expect(find(folder)).toEqual(found)
  })
})

describe('folders above', () => {
  const folder = createFolder({
    '.calquerc': '',
    'a/b/.calquerc.json': '',
    'a/b/.calqueignore': '',
    'a/b/c/text.txt': '',
  })

  test.each([
    {inner: '', found: ['.calquerc']},
    {inner: 'a', found: ['.calquerc']},
    {inner: 'a/b/c', found: ['a/b/.calquerc.json', 'a/b/.calqueignore', '.calquerc']},
    {inner: 'a/missing/folder', found: ['.calquerc']},
  ])('from "$inner"', ({inner, found}) => {
    expect(find(folder, inner)).toEqual(found)
  })

  test('are looked at once', () => {
    const finder = new ConfigFinder()
    expect(finder.find(path.join(folder, 'a/b/c'))?.outer).toBe(finder.find(path.join(folder, 'a')))
  })

  test('may be thousands', () => {
    expect(find(folder, 'x/'.repeat(1500))).toEqual(['.calquerc'])
  })
})
