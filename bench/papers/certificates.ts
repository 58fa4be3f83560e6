import { readFileSync } from 'node:fs'
import '#server/language.ts'
import { defaultLayout } from '#ground/register/printing/layout.ts'
import { certificatePdf } from '#ground/register/printing/typeset.ts'
import { sampleAward, wordsOf } from '#ground/register/printing/words.ts'
import { openPkcs12 } from '#plumbing/pades/pkcs12.ts'
import { signPdf } from '#plumbing/pades/sign.ts'
import { noTrust } from '#plumbing/pades/trust.ts'
import { verifyPdf } from '#plumbing/pades/verify.ts'
import { zipOf } from '#plumbing/zip.ts'
import { anAuthority } from '#tests/pki.ts'
import { keep, machine, optionOf, tell } from '../law/tell.ts'
import { childrenTime } from '../processor.ts'

// Certificates as a run sets them: each a PDF/A of its own with its QR, two at a time, each signed; then one ZIP of
// 500 and one file of all to print.
const count = Number(optionOf('count') ?? 1000)
const limits = { signed: 60_000 }
const lanes = 2
const layout = defaultLayout()
const signer = openPkcs12(readFileSync(anAuthority().p12('Người Ký Mẫu')), 'mat-khau-thu')
const list = Array.from({ length: count }, (_, i) =>
  wordsOf(layout, { ...sampleAward, recipient: `Đồng chí Mẫu Số ${i + 1}` }, 'https://thidua.example.vn'),
)

await certificatePdf(layout, list.slice(0, 1), 'warm')
const made: Buffer[] = []
const signed = await timed(async () => {
  const line = [...list.entries()]
  const lane = async () => {
    for (let next = line.shift(); next; next = line.shift()) {
      const [i, words] = next
      made[i] = await sign(await certificatePdf(layout, [words], words.recipient))
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
})
const wrong = made.filter((pdf) => !isSound(pdf) || !pdf.includes('pdfaid')).length
const joined = await timed(() => certificatePdf(layout, list, 'Tất cả'))
const zipped = await timed(async () => {
  let bytes = 0
  const reader = zipOf(named(made.slice(0, 500))).getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) bytes += read.value.length
  return bytes
})

tell(`\n${count} certificates, each PDF/A with QR, PAdES signed: ${seconds(signed)}`)
tell(
  `  share of the limit of ${limits.signed / 1000} s: ${(signed.took / limits.signed).toFixed(2)}; unsound: ${wrong}`,
)
tell(`one PDF/A to print of all ${count}: ${seconds(joined)}`)
tell(`one ZIP of 500 of them: ${seconds(zipped)}, ${((zipped.made ?? 0) / 2 ** 20).toFixed(1)} MB`)
keep('papers-certificates', {
  ...{ machine: machine(), count, limits, wrong, zipped },
  ...{ signed: { ...signed, made: count }, joined: { ...joined, made: count } },
})
if (wrong > 0 || signed.took > limits.signed) process.exitCode = 1

function sign(pdf: Buffer): Promise<Buffer> {
  const reason = 'Cấp bằng'
  return signPdf(pdf, { signer, at: new Date(), name: 'Người Ký Mẫu', reason, stamp: null, appearance: null })
}

function isSound(pdf: Buffer): boolean {
  const answer = verifyPdf(pdf, noTrust, new Date())
  return answer.kind === 'signed' && answer.signatures.length === 1
}

async function* named(files: Buffer[]) {
  for (const [i, bytes] of files.entries()) yield { name: `${i + 1} Đồng chí Mẫu.pdf`, bytes }
}

async function timed<T>(work: () => Promise<T>) {
  const [before, presses] = [process.cpuUsage(), childrenTime()]
  const from = performance.now()
  const made = await work()
  const took = performance.now() - from
  const { user, system } = process.cpuUsage(before)
  const peak = process.resourceUsage().maxRSS / 1024
  return { took, processor: (user + system) / 1000, presses: childrenTime() - presses, peak, made }
}

type Spent = { took: number; processor: number; presses: number; peak: number }

function seconds({ took, processor, presses, peak }: Spent): string {
  const [all, own, set] = [took, processor, presses].map((ms) => (ms / 1000).toFixed(1))
  return `${all} s (cpu ${own} s and of the presses ${set} s; peak of the program ${peak.toFixed(0)} MB)`
}
