/** `npm test`: every check, each step timed; ends with the count of the test report. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const report = `${root}.report/tests.json`

interface Step {
  readonly name: string
  readonly command: readonly string[]
  /** Exit codes that are right; 0 unless said otherwise. */
  readonly codes?: readonly number[]
}

const npx = (...command: string[]) => ['npx', '--no-install', ...command]
const steps: readonly Step[] = [
  {name: 'types', command: npx('tsc', '--noEmit')},
  {name: 'types of the page', command: npx('tsc', '--noEmit', '-p', 'tsconfig.page.json')},
  {name: 'lint', command: npx('biome', 'check', '--error-on-warnings')},
  {name: 'docs', command: npx('tsx', 'scripts/docs.ts', '--check')},
  {name: 'packs', command: npx('tsx', 'scripts/packs-check.ts')},
  {name: 'build', command: npx('tsx', 'scripts/build/index.ts')},
  {
    name: 'tests',
    command: npx('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`),
  },
  // The bad articles have errors, so the built command says 1; the clean ones 0, without a single warning.
  {name: 'command on samples', command: ['node', 'bin/calque.cjs', 'samples', '--no-color'], codes: [1]},
  {
    name: 'command on clean samples',
    command: ['node', 'bin/calque.cjs', 'samples/clean', '--max-warnings', '0', '--no-color'],
  },
]

function run({name, command, codes = [0]}: Step): boolean {
  const started = Date.now()
  const [program = '', ...args] = command
  const {status} = spawnSync(program, args, {cwd: root, stdio: 'inherit'})
  const passed = status !== null && codes.includes(status)
  console.log(`${passed ? '✔' : '✖'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return passed
}

rmSync(report, {force: true})
mkdirSync(`${root}.report`, {recursive: true})
const failed = steps.filter((step) => !run(step)).map(({name}) => name)
let passedTests = 0
let failedTests = 0
try {
  const {numPassedTests, numFailedTests} = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
  passedTests = numPassedTests ?? 0
  failedTests = numFailedTests ?? 0
} catch {
  console.error(`No test report at ${report}: the tests did not run`)
}
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`)
console.log(`${passedTests} passed, ${failedTests} failed`)
process.exitCode = failed.length > 0 || passedTests === 0 ? 1 : 0
