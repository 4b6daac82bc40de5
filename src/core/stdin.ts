/** The name standard input goes by. */
export const STDIN = '<stdin>'
