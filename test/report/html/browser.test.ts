/** The page in a real browser, where one is installed: its own policy lets its script run. */
import {execFileSync, spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {reportHtml} from '../../../src/report/html/index.ts'
import {createFileOn} from '../../support/files.ts'
import {createFolder} from '../../support/folder.ts'

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version'], {stdio: 'ignore'}).status === 0,
)

test.skipIf(browser === undefined)('the script runs under the policy', {timeout: 60_000}, () => {
  const folder = createFolder({})
  const file = path.join(folder, 'report.html')
  writeFileSync(file, reportHtml([createFileOn('La query reste.', 'query')], {language: 'en'}))
  const args = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${path.join(folder, 'profile')}`]
  const dom = execFileSync(browser!, [...args, '--virtual-time-budget=1000', '--dump-dom', `file://${file}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  expect(dom).toContain('Messages: 1 of 1 · files: 1 of 1</output>')
})
