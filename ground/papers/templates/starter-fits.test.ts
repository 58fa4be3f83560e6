import { expect, it } from 'vitest'
import { sampleReport } from '../paper.samples.ts'
import { readTemplate } from './docx/read.ts'
import { fieldsOf } from './fields.ts'
import { starterDocx } from './starter.ts'

it('the built-in form of a paper with two signatures is taken back as it was given', async () => {
  const [right] = sampleReport.signatures
  if (!right) throw new Error('no signature')
  const paper = { ...sampleReport, signatures: [{ ...right, side: 'left' as const }, right] }
  expect(readTemplate(await starterDocx(paper), fieldsOf(paper)).problems).toEqual([])
})
