/** What a country's script means for the spellings of its names. */

/** Countries whose main language is not written in Latin letters: a Latin form of theirs is a romanisation, and French has its own. */
const ROMANISED = new Set(
  (
    'RU UA BY BG RS MK ME GR CY KZ KG TJ MN GE AM AE BH DZ EG IQ IR JO KW LB LY MA MR OM PS QA SA SD SY TN YE IL AF PK IN BD NP LK BT MM TH ' +
    'LA KH CN TW HK MO JP KR KP ET ER UZ TM AZ MD'
  ).split(' '),
)

/** Arabic, Hebrew and Persian leave short vowels out, so each romanisation chooses its own. */
const VOWELLESS = new Set('AE BH DZ EG IQ IR JO KW LB LY MA MR OM PS QA SA SD SY TN YE IL AF PK'.split(' '))

export function isRomanised(country: string | undefined): boolean {
  return country !== undefined && ROMANISED.has(country)
}

export function isVowelless(country: string | undefined): boolean {
  return country !== undefined && VOWELLESS.has(country)
}
