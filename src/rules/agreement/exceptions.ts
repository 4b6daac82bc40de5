/** Words whose agreement a dictionary does not settle. */

const list = (words: string) => new Set(words.trim().split(/\s+/))

/** Feminine or masculine as the writer means, or against the dictionary: roles, and nouns with two genders. */
export const EITHER_GENDER = list(`
  médecin soldat témoin auteur écrivain professeur chef procureur proviseur ingénieur sénateur cadre mannequin marin commandant lieutenant
  colonel capitaine général amiral caporal sergent officier préfet chirurgien successeur prédécesseur gouverneur chancelier défenseur censeur
  vainqueur imposteur sculpteur metteur rapporteur docteur rabbin imam agent substitut otage guide modèle bébé clown assassin tyran bourreau
  apôtre commis consul disciple magistrat
  numéro amour délice orgue gens hymne œuvre aigle couple foudre merci pâque pâques après-midi enzyme alvéole interview perce-neige réglisse
  palabre effluve météorite chromo entrecôte parka wifi covid match relâche laque pendule
  litre voile mode tour poste manche critique physique garde mémoire livre vague moule poêle somme vase
`)

const COLOURS = list(`
  bleu rouge vert jaune noir blanc gris rose brun blond châtain violet roux beige mauve pourpre écarlate
`)

/** Never agree: colours named after things, clipped and foreign adjectives. */
const INVARIABLE = list(`
  marron orange noisette olive ivoire lilas turquoise kaki crème cerise saumon citron bordeaux émeraude aubergine prune chocolat argent or
  châtain paille corail ocre abricot brique rouille sable taupe anthracite indigo marine chic snob standard bio sympa open cool gay hard soft live rock pop punk sexy
  super extra mini maxi top bien mieux debout ensemble pile plein-air antichoc audio vidéo radio stéréo
  surprise limite pilote pirate record fantôme type cadre tampon choc test culte kamikaze soldat suicide vedette fleuve retour aller
  express nature papier santé sport satellite mère amiral clé clef phare modèle butoir éclair bidon piège planche plancher plafond
  enceinte tout toute tous toutes même mêmes ex numéro
`)

/** Adjectives and participles that stand before or behind a noun without agreeing: *la somme, frais compris*. */
export const PREPOSITIONAL = list(`
  demi demie nu feu feue ci-joint ci-inclus inclus compris excepté passé vu attendu possible né
`)

/** Forms of verbs, letters and pronouns that a dictionary has as nouns too. */
export const NO_NOUN = list(
  'pas point la le les si mi leur leurs fois penne pourcent people saint a as ai es est ont un une e y b c d f g h i j k l m n o p q r s t u v w x z',
)

/** Adverbs that the dictionary gives no reading, or only a noun's. */
export const NEGATIONS = list("pas plus jamais guère point ne n'")

/** Nouns of quantity, whose complement may be what counts. */
export const COLLECTIVES = list(`
  dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier million milliard majorité minorité
  plupart moitié tiers quart partie nombre foule série totalité quasi-totalité ensemble poignée multitude quantité groupe paire reste
`)

/** True for words whose form says nothing where they stand as adjectives. */
export function isInvariable(lower: string): boolean {
  return INVARIABLE.has(lower) || lower.includes('-')
}

/** *bleu marine*, *vert olive*: a colour that another word names more closely stays as it is. */
export function isColour(lower: string): boolean {
  return COLOURS.has(lower.replace(/e?s?$/, '')) || COLOURS.has(lower)
}

/** States that a subject can be left in: *il quitte la salle furieux* says nothing of the room. */
export const STATES = list(`
  seul satisfait furieux libre content mort vivant ivre fier confiant inquiet heureux malade nu triste indemne sauf vainqueur perdant gagnant
  premier second troisième deuxième quatrième dernier serein soulagé déçu épuisé amer perplexe souriant muet silencieux prudent riche pauvre
  ruiné grandi victorieux bredouille optimiste pessimiste absent présent jeune vieux célèbre coupable responsable intact entier inchangé
`)

/** Nouns that introduce a number or stand for one: *numéro deux mondial*. */
export const LABELS = list(
  'numéro page chapitre tome acte article an année niveau phase ligue groupe étape place division chaîne n°',
)

export const MONTHS = list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre')
