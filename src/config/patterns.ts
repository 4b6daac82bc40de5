/** Patterns of files, as .gitignore writes them, relative to a folder. */
import path from 'node:path'
import ignore from 'ignore'

/** True for a file (absolute path) that the patterns name, false for one they take back (`!x`), undefined for any other. */
export type Matcher = (file: string) => boolean | undefined

/** Files outside the folder match nothing. */
export function toMatcher(patterns: string | readonly string[], folder: string): Matcher {
  const list = ignore().add(
    typeof patterns === 'string' ? patterns : patterns.map((pattern) => pattern.replace(/^\.\//, '/')),
  )
  return (file) => {
    const relative = path.relative(folder, file).split(path.sep).join('/')
    if (!ignore.isPathValid(relative)) return undefined
    const {ignored, unignored} = list.test(relative)
    return ignored ? true : unignored ? false : undefined
  }
}
