/** Bundles the library (dependencies stay outside) and the command (all in one, for a fast start); writes declarations. */
import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type Plugin, transform} from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a user brings: packs and configuration. It takes the YAML parser and the schema library, so it is a bundle of its own, loaded when asked for. */
const OWN = ['src/packs/load.ts', 'src/config/load.ts', 'src/adopt/load.ts']

/** `import('…/packs/load.ts')` and the like stay imports of the neighbouring file; so does what only some options ask for. */
const loadOwnApart: Plugin = {
  name: 'load-own-apart',
  setup({onResolve}) {
    onResolve({filter: /\/load\.ts$/}, ({kind}) =>
      kind === 'dynamic-import' ? {path: './own.cjs', external: true} : undefined,
    )
    onResolve({filter: /\/adopt\/index\.ts$/}, ({kind}) =>
      kind === 'dynamic-import' ? {path: './adopt.cjs', external: true} : undefined,
    )
  },
}

/** retext-spell is read when a text has a word nobody knows: its own bundle, behind a function of the same shape. */
const loadSpellerApart: Plugin = {
  name: 'load-speller-apart',
  setup({onLoad, onResolve}) {
    onResolve({filter: /^retext-spell$/}, ({importer}) =>
      importer.endsWith('speller.ts') ? {path: 'retext-spell', namespace: 'lazy'} : undefined,
    )
    onLoad({filter: /.*/, namespace: 'lazy'}, () => ({
      contents: "module.exports = (options) => require('./retext-spell.cjs').default(options)",
    }))
    onResolve({filter: /^\.\/retext-spell\.cjs$/}, ({path}) => ({path, external: true}))
  },
}

/** Readers of formats come in a bundle of their own, for the library and the command, that loads when the first file needs one. */
function readersApart(file: string): Plugin {
  return {
    name: 'readers-apart',
    setup({onLoad}) {
      onLoad({filter: /formats\/readers\.ts$/}, () => ({
        contents: `import {createRequire} from 'node:module'
          let readers
          export function readFormat(...args) {
            readers ??= createRequire(import.meta.url)(${JSON.stringify(file)})
            return readers.readFormat(...args)
          }`,
        loader: 'js',
      }))
    },
  }
}

/** The page of the HTML report is made by a bundle of its own, which loads when it is asked for. */
const loadPageApart: Plugin = {
  name: 'load-page-apart',
  setup({onLoad, onResolve}) {
    onLoad({filter: /report\/html\/index\.ts$/}, () => ({
      contents: "export const reportHtml = (...args) => require('./html.cjs').reportHtml(...args)",
      loader: 'js',
    }))
    onResolve({filter: /^\.\/html\.cjs$/}, ({path}) => ({path, external: true}))
  },
}

/** The page's style and script, minified, as text of the bundle that writes them. */
const pageAsText: Plugin = {
  name: 'page-as-text',
  setup({onLoad}) {
    onLoad({filter: /report\/html\/assets\.ts$/}, async ({path: file}) => {
      const read = async (name: string, loader: 'css' | 'js') => {
        const text = readFileSync(path.join(path.dirname(file), name), 'utf8')
        const {code} = await transform(text, {loader, minify: true, target: 'es2022'})
        return JSON.stringify(code.trim())
      }
      return {
        contents: `export const style = () => ${await read('page.css', 'css')}
          export const script = () => ${await read('page.js', 'js')}`,
        loader: 'js',
      }
    })
  },
}

export async function bundle(): Promise<void> {
  const common = {absWorkingDir: root, bundle: true, platform: 'node', target: 'node20', logLevel: 'warning'} as const
  const {metafile: library} = await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    format: 'esm',
    packages: 'external',
    splitting: true,
    metafile: true,
    define: {CALQUE_DATA: '"./data/"'},
    plugins: [readersApart('./formats.cjs')],
  })
  removeStale(Object.keys(library.outputs))
  const {metafile: formats} = await build({
    ...common,
    entryPoints: {formats: 'src/formats/readers.ts'},
    outdir: 'dist',
    outExtension: {'.js': '.cjs'},
    format: 'cjs',
    minify: true,
    metafile: true,
  })
  // CommonJS starts some 5 ms sooner than an ES module.
  const command = {
    ...common,
    format: 'cjs',
    minify: true,
    metafile: true,
    define: {'import.meta.url': '__calqueUrl', CALQUE_DATA: '"../data/"'},
    banner: {js: "const __calqueUrl=require('node:url').pathToFileURL(__filename).href;"},
    alias: {assert: './scripts/build/assert.ts'},
  } as const
  const main = await build({
    ...command,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli/calque.cjs',
    plugins: [loadOwnApart, loadSpellerApart, loadPageApart, readersApart('../formats.cjs')],
    // `import()` needs a loader that a cached script has not.
    supported: {'dynamic-import': false},
  })
  const own = await build({
    ...command,
    stdin: {contents: OWN.map((file) => `export * from './${file}'`).join('\n'), resolveDir: root, loader: 'ts'},
    outfile: 'dist/cli/own.cjs',
  })
  const adopt = await build({
    ...command,
    entryPoints: ['src/adopt/index.ts'],
    outfile: 'dist/cli/adopt.cjs',
    plugins: [loadOwnApart],
    supported: {'dynamic-import': false},
  })
  const speller = await build({...command, entryPoints: ['retext-spell'], outfile: 'dist/cli/retext-spell.cjs'})
  const page = await build({
    ...command,
    entryPoints: ['src/report/html/index.ts'],
    outfile: 'dist/cli/html.cjs',
    plugins: [pageAsText],
  })
  toAscii(path.join(root, 'dist/cli/calque.cjs'))
  writeFileSync(
    path.join(root, 'dist/cli/LICENSES.txt'),
    collectLicenses([main, own, adopt, speller, page].flatMap(({metafile}) => Object.keys(metafile.inputs))),
  )
  writeFileSync(path.join(root, 'dist/LICENSES.txt'), collectLicenses(Object.keys(formats.inputs)))
  execFileSync(process.execPath, ['scripts/build/code-cache.cjs'], {cwd: root, stdio: ['ignore', 'ignore', 'inherit']})
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  })
}

/** Pieces of the library are named after their content, so those of an earlier build would stay. */
function removeStale(outputs: readonly string[]): void {
  const dist = path.join(root, 'dist')
  const current = new Set(outputs.map((output) => path.basename(output)))
  for (const name of readdirSync(dist)) if (name.endsWith('.js') && !current.has(name)) rmSync(path.join(dist, name))
}

/** Escapes what is left in regular expressions (strings are escaped by the bundler), so that the file is read and kept at one byte a character. */
function toAscii(file: string): void {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7F]/g, escape))
}

/** The licence of every package whose code is in a bundle. */
function collectLicenses(inputs: readonly string[]): string {
  const packages = new Set(
    inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  )
  return [...packages]
    .sort()
    .map((folder) => {
      const {name, version, license} = JSON.parse(
        readFileSync(path.join(root, folder, 'package.json'), 'utf8'),
      ) as Record<string, string>
      const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
      const text = file ? readFileSync(path.join(root, folder, file), 'utf8') : ''
      return `${name} ${version} (${license})\n\n${text.trim()}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}
