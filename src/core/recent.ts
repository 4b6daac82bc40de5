/**
 * A map that keeps what was asked for last. quick-lru does the same with two look-ups and a check of age each time; these maps are asked about
 * every word, and that was a twelfth of a run.
 */
export class RecentMap<Key, Value extends NonNullable<unknown>> {
  readonly #most: number
  #young = new Map<Key, Value>()
  #old = new Map<Key, Value>()

  /** At least the last `most` values are kept, at most twice as many. */
  constructor(most: number) {
    this.#most = most
  }

  get(key: Key): Value | undefined {
    return this.#young.get(key) ?? this.#renew(key)
  }

  set(key: Key, value: Value): void {
    if (this.#young.size >= this.#most) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
  }

  /** The value of the generation before, which is young again. */
  #renew(key: Key): Value | undefined {
    const value = this.#old.get(key)
    if (value !== undefined) this.set(key, value)
    return value
  }
}
