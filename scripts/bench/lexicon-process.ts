/** Measures the lexicon in a fresh process; prints JSON. */
import {isEnglish} from '../../src/lexicon/english.ts'
import {frenchForms, readingsOf} from '../../src/lexicon/morphology.ts'
import {makeArticle} from './articles.ts'

const words =
  makeArticle(20_000)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []
const unloaded = process.memoryUsage.rss()
const started = performance.now()
frenchForms()
isEnglish('word')
readingsOf('mot')
const load = performance.now() - started
const resident = process.memoryUsage.rss() - unloaded
const forms = frenchForms()
let found = 0
for (let round = 0; round < 3; round++) for (const word of words) if (forms.has(word)) found++
const timed = performance.now()
for (let round = 0; round < 50; round++) for (const word of words) if (forms.has(word)) found++
const lookups = (50 * words.length * 1000) / (performance.now() - timed)
console.log(JSON.stringify({load, lookups, resident, found}))
