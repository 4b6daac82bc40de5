/** Every hook stops a bad article and lets the mended one through, in a repository of its own; `npm run build` comes first. */
import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {extensions} from '../../src/formats/types.ts'
import {createProject, type Project, root} from '../support/project.ts'
import {texts} from '../support/texts.ts'

const read = (name: string) => readFileSync(path.join(root, name), 'utf8')
const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0

interface Hook {
  readonly id: string
  readonly entry: string
  readonly files: string
}
const [manifest] = parse(read('.pre-commit-hooks.yaml')) as [Hook]
/** The configuration that `calque init` writes for the framework. */
const LOCAL = '.pre-commit-config.yaml'

/** Does what the framework does: the entry, with the staged files that the pattern finds. */
function imitatePreCommit({folder, run}: Project, {entry, files}: Hook): void {
  const staged = `git diff --staged --name-only --diff-filter=ACMRTUXB -z | grep -zP '${files}'`
  writeFileSync(
    path.join(folder, 'imitation'),
    `#!/bin/sh\nPATH=node_modules/.bin:$PATH\n${staged} | xargs -0 -r ${entry}\n`,
  )
  run('mv imitation .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit')
}

interface Setup {
  readonly name: string
  readonly files?: Readonly<Record<string, string>>
  readonly install: (project: Project) => void
}

const lintStaged = 'integrations/husky/.lintstagedrc.json'
const setups: readonly Setup[] = [
  {name: 'git, by calque init', install: ({run}) => run('npx --no-install calque init --yes --hook git')},
  {
    name: 'husky, by calque init',
    install: ({run}) => run('npx --no-install calque init --yes --hook husky; npx --no-install husky'),
  },
  {
    name: 'husky and lint-staged',
    files: {
      '.husky/pre-commit': read('integrations/husky/.husky/pre-commit'),
      '.lintstagedrc.json': read(lintStaged),
    },
    install: ({run}) => run('npx --no-install husky'),
  },
  {
    name: 'pre-commit, the hook of this repository',
    install: (project) => imitatePreCommit(project, manifest),
  },
  {
    name: 'pre-commit, by calque init',
    install: (project) => {
      project.run('npx --no-install calque init --yes --hook pre-commit; git add .pre-commit-config.yaml')
      const config = parse(readFileSync(path.join(project.folder, LOCAL), 'utf8')) as {repos: [{hooks: [Hook]}]}
      if (hasPreCommit) project.run('pre-commit install')
      else imitatePreCommit(project, config.repos[0].hooks[0])
    },
  },
]

const commits = ({run}: Project) => run('git rev-list --all --count').stdout.trim()

describe.each(setups)('$name', ({files = {}, install}) => {
  const project = createProject(files)
  const write = (name: string, text: string) => writeFileSync(path.join(project.folder, name), text)
  install(project)

  test('a bad article stops the commit', () => {
    write('à la une.txt', texts.error)
    const {code, stdout, stderr} = project.run("git add 'à la une.txt'; git commit --quiet -m 'Un article'")
    expect(code).not.toBe(0)
    expect(stdout + stderr).toContain('Unexpected English words `La query`')
    expect(commits(project)).toBe('0')
  })

  test('the mended article goes through', () => {
    write('à la une.txt', texts.clean)
    const {code, stderr} = project.run("git add 'à la une.txt'; git commit --quiet -m 'Un article'")
    expect({code, stderr: code === 0 ? '' : stderr}).toEqual({code: 0, stderr: ''})
    expect(commits(project)).toBe('1')
  })

  test('other files and texts that leave are no matter', () => {
    write('query.js', 'export const query = 1\n')
    const {code} = project.run("git rm --quiet 'à la une.txt'; git add query.js; git commit --quiet -m 'Un programme'")
    expect({code, commits: commits(project)}).toEqual({code: 0, commits: '2'})
  })

  test('bad texts that are not part of the commit are no matter', () => {
    write('brouillon.txt', texts.error)
    const {code} = project.run("echo >> query.js; git add query.js; git commit --quiet -m 'Un autre'")
    expect({code, commits: commits(project)}).toEqual({code: 0, commits: '3'})
  })
})

describe('the files that hooks look at are those that calque reads', () => {
  test('pre-commit', () => {
    const files = new RegExp(manifest.files)
    expect(extensions.filter((name) => !files.test(`articles/un article.${name}`))).toEqual([])
    expect(['a.js', 'txt', 'a.txt.bak', 'amd'].filter((name) => files.test(name))).toEqual([])
  })

  test('lint-staged', () => {
    expect(JSON.parse(read(lintStaged))).toEqual({[`*.{${extensions.join(',')}}`]: 'calque'})
  })
})

describe('.pre-commit-hooks.yaml', () => {
  test('has what the framework asks for', () => {
    expect(parse(read('.pre-commit-hooks.yaml'))).toEqual([
      {
        id: 'calque',
        name: 'calque',
        description: expect.any(String) as string,
        entry: 'calque',
        language: 'node',
        files: expect.any(String) as string,
        minimum_pre_commit_version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      },
    ])
    // The framework installs the package from a clone, so its entry is a command of the package.
    expect((JSON.parse(read('package.json')) as {bin: object}).bin).toHaveProperty(manifest.entry)
  })

  test.runIf(hasPreCommit)('is valid for the framework', () => {
    expect(spawnSync('pre-commit', ['validate-manifest', path.join(root, '.pre-commit-hooks.yaml')]).status).toBe(0)
  })
})
