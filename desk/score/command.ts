import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { t } from '#plumbing/language.ts'
import { print } from '../assess/print.ts'
import type { Wrong } from '../assess/wrong.ts'
import { help, readArguments, type Told } from './arguments.ts'
import { convert, isTable, type Taken, takeIn } from './intake.ts'
import { readJson } from './json.ts'
import { rankTable } from './rank-table.ts'
import { agenciesOf, headOf } from './result.ts'
import type { Scored } from './scoring.ts'

/** What the command is given besides its words: where it stands, and the three channels. */
type Around = { folder: string; input: Readable; output: Writable; errors: Writable }

type Run = Extract<Told, { kind: 'run' }>

/** `npm run score`: 0 all good, 1 something in the file was wrong, 2 called wrongly. */
export async function scoreCommand(words: string[], around: Around): Promise<number> {
  const told = readArguments(words)
  if (told.kind === 'help') return print(around.output, help).then(() => 0)
  if (told.kind === 'bad') {
    await print(around.errors, `${told.sentence}\n${t('Xem: npm run --silent score -- --help')}\n`)
    return 2
  }
  const content = await contentOf(told, around)
  if (content === null) return 2
  const read = readJson(content)
  return read.ok ? answer(read.value, told, around) : refuse(read.wrong, around)
}

async function contentOf({ file }: Run, { folder, input, errors }: Around): Promise<string | null> {
  try {
    return file === '-' ? await text(input) : await readFile(resolve(folder, file), 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (code === undefined) throw error
    await print(errors, `${t('Không đọc được {file} ({code}).', { file, code })}\n`)
    return null
  }
}

async function answer(input: unknown, told: Run, around: Around): Promise<number> {
  if (told.as === 'input') return printConverted(input, around)
  const read = takeIn(input)
  if (!read.ok) return refuse(read.wrong, around)
  const { taken } = read
  const wanted =
    told.column === null ? taken.scored : taken.scored.filter((one) => one.column === told.column)
  if (wanted.length === 0) return unknownColumn(told.column ?? '', taken, around)
  if (told.as === 'table') {
    for (const note of taken.notes) await print(around.errors, `${note}\n`)
    await print(around.output, rankTable(taken.prepared, wanted.slice(-1)))
  } else await printResult({ ...taken, scored: wanted }, told.as === 'pretty' ? 2 : 0, around.output)
  return 0
}

async function printConverted(input: unknown, around: Around): Promise<number> {
  if (!isTable(input)) {
    await print(around.errors, `${t('--convert chỉ dùng cho bảng dạng scoring-table/1.')}\n`)
    return 2
  }
  const converted = convert(input)
  if (!converted.ok) return refuse(converted.wrong, around)
  for (const note of converted.notes) await print(around.errors, `${note}\n`)
  await print(around.output, `${JSON.stringify(converted.scoring, null, 2)}\n`)
  return 0
}

async function unknownColumn(column: string, { scored }: Taken, { errors }: Around): Promise<number> {
  const known = scored.flatMap((one) => one.column ?? []).join(', ')
  const sentence = known
    ? t('Không có cột “{column}”; chỉ có: {known}.', { column, known })
    : t('Tệp không chia cột, nên không dùng --column.')
  await print(errors, `${sentence}\n`)
  return 2
}

/** Agency by agency: a thousand sheets are never one text. */
async function printResult(
  { prepared, scored, notes }: Taken,
  indent: number,
  output: Writable,
): Promise<void> {
  const head = JSON.stringify(headOf(prepared, notes), null, indent)
  await print(output, head.replace(/\s*\}$/, ','))
  await print(output, `${gap(indent, 1)}"boards":${indent ? ' ' : ''}[`)
  for (const [at, one] of scored.entries()) {
    await print(output, `${at ? ',' : ''}${gap(indent, 2)}`)
    await printBoard({ prepared, one }, indent, output)
  }
  await print(output, `${gap(indent, 1)}]${gap(indent, 0)}}\n`)
}

type Board = { prepared: Taken['prepared']; one: Scored }

async function printBoard({ prepared, one }: Board, indent: number, output: Writable): Promise<void> {
  const space = indent ? ' ' : ''
  await print(output, `{${gap(indent, 3)}"column":${space}${JSON.stringify(one.column)},`)
  await print(output, `${gap(indent, 3)}"agencies":${space}[`)
  let isFirst = true
  for (const agency of agenciesOf(prepared, one)) {
    const said = JSON.stringify(agency, null, indent).replaceAll('\n', gap(indent, 4))
    await print(output, `${isFirst ? '' : ','}${gap(indent, 4)}${said}`)
    isFirst = false
  }
  await print(output, `${gap(indent, 3)}]${gap(indent, 2)}}`)
}

const gap = (indent: number, depth: number): string => (indent ? `\n${' '.repeat(indent * depth)}` : '')

async function refuse(wrong: readonly Wrong[], { errors }: Around): Promise<number> {
  const lines = wrong.map(({ path, sentence }) =>
    path ? t('{path}: {sentence}', { path, sentence }) : sentence,
  )
  await print(errors, `${lines.join('\n')}\n`)
  return 1
}
