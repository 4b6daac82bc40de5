/** Questions on a terminal. */
import {createInterface} from 'node:readline/promises'
import {OperationalError} from '../../core/errors.ts'
import type {Io} from '../io.ts'

/** Asks, or takes the defaults where nobody is there to answer. */
export interface Asker {
  choose<Choice extends string>(question: string, choices: readonly Choice[], standard: Choice): Promise<Choice>
  confirm(question: string): Promise<boolean>
  close(): void
}

/** An empty answer is the default, and so is an answer given three times that is none of the choices. Throws where the questions are broken off. */
export function askTerminal(io: Io): Asker {
  const terminal = createInterface({input: io.stdin, output: io.stderr})
  const closed = new Promise<never>((_, reject) => {
    terminal.once('close', () => reject(new OperationalError('interrupted', 'Stopped before an answer was given')))
  })
  closed.catch(() => {})
  const ask = async (question: string) =>
    (await Promise.race([terminal.question(question), closed])).trim().toLowerCase()
  return {
    async choose(question, choices, standard) {
      for (let tries = 0; tries < 3; tries++) {
        const answer = await ask(`${question} (${choices.join(', ')}) [${standard}] `)
        const choice = answer === '' ? standard : choices.find((other) => other === answer)
        if (choice !== undefined) return choice
      }
      return standard
    },
    confirm: async (question) => /^[yo]/.test(await ask(`${question} (y/n) [n] `)),
    close: () => terminal.close(),
  }
}

/** Nobody answers: defaults, and no to every question. */
export const askNobody: Asker = {
  choose: async (_question, _choices, standard) => standard,
  confirm: async () => false,
  close() {},
}
