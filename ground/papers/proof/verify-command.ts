import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { z } from 'zod'
import { vnDay } from '#kit/format.ts'
import { noTrust, readTrust, type Trust } from '#plumbing/pades/trust.ts'
import { type SignatureFound, verifyPdf } from '#plumbing/pades/verify.ts'
import { proofOfPaper } from './check.ts'
import { exitCodeOf, verdictOf, verdictOfSignature } from './judge.ts'
import { readProof } from './payload.ts'
import { readVerifyArguments, type VerifyTold, verifyHelp } from './verify-arguments.ts'
import { chainWords, integrityWords, revocationWords, verdictWords } from './words.ts'

type Around = { folder: string; output: Writable; errors: Writable; now: Date }
type Run = Extract<VerifyTold, { kind: 'run' }>

const keysFile = z.object({ keys: z.record(z.string(), z.string()) })

class Unreadable extends Error {}

/** `npm run verify`: 0 genuine, 1 not to be relied on, 2 called wrongly, 3 sound but something cannot be established. */
export async function verifyCommand(words: string[], around: Around): Promise<number> {
  const told = readVerifyArguments(words)
  if (told.kind === 'help') return say(around.output, verifyHelp, 0)
  if (told.kind === 'bad')
    return say(around.errors, `${told.sentence}\nXem: npm run --silent verify -- --help\n`, 2)
  try {
    return readProof(told.given) ? await code(told, around) : await file(told, around)
  } catch (error) {
    if (error instanceof Unreadable) return say(around.errors, `${error.message}\n`, 2)
    throw error
  }
}

async function file(told: Run, around: Around): Promise<number> {
  const bytes = await bytesOf(told.given, around.folder)
  const trust: Trust = told.trust === null ? noTrust : readTrust(resolve(around.folder, told.trust))
  const answer = verifyPdf(bytes, trust, around.now)
  const verdict = verdictOf(answer)
  const signatures = answer.kind === 'signed' ? answer.signatures : []
  const exit = exitCodeOf(verdict)
  if (told.json)
    return say(
      around.output,
      `${JSON.stringify({ verdict, signatures: signatures.map(plain) }, null, 2)}\n`,
      exit,
    )
  const lines = signatures.flatMap((one, i) => ['', `Chữ ký ${i + 1} (signature)`, ...linesOf(one)])
  return say(
    around.output,
    `${verdictWords(verdict).join(' ')} [${verdict}]\n${lines.map((line) => `${line}\n`).join('')}`,
    exit,
  )
}

function plain(one: SignatureFound) {
  const { certificate: _, chain, ...rest } = one
  return {
    ...rest,
    verdict: verdictOfSignature(one),
    chain: chain && { ...chain, chain: chain.chain.map((above) => above.subject.replaceAll('\n', ', ')) },
  }
}

function linesOf(one: SignatureFound): string[] {
  const stamp = one.stamp === 'broken' ? 'dấu thời gian không đúng' : one.stamp?.at.toISOString()
  return [
    `  Người ký (signer): ${one.signer?.subject ?? '–'}`,
    `  Nơi cấp (issuer): ${one.signer?.issuer ?? '–'}; số ${one.signer?.serial ?? '–'}`,
    `  Giờ khai (claimed): ${one.claimedAt?.toISOString() ?? '–'}; dấu thời gian (stamp): ${stamp ?? '–'}`,
    `  Nội dung (content): ${integrityWords(one)}`,
    `  Chứng thư (certificate): ${chainWords(one)} ${revocationWords(one)}`,
  ]
}

async function code(told: Run, around: Around): Promise<number> {
  if (told.keys === null)
    throw new Unreadable('Thiếu --keys=TỆP để kiểm tra mã QR. (--keys=FILE is missing.)')
  const proof = proofOfPaper(told.given, await keysIn(told.keys, around.folder))
  const exit = proof.answer === 'signed' ? 0 : 1
  if (told.json) return say(around.output, `${JSON.stringify(proof, null, 2)}\n`, exit)
  if (proof.answer === 'unknownKey')
    return say(around.output, 'KHÔNG RÕ KHÓA (signed with a key that is not in the file)\n', 1)
  if (!proof.said || proof.answer !== 'signed') return say(around.output, 'MÃ ĐÃ BỊ SỬA (altered)\n', 1)
  const { typeName, reference, day, issuer, serial, digest } = proof.said
  return say(
    around.output,
    [
      'CHỮ KÝ CỦA MÃ ĐÚNG; còn hiệu lực hay không thì hỏi nơi ban hành (signature right; standing unknown)',
      `  ${typeName} ${reference}, ${vnDay(day)}`,
      `  Nơi ban hành (issuer): ${issuer}`,
      `  Mã văn bản (serial): ${serial}`,
      `  SHA-256 (content): ${Buffer.from(digest, 'base64url').toString('hex')}`,
      '',
    ].join('\n'),
    exit,
  )
}

async function keysIn(name: string, folder: string): Promise<Record<string, string>> {
  const read = keysFile.safeParse(parsed((await bytesOf(name, folder)).toString('utf8')))
  if (!read.success)
    throw new Unreadable(`${name} không phải tệp khóa công khai (not a file of public keys).`)
  return read.data.keys
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function bytesOf(name: string, folder: string): Promise<Buffer> {
  try {
    return await readFile(resolve(folder, name))
  } catch {
    throw new Unreadable(`Không đọc được ${name.slice(0, 200)} (cannot be read, and is no code of a paper).`)
  }
}

function say(to: Writable, words: string, exit: number): Promise<number> {
  return new Promise((tell) => to.write(words, () => tell(exit)))
}
