/** What `npm pack` would publish; `npm run build` comes first. */
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {root} from './support/project.ts'

interface Manifest {
  readonly bin: Readonly<Record<string, string>>
  readonly man: string
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly files: readonly string[]
  readonly dependencies: Readonly<Record<string, string>>
}

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest
const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
  shell: process.platform === 'win32',
})
const [{files}] = JSON.parse(output) as [{files: {path: string}[]}]
const packed = files.map((file) => file.path)

test('what package.json names is there', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  )
  const named = [...Object.values(manifest.bin), manifest.man, ...targets].map((name) => path.posix.normalize(name))
  const isThere = (name: string) =>
    name.includes('*') ? packed.some((file) => file.startsWith(name.split('*')[0]!)) : packed.includes(name)
  expect(named.filter((name) => !isThere(name))).toEqual([])
  expect(manifest.files.filter((name) => !packed.some((file) => file === name || file.startsWith(`${name}/`)))).toEqual(
    [],
  )
})

describe('nothing else is', () => {
  const FILES = [
    'CHANGELOG.md',
    'LICENSE',
    'README.fr.md',
    'README.md',
    'THIRD_PARTY.md',
    'bin/calque.cjs',
    'integrations/gitlab/calque.gitlab-ci.yml',
    'integrations/husky/.husky/pre-commit',
    'integrations/husky/.lintstagedrc.json',
    'package.json',
  ]
  const FOLDERS = [
    /^dist\/[\w-]+\.(?:js|cjs)$/,
    /^dist\/(?:cli\/)?LICENSES\.txt$/,
    /^dist\/cli\/[\w-]+\.(?:cjs|cache)$/,
    /^dist\/data\/[\w-]+\.(?:aff|bin|dawg|json|table)$/,
    /^dist\/types\/[\w/-]+\.d\.ts$/,
    /^docs\/[\w/-]+(?:\.schema)?\.(?:md|json|svg|txt|1)$/,
    /^rules\/[\w/-]+\.(?:yml|schema\.json)$/,
  ]

  test('in the package', () => {
    const others = packed.filter((name) => !FOLDERS.some((folder) => folder.test(name)))
    expect(others.sort()).toEqual(FILES)
  })
})

test('links to pages of the package are links to what it holds', () => {
  const pages = packed.filter((name) => name.endsWith('.md'))
  const broken = pages.flatMap((page) =>
    [...readFileSync(path.join(root, page), 'utf8').matchAll(/\]\((?<target>[\w./-]+\.(?:1|json|svg))\)/g)]
      .map(({groups = {}}) => path.posix.join(path.posix.dirname(page), groups['target']!))
      .filter((target) => !packed.includes(target)),
  )
  expect(broken).toEqual([])
})

test('every dependency is one that the package loads', () => {
  const built = packed.filter((name) => /^dist\/.*\.(?:js|cjs|d\.ts)$/.test(name))
  const text = built.map((name) => readFileSync(path.join(root, name), 'utf8')).join('\n')
  const loads = (name: string) => ["'", '"'].some((quote) => text.includes(`${quote}${name}${quote}`))
  const unused = Object.keys(manifest.dependencies).filter((name) => !loads(name.replace('@types/', '')))
  expect(unused).toEqual([])
  expect(existsSync(path.join(root, 'dist/index.js'))).toBe(true)
})
