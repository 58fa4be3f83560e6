import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { inProject } from '#plumbing/root.ts'
import { fontFiles } from './fonts.ts'
import { layOut } from './layout.ts'
import { page, size } from './measure.ts'
import type { Paper } from './paper.ts'

const standard = 'a-2b'
const template = readFileSync(inProject('ground', 'papers', 'paper.typ'), 'utf8')

let compiler: NodeCompiler | null = null
let rendered = 0

/** The paper as a tagged PDF/A-2b with its fonts inside. */
export function renderPdf(paper: Paper): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fontFiles() }] })
  const outcome = compiler.compile({
    mainFileContent: template,
    inputs: {
      paper: JSON.stringify(layOut(paper)),
      page: JSON.stringify(page),
      size: JSON.stringify(size),
    },
  })
  if (!outcome.result) throw new Error(`The paper could not be set: ${faults(compiler, outcome)}`)
  const pdf = compiler.pdf(outcome.result, { pdfStandard: standard, pdfTags: true })
  rendered += 1
  if (rendered % 20 === 0) compiler.evictCache(10)
  return pdf
}

function faults(typst: NodeCompiler, outcome: ReturnType<NodeCompiler['compile']>): string {
  const error = outcome.takeError()
  return error ? JSON.stringify(typst.fetchDiagnostics(error)) : 'no reason given'
}
