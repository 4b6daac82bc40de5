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
