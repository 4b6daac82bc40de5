/** Bundles the library (dependencies stay outside) and the command (all in one, for a fast start); writes declarations. */
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {build, type Plugin} from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `import('…/packs/load.ts')` stays an import of the neighbouring file: it brings the YAML parser and the schema library. */
const loadPacksApart: Plugin = {
  name: 'load-packs-apart',
  setup({onResolve}) {
    onResolve({filter: /packs\/load\.ts$/}, ({kind}) =>
      kind === 'dynamic-import' ? {path: './own-packs.cjs', external: true} : undefined,
    )
  },
}

export async function bundle(): Promise<void> {
  const common = {absWorkingDir: root, bundle: true, platform: 'node', target: 'node20', logLevel: 'warning'} as const
  await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    format: 'esm',
    packages: 'external',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  })
  // CommonJS starts some 5 ms sooner than an ES module. What only own packs need is in a file of its own.
  await build({
    ...common,
    entryPoints: {calque: 'src/cli/main.ts', 'own-packs': 'src/packs/load.ts'},
    outdir: 'dist/cli',
    outExtension: {'.js': '.cjs'},
    format: 'cjs',
    minify: true,
    define: {'import.meta.url': '__calqueUrl'},
    banner: {js: "const __calqueUrl=require('node:url').pathToFileURL(__filename).href;"},
    plugins: [loadPacksApart],
  })
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  })
}
