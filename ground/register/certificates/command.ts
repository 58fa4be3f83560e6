import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { z } from 'zod'
import { vnDay } from '#kit/format.ts'
import { awardNameOn } from '#law/awards/catalogue.ts'
import type { Keys } from '#plumbing/signed-payload.ts'
import { help, readArguments, type Told } from './arguments.ts'
import { payloadIn, proofOf } from './check.ts'
import type { Said } from './payload.ts'
import { readStanding, type StandingWords } from './standing-list.ts'

type Around = { folder: string; output: Writable; errors: Writable }
type Run = Extract<Told, { kind: 'run' }>

const keysFile = z.object({ keys: z.record(z.string(), z.string()) })

/** `npm run certificate`: 0 genuine, 1 altered or not of these keys, 2 called wrongly, 3 no longer stands. */
export async function certificateCommand(words: string[], around: Around): Promise<number> {
  const told = readArguments(words)
  if (told.kind === 'help') return say(around.output, help, 0)
  if (told.kind === 'bad')
    return say(around.errors, `${told.sentence}\nXem: npm run --silent certificate -- --help\n`, 2)
  try {
    return await answer(told, around)
  } catch (error) {
    if (error instanceof Unreadable) return say(around.errors, `${error.message}\n`, 2)
    throw error
  }
}

class Unreadable extends Error {}

async function answer({ given, ...told }: Run, around: Around): Promise<number> {
  const keys = await keysIn(told.keys, around.folder)
  const list = told.standing === null ? null : await standingIn(told.standing, keys, around.folder)
  const proof = proofOf(payloadIn(given), keys)
  if (proof.answer === 'noPayload')
    return say(around.output, 'KHÔNG PHẢI BẰNG CỦA TA (not a certificate of ours)\n', 1)
  if (proof.answer === 'unknownKey')
    return say(around.output, 'KHÔNG RÕ KHÓA (signed with a key that is not in the file)\n', 1)
  if (proof.answer === 'altered')
    return say(around.output, 'ĐÃ BỊ SỬA: chữ ký không đúng (altered: the signature is wrong)\n', 1)
  const fallen = list?.certificates.find((one) => one.serial === proof.said.serial)
  const head = fallen ? fallenHead(fallen) : genuineHead(list)
  return say(around.output, `${head}\n${linesOf(proof.said)}`, fallen ? 3 : 0)
}

function genuineHead(list: StandingWords | null): string {
  if (!list)
    return 'CHỮ KÝ ĐÚNG; chưa rõ còn giá trị hay không vì không có --standing (signature right; standing unknown)'
  return `THẬT, còn giá trị theo danh sách ngày ${vnDay(list.day)} (genuine, standing on ${list.day})`
}

function fallenHead({ why, since, to = '' }: StandingWords['certificates'][number]): string {
  const day = vnDay(since)
  return {
    ended: `KHÔNG CÒN GIÁ TRỊ từ ${day} (no longer stands since ${since})`,
    replaced: `ĐÃ THAY BẰNG BẢN MỚI từ ${day} (replaced by a newer certificate since ${since})`,
    lowered: `ĐÃ HẠ MỨC từ ${day} thành ${awardNameOn(to, since)} (lowered since ${since})`,
  }[why]
}

function linesOf(said: Said): string {
  const lines: [string, string][] = [
    ['Người, tập thể', said.recipient],
    ['Khen thưởng', awardNameOn(said.awardCode, said.decidedOn)],
    ['Quyết định', `${said.reference}, ${vnDay(said.decidedOn)}`],
    ['Cơ quan', said.issuer],
    ['Số hiệu bằng', said.serial],
  ]
  return lines.map(([name, value]) => `  ${name}: ${value}\n`).join('')
}

async function keysIn(file: string, folder: string): Promise<Keys> {
  const read = keysFile.safeParse(await jsonOf(file, folder))
  if (!read.success)
    throw new Unreadable(`${file} không phải tệp khóa công khai (not a file of public keys).`)
  return read.data.keys
}

async function standingIn(file: string, keys: Keys, folder: string): Promise<StandingWords> {
  const list = readStanding(await jsonOf(file, folder), keys)
  if (list === 'notAList')
    throw new Unreadable(`${file} không phải danh sách đúng dạng (not a standing list).`)
  if (list === 'wrongSignature')
    throw new Unreadable(`${file}: chữ ký của danh sách không đúng (the list's signature is wrong).`)
  return list
}

async function jsonOf(file: string, folder: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(resolve(folder, file), 'utf8'))
  } catch {
    throw new Unreadable(`Không đọc được ${file} (cannot be read as JSON).`)
  }
}

function say(to: Writable, words: string, code: number): Promise<number> {
  return new Promise((tell) => to.write(words, () => tell(code)))
}
