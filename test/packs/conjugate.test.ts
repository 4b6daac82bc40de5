import {expect, test} from 'vitest'
import {conjugate} from '../../src/packs/conjugate.ts'

test.each([
  ['ubériser', ['ubérise', 'ubérisons', 'ubérisaient', 'ubérisera', 'ubérisées', 'ubérisant']],
  ['géobloguer', ['géoblogue', 'géobloguons']],
  ['recharger', ['rechargeons', 'rechargeait', 'rechargeant', 'recharge']],
  ['commencer', ['commençons', 'commence', 'commençait']],
])('%s', (infinitive, forms) => {
  expect(conjugate(infinitive)).toEqual(expect.arrayContaining(forms))
})

test('another verb is left as it is', () => {
  expect(conjugate('redéfinir')).toEqual(['redéfinir'])
})
