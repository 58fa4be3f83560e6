import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFiles } from './fonts.ts'

let compiler: NodeCompiler | null = null
let rendered = 0

/** What is to be set: a template and the words it takes as data. */
export type Setting = { template: string; inputs: Record<string, string> }

/** The setting as a tagged PDF/A-2b with its fonts inside. */
export async function setPdf(setting: Setting): Promise<Buffer> {
  const { typst, document } = compiled(setting)
  return typst.pdf(document, { pdfStandard: 'a-2b', pdfTags: true })
}

/** The first pages of the setting as one picture. */
export function setSvg(setting: Setting): string {
  const { typst, document } = compiled(setting)
  return typst.plainSvg(document)
}

function compiled({ template, inputs }: Setting) {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fontFiles() }] })
  rendered += 1
  if (rendered % 20 === 0) compiler.evictCache(10)
  const outcome = compiler.compile({ mainFileContent: template, inputs })
  if (!outcome.result) throw new Error(`The paper could not be set: ${faults(compiler, outcome)}`)
  return { typst: compiler, document: outcome.result }
}

function faults(typst: NodeCompiler, outcome: ReturnType<NodeCompiler['compile']>): string {
  const error = outcome.takeError()
  return error ? JSON.stringify(typst.fetchDiagnostics(error)) : 'no reason given'
}
