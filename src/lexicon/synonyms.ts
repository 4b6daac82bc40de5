/** English word → French words spelled as in English that share a sense with it: what a spinner may have replaced. */
import {lazy, openDictionary} from './data.ts'

const table = lazy(() => openDictionary('synonyms'))

/** French homographs for an English base form, likeliest first; empty where none is known. */
export function homographsFor(base: string): string[] {
  return table().get(base)?.split(' ') ?? []
}
