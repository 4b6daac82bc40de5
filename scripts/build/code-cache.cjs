// Runs the built command on a sample and keeps the code that V8 compiled on the way: `bin/calque.cjs` starts with it.
const {readFileSync, readdirSync, rmSync, writeFileSync} = require('node:fs')
const {createRequire} = require('node:module')
const path = require('node:path')
const {Script} = require('node:vm')

const root = path.join(__dirname, '../..')
const folder = path.join(root, 'dist/cli')
const filename = path.join(folder, 'calque.cjs')
const cache = path.join(folder, 'calque.cache')
const samples = path.join(root, 'samples')
const sample = readdirSync(samples).find((name) => name.endsWith('.txt'))

rmSync(cache, {force: true})
// The source must be to the letter what `bin/calque.cjs` makes of the file.
const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'latin1')}\n})`
const script = new Script(source, {filename})
process.argv.splice(2, process.argv.length, path.join(samples, sample))
const module_ = {exports: {}}
script.runInThisContext()(module_.exports, createRequire(filename), module_, filename, folder)
process.on('exit', () => {
  writeFileSync(cache, script.createCachedData())
  process.exitCode = 0
})
