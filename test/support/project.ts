/** A newsroom's repository, with calque installed in it, in which commands run as a reader of the documentation would type them. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {createFolder} from './folder.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What stands in `node_modules`: package → its command. */
const INSTALLED: Readonly<Record<string, string | undefined>> = {
  calque: 'bin/calque.cjs',
  husky: 'bin.js',
  'lint-staged': 'bin/lint-staged.js',
  'retext-latin': undefined,
  unified: undefined,
  vfile: undefined,
}

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Project {
  readonly folder: string
  /** Runs a script of bash, which ends at the first command that fails. */
  run(script: string, env?: Readonly<Record<string, string>>): Ran
}

/** A new git repository with the files, none of them added; call it outside of tests. */
export function createProject(files: Readonly<Record<string, string>> = {}): Project {
  const folder = createFolder({'.gitignore': 'node_modules/\n', ...files})
  mkdirSync(path.join(folder, 'node_modules/.bin'), {recursive: true})
  for (const [name, command] of Object.entries(INSTALLED)) {
    const target = name === 'calque' ? root : path.join(root, 'node_modules', name)
    symlinkSync(target, path.join(folder, 'node_modules', name))
    if (command) symlinkSync(`../${name}/${command}`, path.join(folder, 'node_modules/.bin', name))
  }
  const run: Project['run'] = (script, env = {}) => {
    const {status, stdout, stderr} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: folder,
      env: {...environment(folder), ...env},
      encoding: 'utf8',
    })
    return {code: status ?? -1, stdout, stderr}
  }
  run('git init --quiet')
  return {folder, run}
}

/** Nobody's settings, and npm without a network: nothing may need one once calque is installed. */
function environment(folder: string): NodeJS.ProcessEnv {
  const kept = ['PATH', 'TMPDIR', 'SystemRoot'].flatMap((name) =>
    process.env[name] ? [[name, process.env[name]]] : [],
  )
  return {
    ...(Object.fromEntries(kept) as NodeJS.ProcessEnv),
    HOME: folder,
    LC_ALL: 'C.UTF-8',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'Rédaction',
    GIT_AUTHOR_EMAIL: 'redaction@example.org',
    GIT_COMMITTER_NAME: 'Rédaction',
    GIT_COMMITTER_EMAIL: 'redaction@example.org',
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    npm_config_cache: path.join(folder, '.npm'),
  }
}
