/** Spellings and what is known of each: a text repeats its words, so that what rules ask of a spelling is worked out once. */
import {RecentMap} from './recent.ts'

/** A spelling as tokens have it; tokens of the same spelling share it. */
export class Form {
  readonly text: string
  /** What was worked out so far: a place for each function made by `perForm`, two for one by `perFormOf`; an array that grows takes twice the room. */
  readonly known = new Array<unknown>(places)

  constructor(text: string) {
    this.text = text
  }
}

/** Common spellings stay, with what is known of them; a token keeps its own as long as it lives. */
const forms = new RecentMap<string, Form>(20_000)

export function toForm(text: string): Form {
  let form = forms.get(text)
  if (!form) {
    form = new Form(text)
    forms.set(text, form)
  }
  return form
}

let places = 0

/** A function of spellings that works each answer out once; `null` stands for no answer. */
export function perForm<Value extends NonNullable<unknown> | null>(
  make: (text: string) => Value,
): (form: Form) => Value {
  const place = places++
  return (form) => {
    let value = form.known[place] as Value | undefined
    if (value === undefined) {
      value = make(form.text)
      form.known[place] = value
    }
    return value
  }
}

/** The same where the answer depends on an owner too, the tables of a run: those of the last owner that asked are kept. */
export function perFormOf<Owner extends object, Value>(
  make: (text: string, owner: Owner) => Value,
): (form: Form, owner: Owner) => Value {
  const ownerPlace = places++
  const place = places++
  return ({text, known}, owner) => {
    if (known[ownerPlace] !== owner) {
      known[place] = make(text, owner)
      known[ownerPlace] = owner
    }
    return known[place] as Value
  }
}

/** A form in lower case. */
export const lowerCaseOf = perForm((text) => text.toLowerCase())
