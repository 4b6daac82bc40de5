/** Runs the sentences of pack entries: each `wrong` must be reported as its entry says, each `right` must be silent. */
import type {VFile} from 'vfile'
import type {Frame, Pack, Phrase, ResidueLine} from '../../src/packs/schema.ts'

/** What the linter says of a text. */
export type Say = (text: string) => VFile['messages']

/** A line for each example that does not hold. */
export function failingExamples(pack: Pack, say: Say): string[] {
  switch (pack.kind) {
    case 'loanwords':
      return pack.entries.flatMap(({word, right}) => spoken(word, right, say))
    case 'phrases':
      return pack.entries.flatMap((entry) => failingPhrase(pack.rule, entry, say))
    case 'frames':
      return pack.entries.flatMap((entry) => failingFrame(entry, say))
    case 'residue':
      return pack.entries.flatMap((entry) => failingResidue(entry, say))
    default:
      return []
  }
}

/** Lines of an example stand between ` / `. */
const toLines = (text: string) => text.replaceAll(' / ', '\n\n')

function failingResidue({id, thin, wrong, right}: ResidueLine, say: Say): string[] {
  const missed = wrong.flatMap((text) => {
    const messages = say(toLines(text))
    const own = messages.find(({ruleId}) => ruleId === `page-residue/${id}`)
    if (!own) return [`${id} | ${text} | not reported${tell(messages)}`]
    return !thin && own.fatal === undefined ? [`${id} | ${text} | information only`] : []
  })
  return [...missed, ...right.flatMap((text) => spoken(id, toLines(text), say))]
}

function failingPhrase(rule: string, {id, expected, wrong, right, near, thin}: Phrase, say: Say): string[] {
  const missed = wrong.flatMap((text) => {
    const messages = say(text)
    const own = messages.find(({ruleId}) => ruleId === `${rule}/${id}`)
    if (!own) return [`${id} | ${text} | not reported${tell(messages)}`]
    if (!thin && !near && own.fatal === undefined) return [`${id} | ${text} | information only`]
    return own.expected!.length === 0 && expected.length > 0 ? [`${id} | ${text} | no fix`] : []
  })
  return [...missed, ...right.flatMap((text) => spoken(id, text, say))]
}

/** A frame is shown by its fill: that is the first fix where an English word stands in the hole. */
function failingFrame({id, fills, wrong, right}: Frame, say: Say): string[] {
  const messages = say(wrong)
  const own = messages.some(({expected = []}) => expected.slice(0, 3).some((fix) => right.includes(fix)))
  const missed = own
    ? []
    : [`${id} | ${wrong} | none of its fixes is in the right sentence (${fills})${tell(messages)}`]
  return [...missed, ...spoken(id, right, say)]
}

function spoken(id: string, text: string, say: Say): string[] {
  const messages = say(text)
  return messages.length > 0 ? [`${id} | ${text} | must be silent${tell(messages)}`] : []
}

function tell(messages: ReturnType<Say>): string {
  return messages
    .map(({ruleId, actual, expected = []}) => `; ${ruleId}: ${actual} → ${expected.slice(0, 3).join(', ')}`)
    .join('')
}
