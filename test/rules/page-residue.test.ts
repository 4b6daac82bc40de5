import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {loadPack} from '../../src/packs/load.ts'
import {lintRule, ruleOf} from '../support/lint-rule.ts'

const BODY = 'Le port a rouvert hier.\n\nLes dockers sont là.\n\nLe trafic reprend.'

/** Lines that are residue as a whole. */
const lines = [
  'Lire aussi : Les dockers reprennent le travail',
  'LIRE AUSSI >> Les dockers reprennent le travail',
  '→ À lire aussi : le port en dix dates',
  'A lire aussi',
  'Lire la suite…',
  'En savoir plus >',
  'Sur le même sujet',
  'Retour aux actualités »',
  '< Retour à l’accueil',
  'Haut de page ↑',
  'Cliquez ici pour vous abonner à notre revue',
  'Pour en savoir plus, cliquez ici.',
  'Aller au contenu principal',
  'Mentions légales',
  'Accueil > Économie > Transports',
  'Accueil » Économie » Transports',
  'Home > News > Transport',
  'Partager | Imprimer | Envoyer à un ami',
  'Partager • Tweeter • Commenter',
  'Rejoignez Ouestia sur Facebook',
  'Rejoignez-nous sur Facebook et Telegram !',
  'Suivez-nous sur Twitter',
  'Partagez cet article sur WhatsApp',
  'Likez notre page Facebook',
  'Abonnez-vous à notre newsletter',
  'Votre adresse e-mail ne sera pas publiée.',
  'Tout accepter',
  'Ce site utilise des cookies pour mesurer son audience.',
  'En poursuivant votre navigation, vous acceptez nos conditions.',
  'Cet article est réservé aux abonnés.',
  'Il vous reste 80 % de cet article à lire.',
  'Publicité',
  '- Publicité -',
  'PUBLICITÉ',
  'Contenu sponsorisé',
  'Publié le 12 mai 2021 à 10h30',
  'Publié le lundi 12 mai 2021 à 10 h 30',
  'Publié le 12/05/2021 à 10:30',
  'Publié le 12/05/2021 à 10:30, mis à jour le 13/05/2021 à 08:00',
  'Mis à jour le 12 mai 2021',
  'Dernière mise à jour : 12.05.2021',
  'Publié par Claire Morin le 12 mai 2021',
  'Temps de lecture : 4 minutes',
  'Temps de lecture estimé : 4 min',
  '3 min de lecture',
  '12 commentaires',
  'Commentaires (12)',
  'Aucun commentaire',
  'Laisser un commentaire',
  'Soyez le premier à commenter',
  'Cet article vous a plu ? Partagez-le',
  '© 2021 Ouestia',
  '© 2021 Ouestia. Tous droits réservés.',
  'Copyright © 2021 Ouestia – Tous droits réservés',
  'Tous droits réservés',
  'Read more',
  'Read more: Harbour reopens',
  'Share this article',
  'Sign up for our newsletter',
  'Leave a comment',
  'Advertisement',
  'Published on May 12, 2021',
  'All rights reserved',
  'Photo credit: Getty Images',
  'Page introuvable',
  'Votre texte ici',
  'undefined',
  'null',
] as const

/** Text, what is found, what stands there instead. */
const places = [
  ['Le port&nbsp;!', '&nbsp;', '\u00A0'],
  ['Le Havre &amp; Rouen', '&amp;', '&'],
  ['Le port rouvre&#8230;', '&#8230;', '…'],
  ['L&#x27;été revient.', '&#x27;', "'"],
  ['Un &eacute;t&eacute;.', '&eacute;', 'é'],
  ['Le port.<br>Le quai.', '<br>', ''],
  ['Le port.<br />Le quai.', '<br />', ''],
  ['Un <strong>port</strong> vide.', '<strong>', ''],
  ['Un <a href="/port">port</a> vide.', '<a href="/port">', ''],
  ['Vide <!-- encart --> et plein.', '<!-- encart -->', ''],
  ['Bonjour {{name}}, le port rouvre.', '{{name}}', undefined],
  ['Bonjour $'.concat('{user.name}, le port rouvre.'), '$'.concat('{user.name}'), undefined],
  ['Le port [object Object] rouvre.', '[object Object]', undefined],
  ['Il y a %s bateaux au port.', '%s', undefined],
  ['Lorem ipsum dolor sit amet.', 'Lorem ipsum dolor sit amet', undefined],
  ['Le [[port]] rouvre.', '[[port]]', 'port'],
  ['Le [[Port de Brest|port]] rouvre.', '[[Port de Brest|port]]', 'port'],
  ['Le [port](https://port.fr/a) rouvre.', '[port](https://port.fr/a)', 'port'],
  ['Le **port** rouvre.', '**port**', 'port'],
  ["Le '''port''' rouvre.", "'''port'''", 'port'],
  ['## Le port', '## ', ''],
  ['date 2021-06-12 Le port rouvre.', 'date 2021-06-12', undefined],
  ['"title": "Le port rouvre"', '"title": "', undefined],
  ['{"id": 12, "titre": "Le port"}', '{"id":', undefined],
] as const

/** Residue glued to a line of text, and what of it is found. */
const glued = [
  ['Publié le 12 mai 2021 à 10h30 Le port de Brest rouvre lundi.', 'Publié le 12 mai 2021 à 10h30'],
  ['Mis à jour le 12/05/2021 Le port de Brest rouvre lundi.', 'Mis à jour le 12/05/2021'],
  ['Temps de lecture : 3 minutes Le port de Brest rouvre lundi.', 'Temps de lecture : 3 minutes'],
  ['Le port de Brest rouvre lundi. Lire la suite', 'Lire la suite'],
  ['Le port de Brest rouvre lundi. Lire aussi : Les dockers sont là', 'Lire aussi : Les dockers sont là'],
  ['Le port de Brest rouvre lundi. Partager sur Facebook', 'Partager sur Facebook'],
  ['Le port de Brest rouvre lundi. Tous droits réservés.', 'Tous droits réservés'],
  ['Le port de Brest rouvre lundi. Read more', 'Read more'],
] as const

const silent = [
  'Il faut lire aussi ses lettres.',
  'Lire aussi ses lettres, c’est le comprendre.',
  'Lire aussi ses lettres.',
  'Voir aussi loin est rare.',
  'Elle veut lire la suite du roman.',
  'On aimerait en savoir plus sur ce port.',
  'Le retour à l’accueil des enfants est prévu.',
  'Le retour',
  'L’accueil est au fond du couloir.',
  'Un bon accueil',
  'La publicité pour le tabac est interdite.',
  'La publicité coûte cher aux journaux.',
  'Publié le 12 mai 2021, ce livre a ravi la critique.',
  'Publié en mai, ce livre a ravi la critique.',
  'Mis à jour le 12 mai, le plan prévoit des ponts.',
  'Le plan a été mis à jour.',
  'Le temps de lecture baisse chez les jeunes.',
  'Trois minutes de lecture suffisent.',
  'Le ministre n’a pas fait de commentaire.',
  'Il a reçu 12 commentaires.',
  'Elle partage cet article avec lui.',
  'Partager cet article de foi, c’est croire.',
  'Rejoignez le sentier sur la gauche.',
  'Suivez le guide.',
  'Abonnez vos enfants à la bibliothèque.',
  'Tous les droits sont réservés au roi.',
  'Les cookies sont des biscuits.',
  'Il accepte tout.',
  'Elle a tout accepté.',
  'Les abonnés du gaz protestent.',
  'Le menu du jour est à douze euros.',
  'La source du fleuve est en Suisse.',
  'LONDRES (AFP) – Le port rouvre.',
  'Le port rouvre lundi. (AFP)',
  'Par Claire Morin',
  'Claire Morin, à Brest',
  'Brest, le 12 mai 2021',
  '« Lire aussi »',
  '« Cliquez ici », dit l’écran.',
  'Le bouton « Partager » ne marche pas.',
  'Il clique sur « Lire la suite ».',
  'La balise <br> passe à la ligne.',
  'On écrit « <br> » pour passer à la ligne.',
  'L’entité &nbsp; tient deux mots.',
  'Si a < b et b > c, alors rien.',
  'Marks & Spencer et R&D; voilà.',
  'Un rabais de 5 % s’applique.',
  'Un rabais de 5 %sur tout.',
  'Il touche 10 $ et 20 $.',
  'Le vote [sic] est nul.',
  'Il [le maire] est là […].',
  'Voir https://port.fr/?a=1&amp;b=2 pour la suite.',
  'Note : 5 * 3 * 2 = 30.',
  'Le fan n° 1 et la piste #3.',
  'C’est nul.',
  'Paris > Brest : un trajet de quatre heures',
  'PSG | OM | Lyon',
  'Le port – la gare – le quai',
  'Brest / Quimper / Vannes',
  'Date : lundi 12 mai',
  'Titre : un port en fête',
  'Il y a 5 minutes de marche.',
  'Vidéo et son ne vont pas ensemble ici.',
  'Connexion impossible entre les deux rives.',
  'Une newsletter de plus',
  'Se connecter au monde',
  '',
] as const

const found = (text: string) => lintRule('page-residue', text).map(([, actual]) => actual)

describe('page-residue', () => {
  test.each(lines)('reports the line %s', (line) => {
    const text = `${BODY}\n\n${line}\n\nLe maire se réjouit.`
    expect(lintRule('page-residue', text)).toEqual([[expect.stringMatching(/^7:1-/), line, '', 'warning']])
  })

  test.each(places)('reports a remnant in %s', (text, actual, expected) => {
    const [row] = lintRule('page-residue', text)
    expect(row?.slice(1, 3)).toEqual([actual, expected])
  })

  test.each(glued)('is information where it is glued: %s', (text, actual) => {
    expect(lintRule('page-residue', text).map(([, ...row]) => row)).toEqual([[actual, '', 'info']])
  })

  test.each(silent)('is silent on %s', (line) => {
    expect(found(line)).toEqual([])
    expect(found(`${BODY}\n\n${line}\n\n${BODY}`)).toEqual([])
  })

  test.each([
    ['a site at the head', `Sud NET\n\n${BODY}`, ['Sud NET']],
    ['a domain at the foot', `${BODY}\n\nport.fr`, ['port.fr']],
    ['a site in the middle', `${BODY}\n\n${BODY}\n\nSud NET\n\n${BODY}\n\n${BODY}`, []],
    ['a section at the head', `Actualités\n\n${BODY}`, ['Actualités']],
    ['a word of a short text', 'Accueil', []],
    ['a line inside a paragraph', 'La loi de mai vise la\npublicité\net le tabac.', []],
  ])('%s', (_, text, actual) => {
    expect(found(text)).toEqual(actual)
  })

  test('is silent on wiki marks of a file that is written in them', () => {
    expect(found(`# Le port\n\n**Un** et **deux**, **trois** et **quatre**.\n\n${BODY}`)).toEqual([])
  })

  test('is silent on tags of a page’s source', () => {
    expect(found('<html><body><p>Le port rouvre.</p></body></html>')).toEqual([])
  })

  test('speaks for English page text, and hides what others say of it', () => {
    const {messages} = lint(`${BODY}\n\nShare this article\n\nLe maire se réjouit.`)
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['page-residue/share-this'])
  })

  test('a line that comes twice is residue twice', () => {
    const line = 'Cliquez ici pour vous abonner à la revue'
    const {messages} = lint(`${BODY}\n\n${line}\n\nLe maire se réjouit.\n\n${line}`)
    expect(messages.map(({ruleId}) => ruleId)).toEqual([
      'page-residue/cliquez-ici-pour',
      'page-residue/cliquez-ici-pour',
    ])
  })

  test.each([
    ['of arrows', '>'.repeat(500_000)],
    ['of open tags', '<a '.repeat(200_000)],
    ['of brackets', '[['.repeat(200_000)],
    ['of residue', 'Lire aussi : '.repeat(30_000)],
    ['of short lines', 'Lire aussi\n\n'.repeat(10_000)],
  ])('takes a text %s in linear time', (_, text) => {
    const start = performance.now()
    lint(text, {rules: [ruleOf('page-residue')]})
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

describe('the shipped pack', () => {
  const {pack} = loadPack(fileURLToPath(new URL('../../rules/structure/page-residue.yml', import.meta.url)))
  const entries = pack?.kind === 'residue' ? pack.entries : []
  const patterns = entries.flatMap(({id, line, at}) => [line].flat().map((pattern) => ({id, pattern, at})))
  const plain = patterns.filter(({pattern}) => !/[A-Z…]/.test(pattern))

  test('knows many lines', () => {
    expect(entries.length).toBeGreaterThanOrEqual(95)
    expect(patterns.length).toBeGreaterThanOrEqual(1000)
  })

  test('every line without slots is found as it stands', () => {
    const missed = plain.flatMap(({pattern, at}) => {
      const line = toLine(pattern)
      return found(at ? `${line}\n\n${BODY}` : line).length > 0 || (at && found(`${BODY}\n\n${line}`).length > 0)
        ? []
        : [pattern]
    })
    expect(missed).toEqual([])
  })
})

/** *à? lire|voir aussi* → *À lire aussi*. */
function toLine(pattern: string): string {
  const words = pattern.split(' ').map((word) => (word.length > 1 ? word.split('|')[0]!.replace(/\?$/, '') : word))
  const text = words
    .join(' ')
    .replace(/' /g, "'")
    .replace(/ -(?=\p{L})/gu, '-')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
