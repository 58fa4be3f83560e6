// Sets papers with Typst in a process of its own, so that a long setting holds up no page and a runaway one can be ended.
import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const { fonts, megabytes } = JSON.parse(process.argv[2])

// While a setting runs this thread hears nothing: another one watches.
new Worker(new URL('./watch.mjs', import.meta.url), { workerData: { megabytes } }).unref()

const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(font)) }] })
let set = 0

process.on('disconnect', () => process.exit())
process.on('message', async (task) => {
  const outcome = await outcomeOf(task)
  process.send({ outcome, megabytes: process.memoryUsage.rss() / 2 ** 20 })
})

async function outcomeOf(task) {
  try {
    return task.as === 'join' ? { made: await joined(task.parts) } : compiled(task)
  } catch (error) {
    return { fault: String(error) }
  }
}

function compiled({ as, template, inputs }) {
  set += 1
  if (set % 20 === 0) compiler.evictCache(10)
  const outcome = compiler.compile({ mainFileContent: template, inputs })
  if (!outcome.result) return { fault: faults(outcome) }
  if (as === 'svg') return { made: compiler.plainSvg(outcome.result) }
  return { made: compiler.pdf(outcome.result, { pdfStandard: 'a-2b', pdfTags: true }) }
}

async function joined(parts) {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const all = await PDFDocument.create()
  for (const part of parts) {
    const one = await PDFDocument.load(part)
    for (const page of await all.copyPages(one, one.getPageIndices())) all.addPage(page)
  }
  return all.save()
}

function faults(outcome) {
  const error = outcome.takeError()
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no reason given'
}
