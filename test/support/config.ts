/** Configuration of files in a folder, as the command reads it. */
import path from 'node:path'
import {ConfigFinder} from '../../src/config/find.ts'
import {ConfigLoader, type ResolvedConfig} from '../../src/config/load.ts'
import {rules} from '../../src/rules/index.ts'
import {createFolder} from './folder.ts'

export const infos = rules.map(({id, docs}) => ({id, summary: docs.summary.en}))

export interface Configured {
  readonly folder: string
  /** What is chosen for a file of the folder. */
  of(name: string): Promise<ResolvedConfig>
  /** The error in place of it, with the folder left out. */
  errorOf(name?: string): Promise<string>
}

/** A folder with the files; `file` is what `--config` names. Call it outside of tests. */
export function configure(files: Readonly<Record<string, string>>, file?: string): Configured {
  const folder = createFolder({'package.json': '{"calque": {"root": true}}', ...files})
  const finder = new ConfigFinder()
  const loader = new ConfigLoader({rules: infos, cwd: folder, file})
  const of = (name: string) => {
    const target = path.join(folder, name)
    return loader.resolve(target, finder.find(path.dirname(target)))
  }
  return {
    folder,
    of,
    async errorOf(name = 'a.txt') {
      const {message, name: kind} = await of(name).then(
        () => new Error('no error'),
        (error: Error) => error,
      )
      return `${kind === 'OperationalError' ? '' : `${kind} `}${message.replaceAll(`${folder}/`, '')}`
    },
  }
}
