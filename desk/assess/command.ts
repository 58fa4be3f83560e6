import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { help, readArguments, type Told } from './arguments.ts'
import { assessSubject } from './assessment.ts'
import { print } from './print.ts'
import { subjectsIn } from './subjects.ts'
import type { SubjectText } from './values.ts'

/** What the command is given besides its words: where it stands, the day, and the three channels. */
type Around = { folder: string; today: Day; input: Readable; output: Writable; errors: Writable }

/** `npm run assess`: 0 all good, 1 some subject was wrong, 2 called wrongly. */
export async function assessCommand(words: string[], around: Around): Promise<number> {
  const told = readArguments(words, around.today)
  if (told.kind === 'help') return print(around.output, help).then(() => 0)
  if (told.kind === 'bad') {
    await print(around.errors, `${told.sentence}\n${t('Xem: npm run --silent assess -- --help')}\n`)
    return 2
  }
  try {
    return await assessAll(told, around)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EPIPE') return 0
    if (code === undefined) throw error
    await print(around.errors, `${t('Không đọc được {file} ({code}).', { file: told.file, code })}\n`)
    return 2
  }
}

async function assessAll(told: Extract<Told, { kind: 'run' }>, around: Around): Promise<number> {
  const input = told.file === '-' ? around.input : createReadStream(resolve(around.folder, told.file))
  input.setEncoding('utf8')
  let [all, bad] = [0, 0]
  for await (const subject of subjectsIn(input)) {
    all++
    if (!(await assessOne(subject, told, around))) bad++
  }
  if (all === 0) {
    await print(around.errors, `${t('Không có đối tượng nào trong {file}.', { file: told.file })}\n`)
    return 1
  }
  return bad > 0 ? 1 : 0
}

async function assessOne(
  { line, text }: SubjectText,
  { wanted, pretty }: Extract<Told, { kind: 'run' }>,
  { output, errors }: Around,
): Promise<boolean> {
  const input = parsed(text)
  if (!input) {
    const sentence = t('Không phải JSON hợp lệ, hoặc chưa đóng ngoặc.')
    await print(errors, `${t('Dòng {line}: {sentence}', { line, sentence })}\n`)
    return false
  }
  const assessed = assessSubject(input.value, wanted)
  if (assessed.ok) {
    await print(output, `${JSON.stringify(assessed.assessment, null, pretty ? 2 : 0)}\n`)
    return true
  }
  for (const { path, sentence } of assessed.wrong) {
    const said = path ? t('{path}: {sentence}', { path, sentence }) : sentence
    await print(errors, `${t('Dòng {line}: {sentence}', { line, sentence: said })}\n`)
  }
  return false
}

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
