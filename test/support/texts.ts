/** Short texts whose messages the tests of front ends rely on. */
export const texts = {
  clean: 'Le conseil a voté le budget mardi.\n',
  /** One error, of `english-word`. */
  error: 'La query de savoir reste ouverte.\n',
  /** One warning, of `source-gloss`. */
  warning: 'L’appareil [aircraft] a quitté la piste.\n',
  /** Two warnings, of `source-gloss` and `name-consistency`. */
  warnings: 'L’appareil [aircraft] a quitté la piste.\n\nIl est né à Nizhny Novgorod, dit Nijni Novgorod.\n',
} as const
