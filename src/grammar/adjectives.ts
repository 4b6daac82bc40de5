/** Adjectives that stand before their noun, by lemma. */

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nearly always before it. */
export const frontAdjectives = toSet(`
  grand petit bon mauvais nouveau vieux beau jeune gros long haut premier deuxième troisième quatrième cinquième second autre même seul
  ancien meilleur énorme immense vrai véritable moindre pire demi double triple futur divers différent nombreux certain plusieurs quelque
`)

/** Before it save with nouns of time: *dernière séquence*, *mois dernier*. */
export const frontSaveTime = toSet('dernier prochain')

/** Before or behind it. */
export const frontOrBack = toSet(`
  important large commun léger fort excellent vaste principal grave récent faible simple brillant célèbre sérieux rapide lourd ample profond
  propre faux court rare bref vif mince ultime unique éventuel prétendu gigantesque quelconque nouvel bel vieil
`)

/** True for an adjective that may stand before its noun. */
export function isPrenominal(lemma: string): boolean {
  return frontAdjectives.has(lemma) || frontOrBack.has(lemma) || frontSaveTime.has(lemma)
}
