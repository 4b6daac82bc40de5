/**
 * `prepare`: builds a package that is installed from git. A global install, such as that of the pre-commit framework, leaves the tools of
 * the build out (https://github.com/npm/cli/issues/8440); they are fetched here.
 */
const {spawnSync} = require('node:child_process')
const {existsSync} = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
// What an outer « npm install --global » says of itself does not hold in here.
const isOuter = (name) => /^npm_config_(?:global|location|prefix)$/i.test(name)
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOuter(name)))

function npm(...args) {
  const {status} = spawnSync('npm', args, {cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32'})
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(path.join(root, 'node_modules/tsx'))) npm('ci', '--ignore-scripts')
npm('run', 'build')
