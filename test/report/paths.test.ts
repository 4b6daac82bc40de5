import {describe, expect, test} from 'vitest'
import {isRooted, toSlashPath, toUri} from '../../src/report/paths.ts'

describe('toSlashPath', () => {
  test.each([
    {name: 'a name', path: 'a.txt', cwd: '/work', to: 'a.txt'},
    {name: 'dots', path: './site/../a.txt', cwd: '/work', to: 'a.txt'},
    {name: 'a full path below', path: '/work/site/a.txt', cwd: '/work', to: 'site/a.txt'},
    {name: 'a full path elsewhere', path: '/etc/a.txt', cwd: '/work', to: '/etc/a.txt'},
    {name: 'above', path: '../a.txt', cwd: '/work/site', to: '/work/a.txt'},
    {name: 'a name that starts with dots', path: '..a.txt', cwd: '/work', to: '..a.txt'},
    {name: 'a folder whose name starts alike', path: '/workshop/a.txt', cwd: '/work', to: '/workshop/a.txt'},
    {name: 'a backslash is a letter', path: 'a\\b.txt', cwd: '/work', to: 'a\\b.txt'},
    {name: 'no folder known', path: './site//a.txt', cwd: undefined, to: 'site/a.txt'},
    {name: 'Windows, a name', path: 'site\\a.txt', cwd: 'C:\\work', to: 'site/a.txt'},
    {name: 'Windows, below, in other case', path: 'c:\\WORK\\a.txt', cwd: 'C:\\work', to: 'a.txt'},
    {name: 'Windows, another drive', path: 'D:\\a.txt', cwd: 'C:\\work', to: 'D:/a.txt'},
    {name: 'Windows, a share', path: '\\\\host\\share\\a.txt', cwd: undefined, to: '//host/share/a.txt'},
    {name: 'standard input', path: '<stdin>', cwd: '/work', to: '<stdin>'},
  ])('$name', ({path, cwd, to}) => {
    expect(toSlashPath(path, cwd)).toBe(to)
  })
})

describe('toUri', () => {
  test.each([
    {path: 'site/a.txt', uri: 'site/a.txt'},
    {path: 'été/a b#c?d%.txt', uri: '%C3%A9t%C3%A9/a%20b%23c%3Fd%25.txt'},
    {path: 'c:a.txt', uri: 'c%3Aa.txt'},
    {path: '<stdin>', uri: '%3Cstdin%3E'},
    {path: '/work/a b.txt', uri: 'file:///work/a%20b.txt'},
    {path: 'C:/été/a.txt', uri: 'file:///C:/%C3%A9t%C3%A9/a.txt'},
    {path: '//host/share/a.txt', uri: 'file://host/share/a.txt'},
    {path: 'a\uD800\n.txt', uri: 'a%EF%BF%BD%0A.txt'},
  ])('$path', ({path, uri}) => {
    expect(toUri(path)).toBe(uri)
  })
})

test.each([
  ['/a', true],
  ['C:/a', true],
  ['//host/a', true],
  ['a/b', false],
  ['c:a', false],
])('%s is rooted: %s', (path, rooted) => {
  expect(isRooted(path)).toBe(rooted)
})
