import {describe, expect, test} from 'vitest'
import {createLinter, lint} from '../../src/index.ts'
import {toSeverity} from '../../src/messages/severity.ts'
import {lintRule, placeOf, ruleOf} from '../support/lint-rule.ts'

const {lint: lintInFrench} = createLinter({rules: [ruleOf('cognate-swap')], language: 'fr'})

/** `line:column-line:column word, severity: note` for each message. */
const explain = (text: string) =>
  lintInFrench(text).messages.map(
    (message) => `${placeOf(message)} ${message.actual}, ${toSeverity(message.fatal)}: ${message.note}`,
  )

const ELISION = 'Le mot qui précède est écrit pour un mot qui commence autrement'
const AGREEMENT = 'Il ne s’accorde pas avec les mots voisins, alors qu’un synonyme de même graphie en anglais le ferait'
const FRAME = 'L’expression figée a un autre mot à cette place'
const COMPANY = 'Un synonyme de même graphie en anglais convient mieux aux mots voisins'

describe('the sign that the note names', () => {
  test.each([
    ['an elision before a consonant', 'Il ne veut pas d’dialogue.', `1:18-1:26 dialogue, warning: ${ELISION}`],
    ['the same with a straight apostrophe', "Il ne veut pas d'dialogue.", `1:18-1:26 dialogue, warning: ${ELISION}`],
    ['an article not elided', 'Le action est lancée.', `1:4-1:10 action, warning: ${ELISION}`],
    ['« ce » before a vowel', 'Ce attitude est étrange.', `1:4-1:12 attitude, warning: ${ELISION}`],
    ['« cet » before a consonant', 'Cet place est belle.', `1:5-1:10 place, warning: ${ELISION}`],
    ['« que » before a vowel', 'Il faut que action suive.', `1:13-1:19 action, warning: ${ELISION}`],
    ['a feminine determiner', 'Il n’y a eu aucune dialogue.', `1:20-1:28 dialogue, warning: ${AGREEMENT}`],
    ['a masculine determiner', 'Il joue un position central.', `1:12-1:20 position, warning: ${AGREEMENT}`],
    ['a possessive', 'Sa dialogue avec le peuple cesse.', `1:4-1:12 dialogue, warning: ${AGREEMENT}`],
    ['at the start of the sentence', 'Un solution sera trouvé.', `1:4-1:12 solution, warning: ${AGREEMENT}`],
    ['inside a quotation', '« Aucune dialogue », dit-il.', `1:10-1:18 dialogue, warning: ${AGREEMENT}`],
    ['a set phrase', 'En tout état de motif, il part.', `1:17-1:22 motif, warning: ${FRAME}`],
    ['a set phrase with a verb', 'Il a mis le tour aux poudres.', `1:13-1:17 tour, warning: ${FRAME}`],
    ['a set phrase that ends with it', 'La mine à ciel direct ferme.', `1:16-1:22 direct, warning: ${FRAME}`],
    ['words that go with another', 'Il a pris portion au vote des soldiers.', `1:11-1:18 portion, warning: ${COMPANY}`],
  ])('%s', (_, text, line) => {
    expect(explain(text)).toEqual([line])
  })

  test('both of a sentence', () => {
    expect(explain('Aucune dialogue, un position central.')).toEqual([
      `1:8-1:16 dialogue, warning: ${AGREEMENT}`,
      `1:21-1:29 position, warning: ${AGREEMENT}`,
    ])
  })

  test('speaks English too', () => {
    const [message] = lint('En tout état de motif, il part.', {rules: [ruleOf('cognate-swap')]}).messages
    expect([message!.reason, message!.note]).toEqual([
      'Unexpected word `motif`, expected `cause`',
      'The set phrase has another word in this place',
    ])
  })
})

describe('what it offers', () => {
  test.each([
    ['the fill of the set phrase', 'En tout état de motif, il part.', ['cause']],
    ['the fill of the set phrase, no synonym of it', 'Il a mis de l’impulsion sur le feu.', ['huile']],
    ['what keeps that company', 'Il a pris portion au vote des soldiers.', ['part']],
  ])('%s', (_, text, expected) => {
    expect(lint(text, {rules: [ruleOf('cognate-swap')]}).messages.map((message) => message.expected)).toEqual([
      expected,
    ])
  })

  test.each([
    ['feminine', 'Il n’y a eu aucune dialogue.', 'discussion'],
    ['feminine', 'Cette stage demandera une semaine.', 'phase'],
    ['masculine', 'Il joue un position central.', 'lieu'],
    ['masculine, without elision', 'Le action est lancée.', 'plan'],
    ['with elision', 'Cet place est belle.', 'emplacement'],
    ['plural', 'Une dialogues est rompue.', 'discussions'],
  ])('a synonym that fits: %s, %s', (_, text, fix) => {
    const [message] = lint(text, {rules: [ruleOf('cognate-swap')]}).messages
    expect(message!.expected).toContain(fix)
    expect(message!.expected).not.toContain(message!.actual)
    expect(message!.expected!.length).toBeLessThanOrEqual(5)
  })
})

describe('other signs of a spinner lower the bar', () => {
  const query = 'La query reste.'
  test.each([
    ['company alone is thin', 'La portion de marché recule.', []],
    ['behind an English word', `${query} La portion de marché recule.`, ['portion warning']],
    ['before an English word', `La portion de marché recule. ${query}`, ['portion warning']],
    ['paragraphs away', `${query}\n\nIl fait beau.\n\nLa portion de marché recule.`, ['portion warning']],
    ['thinner still', 'La condition d’urgence a été déclarée.', []],
    ['information, where it is thinner', `${query} La condition d’urgence a été déclarée.`, ['condition info']],
    ['not enough even so', `${query} Le parquet a ouvert une inspection.`, []],
    ['a quotation in English is none', '« The weapons are here », dit-il. La portion de marché recule.', []],
    ['a capitalised word is none', 'Il lit Weapons. La portion de marché recule.', []],
    ['an English phrase is none', 'Il court by the way. La portion de marché recule.', []],
    ['a loanword is none', 'Il aime le week-end. La portion de marché recule.', []],
  ])('%s', (_, text, expected) => {
    expect(lintRule('cognate-swap', text).map(([, actual, , severity]) => `${actual} ${severity}`)).toEqual(expected)
  })
})

const silent = [
  ['the word in its own place', 'Il n’y a eu aucun dialogue entre eux.'],
  ['the set phrase itself', 'En tout état de cause, il partira à huis clos, en bonne et due forme.'],
  ['a word that the set phrase has as well', 'Il met de l’eau sur le feu.'],
  ['words that keep their usual company', 'Les troupes ont pris part à la bataille de Paris.'],
  ['news of the law', 'Le tribunal a ouvert une instruction et ordonné la détention de la suspecte.'],
  ['news of war', 'L’invasion a fait des victimes civiles dans la région, selon une source militaire.'],
  ['news of the economy', 'L’inflation recule, la production industrielle et l’emploi progressent.'],
  ['news of sport', 'Le champion a battu le record du marathon devant le public de Berlin.'],
  ['science', 'La fusion de deux atomes libère une énergie dont la mesure exige de la patience.'],
  ['a novel', 'La page tourne, le silence règne, et l’enfant pose sa main sur la table.'],
  ['a recipe', 'Coupez une portion de fromage, une orange et servez la soupe avec une salade.'],
  ['both genders of a homonym', 'La mode passe, le mode de scrutin reste ; la tour a fait son tour.'],
  ['a word of either gender', 'Une après-midi, un après-midi ; la ministre, le ministre.'],
  ['a masculine noun used of a woman', 'La champion du monde et la médecin saluent.'],
  ['an aspirated h', 'Le hasard, la haine, le hall et la hausse du prix.'],
  ['a mute h', 'L’horizon, l’hôpital et l’histoire de cet hôtel.'],
  ['loanwords', 'Le week-end, le barman sert un cocktail au bar, puis il joue au tennis.'],
  ['a loanword of doubtful gender', 'Une sandwich et une jean, sur le parking.'],
  ['verbs behind their subject', 'Le pays change, l’État finance, elle commence et ils menacent.'],
  ['an object pronoun', 'Elle le tape à la machine, puis Marie les place au premier rang.'],
  ['an object pronoun behind a noun', 'Le maire la force à partir et les juges le condamnent.'],
  ['an adverb before an adjective', 'Une plus grande attention est requise, une fort bonne vision aussi.'],
  ['an adverb before a noun', 'La quasi totalité des élus vote.'],
  ['the plural left out, a slip of the writer', 'Les dialogue reprennent, les instance du parti aussi.'],
  ['the plural put in, a slip of the writer', 'Un dialogues est possible.'],
  ['French words that English has not', 'Une incident est possible dans la pays et le maison.'],
  ['a capital', 'Aucune Dialogue n’a eu lieu, dit LA ACTION.'],
  ['links and addresses', 'Voir https://example.com/une/dialogue et une.dialogue@example.com.'],
  ['nothing', ''],
] as const

describe('is silent on', () => {
  test.each(silent)('%s', (_, text) => {
    expect(lintRule('cognate-swap', text)).toEqual([])
  })
})
