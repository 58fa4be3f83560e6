import { readFileSync } from 'node:fs'
import { inProject } from '#plumbing/root.ts'
import { layOut } from './layout.ts'
import { page, size } from './measure.ts'
import type { Paper } from './paper.ts'
import { setPdf } from './typst.ts'

const template = readFileSync(inProject('ground', 'papers', 'paper.typ'), 'utf8')

/** The paper as a tagged PDF/A-2b with its fonts inside. */
export function renderPdf(paper: Paper): Promise<Buffer> {
  return setPdf({
    template,
    inputs: {
      paper: JSON.stringify(layOut(paper)),
      page: JSON.stringify(page),
      size: JSON.stringify(size),
    },
  })
}
