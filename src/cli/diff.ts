/** The difference of two texts as `git apply` and `patch` read it. */
import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'

export function toUnifiedDiff(name: string, before: string, after: string): string {
  const file = name.replace(/^\/+/, '')
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
}
