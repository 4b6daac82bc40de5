import type {Paragraph} from '../../core/document.ts'
import {defineRule} from '../../core/rule.ts'
import {linksOf} from '../../core/spans.ts'
import {quote, unexpected} from '../../core/wording.ts'
import {findWrongSpaces} from './checks.ts'
import {Habits} from './habits.ts'
import {isLayout, type Place} from './places.ts'
import {findBreakingSpaces} from './strict.ts'

/** Spaces too many, too few, or unlike the rest of the article. */
export const spacing = defineRule({
  id: 'spacing',
  category: 'typography',
  severity: 'warning',
  fix: 'safe',
  options: [
    {
      name: 'strict',
      type: 'boolean',
      default: false,
      description: {
        en: 'Ask for the no-break spaces of the Imprimerie nationale: inside guillemets, before `: ; ! ? % €`, in thousands.',
        fr: 'Exiger les espaces insécables de l’Imprimerie nationale : dans les guillemets, devant `: ; ! ? % €`, dans les milliers.',
      },
    },
  ],
  docs: {
    summary: {
      en: 'Flags spaces that French does not have, and places where one is missing.',
      fr: 'Signale les espaces que le français n’a pas, et ceux qui manquent.',
    },
    why: {
      en: 'Engines cut a text into pieces and join it again; a space before a comma or behind an apostrophe is the seam, and lines break there.',
      fr: 'Les traducteurs découpent le texte puis le recollent : une espace devant une virgule ou après une apostrophe est la couture, et la ligne s’y coupe.',
    },
    details:
      'A space before a comma or a stop, behind an apostrophe (*l’ homme*) or inside a bracket, two spaces inside a sentence, none behind a comma or a stop. ' +
      'Before `: ; ! ?`, inside guillemets and before `%` and `€` the article’s own habit counts: a place unlike most others is reported, and *5%* all through is told once, as information. ' +
      'So is a hyphen between spaces that stands for a dash. Tables, code, links and key words are left alone.',
  },
  examples: [
    {
      name: 'a space before a comma',
      text: 'Le maire , absent, a écrit.',
      messages: [{place: '1:9-1:11', actual: ' ,', expected: [',']}],
    },
    {
      name: 'a space behind an apostrophe',
      text: 'La fin de l’ année approche.',
      messages: [{place: '1:12-1:14', actual: '’ ', expected: ['’']}],
    },
    {
      name: 'no space behind a comma',
      text: 'On attend mille personnes,mais peu viendront.',
      messages: [{place: '1:26-1:27', actual: ',', expected: [', ']}],
    },
    {
      name: 'two spaces',
      text: 'Le conseil  siège mardi.',
      messages: [{place: '1:11-1:13', actual: '  ', expected: [' ']}],
    },
    {
      name: 'a mark unlike the others',
      text: 'Qui ? Quoi ? Où ? Quand ? Et pourquoi?',
      messages: [{place: '1:38-1:39', actual: '?', expected: [' ?']}],
    },
    {
      name: 'per cents without a space',
      text: 'La hausse atteint 5% en mai et 7% en juin.',
      messages: [{place: '1:20-1:21', actual: '%', expected: ['\u00A0%'], severity: 'info'}],
    },
    {
      name: 'no spaces before high marks, as in Switzerland',
      text: 'Qui vient? Personne! La salle est vide.',
      messages: [],
    },
    {name: 'numbers, times and names', text: 'À 12:30, 3,5 % de Node.js (v. 20.1), etc.', messages: []},
  ],
  message: ({actual, expected, entryId}) =>
    entryId === 'no-break'
      ? {en: `Expected a no-break space in ${quote(actual)}`, fr: `Espace insécable attendue dans ${quote(actual)}`}
      : entryId === 'double-space'
        ? {en: 'Unexpected double space, expected one', fr: 'Double espace, attendu : une seule'}
        : unexpected(
            {en: entryId === 'dash' ? 'mark' : 'spacing', fr: entryId === 'dash' ? 'Signe' : 'Espacement'},
            actual,
            expected,
          ),
  create: (context) => {
    const habits = new Habits()
    const strict = context.options['strict'] === true
    const report = ({expected, ...place}: Place) =>
      context.report({...place, expected: [expected], fix: place.severity === 'info' ? 'suggested' : 'safe'})
    return {
      paragraph(paragraph) {
        const raw = paragraph.text
        if (isLayout(raw)) return
        for (const place of findPlaces(paragraph, raw, strict)) report(place)
        const links = linksOf(paragraph)
        habits.add(raw, paragraph.start, (offset) => links.covers(offset))
      },
      end() {
        for (const place of habits.places(!strict)) report(place)
      },
    }
  },
})

/** Outside links, with places in the file, in the order of the text. */
function findPlaces(paragraph: Paragraph, raw: string, strict: boolean): Place[] {
  const found = strict ? [...findWrongSpaces(raw), ...findBreakingSpaces(raw)] : findWrongSpaces(raw)
  const links = linksOf(paragraph)
  return found
    .sort((a, b) => a.start - b.start)
    .map((place) => ({...place, start: paragraph.start + place.start, end: paragraph.start + place.end}))
    .filter(({start}) => !links.covers(start))
}
