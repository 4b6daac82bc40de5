/** Every rule, in alphabetical order; a test compares the list with the folder. */
import type {Rule} from '../core/rule.ts'
import {agreement} from './agreement/index.ts'
import {brokenSentence} from './broken-sentence/index.ts'
import {capitalAccent} from './capital-accent/index.ts'
import {cognateSwap} from './cognate-swap/index.ts'
import {englishWord} from './english-word/index.ts'
import {falseFriend} from './false-friend.ts'
import {foreignFormat} from './foreign-format/index.ts'
import {literalTranslation} from './literal-translation/index.ts'
import {mixedScript} from './mixed-script.ts'
import {nameConsistency} from './name-consistency.ts'
import {nameForm} from './name-form.ts'
import {pageResidue} from './page-residue/index.ts'
import {quotes} from './quotes/index.ts'
import {repeatedPassage} from './repeated-passage/index.ts'
import {sourceGloss} from './source-gloss.ts'
import {spacing} from './spacing/index.ts'
import {spelling} from './spelling/index.ts'

export const rules: readonly Rule[] = [
  agreement,
  brokenSentence,
  capitalAccent,
  cognateSwap,
  englishWord,
  falseFriend,
  foreignFormat,
  literalTranslation,
  mixedScript,
  nameConsistency,
  nameForm,
  pageResidue,
  quotes,
  repeatedPassage,
  sourceGloss,
  spacing,
  spelling,
]
