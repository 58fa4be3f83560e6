import { readFileSync } from 'node:fs'
import { qrPath } from '#plumbing/qr.ts'
import { inProject } from '#plumbing/root.ts'
import { type Layout, layOut } from './layout.ts'
import { page, proofSide, size } from './measure.ts'
import type { Paper } from './paper.ts'
import { alsoAccessible } from './pdf/accessible.ts'
import type { Setting } from './press/press.ts'
import { setPdf } from './typst.ts'

const template = ['page', 'body', 'paper']
  .map((part) => readFileSync(inProject('ground', 'papers', 'pdf', `${part}.typ`), 'utf8'))
  .join('\n')

// Longer than any Vietnamese word: it has to break somewhere, which is slow to look for where there is none.
const longWord = /[^\s\-/]{25,}/

/** The paper as a tagged PDF/A-2b and PDF/UA-1 with its fonts inside. */
export async function renderPdf(paper: Paper, layout = layOut(paper)): Promise<Buffer> {
  return alsoAccessible(await setPdf(settingOf(paper, layout)))
}

/** The paper as the typesetter takes it. */
export function settingOf(paper: Paper, layout = layOut(paper)): Setting {
  let hasLongWords = false
  const words = JSON.stringify(layout, (_, said) => {
    hasLongWords ||= typeof said === 'string' && longWord.test(said)
    return said
  })
  const inputs = {
    paper: words,
    page: JSON.stringify(page),
    size: JSON.stringify(size),
    qr: JSON.stringify(qrOf(layout)),
    longWords: hasLongWords ? 'yes' : 'no',
  }
  return { template, inputs }
}

function qrOf({ proof }: Layout): { svg: string; side: number } {
  if (!proof) return { svg: '', side: 0 }
  const { size: modules, path } = qrPath(proof.payload)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${modules} ${modules}"><path d="${path}"/></svg>`
  return { svg, side: proofSide(modules) }
}
