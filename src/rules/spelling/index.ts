import {withoutMarks} from '../../core/letters.ts'
import {RecentMap} from '../../core/recent.ts'
import {defineRule, type RuleContext} from '../../core/rule.ts'
import {unexpected} from '../../core/wording.ts'
import {type Candidate, nearWords, splitWords} from './candidates.ts'
import {isCertain, isClose, type RankedCandidate, rankCandidates} from './rank.ts'
import {suggest} from './speller.ts'
import {findUnknown, type Unknown} from './words.ts'

/** A text in which more distinct words are unknown gets no further suggestions: it is no French prose. */
const MOST = 60
/** So many times in a text, a word is the author's own. */
const JARGON = 3
const MOST_SHOWN = 5
/** A candidate this much less likely than the best (log10) only distracts. */
const SPREAD = 2
/** A slip that costs no more is one that retext-spell tries. */
const ONE_SLIP = 1.2

export const spelling = defineRule({
  id: 'spelling',
  category: 'spelling',
  severity: 'warning',
  fix: 'suggested',
  docs: {
    summary: {
      en: 'Flags lower-case words that no lexicon knows.',
      fr: 'Signale les mots en minuscules qu’aucun lexique ne connaît.',
    },
    why: {
      en: 'A slip of the keyboard or a forgotten accent is what readers see first, and machine translation copies it or stumbles over it.',
      fr: 'Une faute de frappe ou un accent oublié est ce que le lecteur voit d’abord ; la traduction automatique la recopie ou bute dessus.',
    },
    details:
      'Names, loanwords in use, words of 1990 spelling, regional words, and words made by rule (*anti-*, *ultra-*, *-isation*, *-isme* on a known word or name) are known; so are those given as `words` to the library. ' +
      'A warning has a first suggestion that is close and common. What may be right is information: a word used three times or more, one alone in quotation marks, one whose nearest word is rare or two slips away, a missing ligature. ' +
      'Words beside other unknown words are another language and stay silent, and so do those near which the lexicon has nothing. ' +
      'Suggestions are the near words of dictionary-fr, ranked by what slips cost (AZERTY neighbours, accents, double letters, sounds), by how common the word is and by fit with its place; where two are close, by what retext-spell suggests when it is given them.',
  },
  examples: [
    {
      name: 'two letters that changed places',
      text: 'Le gouvrenement a tranché.',
      messages: [{place: '1:4-1:16', actual: 'gouvrenement', expected: ['gouvernement']}],
    },
    {
      name: 'a missing apostrophe',
      text: 'Il viendra aujourdhui.',
      messages: [{place: '1:12-1:22', actual: 'aujourdhui', expected: ["aujourd'hui"]}],
    },
    {name: 'words made by rule', text: 'Le macronisme et la bruxellisation divisent les antivax.', messages: []},
    {name: 'spelling of 1990 and words of Belgium', text: 'Elle va connaitre ses nonante ans.', messages: []},
  ],
  message: ({actual, expected}) => unexpected({en: 'spelling', fr: 'Orthographe'}, actual, expected),
  create: (context) => {
    const unknown: Unknown[] = []
    return {
      paragraph(paragraph) {
        unknown.push(...findUnknown(paragraph, context))
      },
      end() {
        // Nothing of the speller loads for a text without unknown words.
        if (unknown.length > 0) reportUnknown(unknown, context)
      },
    }
  },
})

function reportUnknown(unknown: readonly Unknown[], context: RuleContext): void {
  const uses = new Map<string, number>()
  for (const {sentence, at} of unknown) {
    const {text} = sentence.tokens[at]!
    uses.set(text, (uses.get(text) ?? 0) + 1)
  }
  const forms = new Set([...uses.keys()].slice(0, MOST))
  for (const word of unknown) {
    const token = word.sentence.tokens[word.at]!
    if (!forms.has(token.text)) continue
    const ranked = rank(token.text, word)
    if (ranked.length === 0) continue
    const sure =
      !word.doubtful &&
      uses.get(token.text)! < JARGON &&
      (word.slip ? isTellingSlip(token.text, ranked) : isCertain(token.text, ranked))
    const severity = sure ? 'warning' : 'info'
    context.report({start: token.start, end: token.end, expected: toExpected(ranked), severity})
  }
}

/** The more often a word is written, the more often its last letter is forgotten: *group* tells nothing. */
const MOST_WRITTEN = 5.75

/** « control »: what is left out is the last *e*, and perhaps accents. */
function isTellingSlip(form: string, ranked: readonly RankedCandidate[]): boolean {
  const completed = ranked.slice(0, 3).find(({text}) => withoutMarks(text) === form.replace(/s?$/, 'e$&'))
  return completed !== undefined && completed.frequency < MOST_WRITTEN
}

/** A corpus has the same unknown words over and over. */
const known = new RecentMap<string, readonly Candidate[]>(500)

function candidatesFor(form: string): readonly Candidate[] {
  let candidates = known.get(form)
  if (!candidates) {
    candidates = [...nearWords(form), ...splitWords(form)]
    known.set(form, candidates)
  }
  return candidates
}

/** Votes of the speller, which are kept as well. */
const votes = new RecentMap<string, ReadonlySet<string>>(500)

function suggestedFor(form: string, candidates: readonly Candidate[]): ReadonlySet<string> {
  let suggested = votes.get(form)
  if (!suggested) {
    const slice = candidates.filter(({text, cost}) => cost <= ONE_SLIP && !text.includes(' ')).map(({text}) => text)
    suggested = new Set(suggest(form, slice))
    votes.set(form, suggested)
  }
  return suggested
}

/** Best first. The speller is slower than all the rest, so it is asked only where its vote decides. */
function rank(form: string, {sentence, at}: Unknown): readonly RankedCandidate[] {
  const candidates = candidatesFor(form)
  const ranked = rankCandidates(candidates, sentence.tokens, at)
  if (!isClose(ranked)) return ranked
  return rankCandidates(candidates, sentence.tokens, at, suggestedFor(form, candidates))
}

function toExpected(ranked: readonly RankedCandidate[]): string[] {
  const best = ranked[0]!.score
  return ranked
    .filter(({score}) => score >= best - SPREAD)
    .slice(0, MOST_SHOWN)
    .map(({text}) => text)
}
