/** Repositories of git in temporary folders, whatever the settings of the machine. */
import {execFileSync} from 'node:child_process'
import {createFolder} from './folder.ts'

const env = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
}

export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, {cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
}

export function commit(cwd: string): void {
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'State')
}

/** The files as the first commit of the branch `main`; call it outside of tests. */
export function createRepository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = createFolder(files)
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  commit(folder)
  return folder
}
