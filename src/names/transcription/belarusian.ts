/** Belarusian → Russian letters, as far as letters tell: the French press follows the Russian form of Belarusian names. */

/** In order. Unstressed *o* written *a* comes back in endings only; inside a word, only the names packs know. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/шч/g, 'щ'],
  [/дз(?=[ьеёіюямв])/g, 'д'],
  [/ц(?=в?[ьеёіюя])/g, 'т'],
  [/ры(?=[еяю])/g, 'ри'],
  [/[аяеэ]нка$/, 'енко'],
  [/(?<=.{3})[ао]ўск(?=і$|ая$)/, 'овск'],
  [/[эе]ўск(?=і$|ая$)/, 'евск'],
  [/(?<=.{2})[ао]ў$/, 'ов'],
  [/[эе]ў$/, 'ев'],
  [/(?<=.{3})ава$/, 'ова'],
  [/эва$/, 'ева'],
  [/(?<=.{2})авіч$/, 'ович'],
  [/эвіч$/, 'евич'],
  [/ск[і]$/, 'ский'],
  [/цк[і]$/, 'цкий'],
  [/(?<=[жшч])ы/g, 'и'],
  [/(?<=[а-я])э/g, 'е'],
  [/ў/g, 'в'],
  [/і/g, 'и'],
]

export function fromBelarusian(lower: string): string {
  return STEPS.reduce((word, [letters, instead]) => word.replace(letters, instead), lower)
}

const SURNAME_WITH_SHORT_U = /^[A-Z][a-z]+[oe]usk(?:i|aya|aia)$/

/** English copy writes ў as u: *Dubrouski*, and behind a Belarusian given name *Baranau*. The word with v instead; undefined for any other. */
export function readShortU(word: string, isBelarusian: boolean): string | undefined {
  if (SURNAME_WITH_SHORT_U.test(word)) return word.replace(/u(?=sk[a-z]+$)/, 'v')
  if (!isBelarusian || !/^[A-Z][a-z]{2,}[aeo]u$/.test(word)) return undefined
  return /tsau$/.test(word) ? undefined : word.replace(/[ao]u$/, 'ov').replace(/eu$/, 'ev')
}
