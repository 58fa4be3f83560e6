import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { BadKeyFile } from '#plumbing/pades/key-file/reading.ts'
import { BadPdf } from '#plumbing/pades/pdf/values.ts'
import { openPkcs12 } from '#plumbing/pades/pkcs12.ts'
import { signPdf } from '#plumbing/pades/sign.ts'
import { NoStamp, stampBy } from '#plumbing/pades/stamp.ts'
import { partyOf } from '#plumbing/pades/verify.ts'

type Around = {
  folder: string
  output: Writable
  errors: Writable
  now: Date
  passphrase: () => Promise<string>
}
type Told = { file: string; p12: string; tsa: string | null; to: string; reason: string }

const signHelp = `npm run --silent sign -- TỆP.pdf --p12=KHÓA.p12 [--tsa=ĐỊA_CHỈ] [--out=TỆP_RA.pdf] [--reason=LÝ_DO]

Ký một tệp PDF trên máy của người ký; mật khẩu của khóa được hỏi, hoặc đọc từ dòng đầu vào chuẩn. Tệp gốc không đổi;
tệp đã ký có tên TỆP-da-ky.pdf. Sau đó gửi tệp đã ký ở trang “Ký văn bản”.

Signs a PDF on the signer's own machine; the passphrase is asked for, or read from the first line of standard input. The
file itself stays as it is. --tsa is an RFC 3161 time-stamp authority.

Mã thoát (exit code): 0 đã ký (signed) · 1 khóa hoặc mật khẩu không dùng được (key or passphrase) · 2 gọi sai, không đọc
được tệp (called wrongly) · 3 không lấy được dấu thời gian (no time-stamp)
`

/** `npm run sign`: signs a PDF offline with a key file. */
export async function signCommand(words: string[], around: Around): Promise<number> {
  const told = readWords(words)
  if (told === 'help') return say(around.output, signHelp, 0)
  if (typeof told === 'string') return say(around.errors, `${told}\n`, 2)
  try {
    const from = await readFile(resolve(around.folder, told.file))
    const key = await readFile(resolve(around.folder, told.p12))
    const signer = openPkcs12(key, await around.passphrase())
    const { subject } = partyOf(signer.certificate)
    const stamp = told.tsa ? stampBy(told.tsa) : null
    const signing = { signer, at: around.now, name: subject, reason: told.reason, stamp, appearance: null }
    await writeFile(resolve(around.folder, told.to), await signPdf(from, signing), { flag: 'wx' })
    return say(
      around.output,
      `Đã ký: ${told.to} (${subject}; ${stamp ? 'B-T' : 'B-B, không có dấu thời gian'})\n`,
      0,
    )
  } catch (error) {
    const [sentence, code] = faultOf(error)
    return say(around.errors, `${sentence}\n`, code)
  }
}

function faultOf(error: unknown): [string, number] {
  if (error instanceof BadKeyFile)
    return error.why === 'passphrase'
      ? ['Mật khẩu của khóa chưa đúng. (Wrong passphrase.)', 1]
      : ['Không dùng được tệp khóa này. (The key file cannot be used.)', 1]
  if (error instanceof NoStamp)
    return ['Không lấy được dấu thời gian; chưa ký. (No time-stamp; not signed.)', 3]
  if (error instanceof BadPdf) return ['Không đọc được tệp PDF. (Not a readable PDF.)', 2]
  if (error instanceof Error && 'code' in error)
    return [`Không đọc hoặc không ghi được tệp: ${error.message} (cannot read or write).`, 2]
  throw error
}

function readWords(words: string[]): Told | string {
  const options = new Map<string, string>()
  const given: string[] = []
  for (const word of words.flatMap((one, i) =>
    words[i - 1] === '--p12' ? [] : one === '--p12' ? [`--p12=${words[i + 1] ?? ''}`] : [one],
  )) {
    if (word === '--help' || word === '-h') return 'help'
    const option = /^--(p12|tsa|out|reason)=(.+)$/s.exec(word)
    if (option) options.set(option[1] ?? '', option[2] ?? '')
    else if (word.startsWith('-')) return `Không hiểu ${word}. (Unknown option.)`
    else given.push(word)
  }
  const [file] = given
  const p12 = options.get('p12')
  if (!file || given.length > 1 || !p12)
    return 'Phải có một tệp PDF và --p12=KHÓA. (A PDF and --p12=KEY are needed.)'
  const to = options.get('out') ?? `${file.replace(/\.pdf$/i, '')}-da-ky.pdf`
  return { file, p12, to, tsa: options.get('tsa') ?? null, reason: options.get('reason') ?? '' }
}

function say(to: Writable, words: string, exit: number): Promise<number> {
  return new Promise((tell) => to.write(words, () => tell(exit)))
}
