/** Every rule, in alphabetical order; a test compares the list with the folder. */
import type {Rule} from '../core/rule.ts'
import {englishWord} from './english-word/index.ts'
import {nameConsistency} from './name-consistency.ts'
import {nameForm} from './name-form.ts'
import {repeatedPassage} from './repeated-passage/index.ts'
import {sourceGloss} from './source-gloss.ts'

export const rules: readonly Rule[] = [englishWord, nameConsistency, nameForm, repeatedPassage, sourceGloss]
