import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { inProject } from '#plumbing/root.ts'
import { help, readArguments } from './arguments.ts'
import { scoreResultSchema } from './result.schema.ts'
import { anAgency, aScoring } from './score.samples.ts'

let folder = ''
const file = (name: string, content: unknown) => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return name
}

/** The command as somebody runs it: a process of its own. */
async function run(words: string[], input = '') {
  const child = spawn(process.execPath, [inProject('bin', 'score.mjs'), ...words], {
    env: { ...process.env, INIT_CWD: folder },
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, out, errors }
}

const ranked = (out: string) =>
  scoreResultSchema
    .parse(JSON.parse(out))
    .boards.map((board) => [board.column, board.agencies.map((one) => [one.id, one.total.written])])

describe('npm run score', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cham-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('prints the result of a file as one line of JSON, in the form of its schema', async () => {
    const { code, out, errors } = await run([file('one.json', aScoring())])
    expect([code, ranked(out), out.trimEnd().includes('\n'), errors]).toEqual([
      0,
      [
        [
          null,
          [
            ['a', '85'],
            ['b', '85'],
          ],
        ],
      ],
      false,
      '',
    ])
  })

  it('prints the same on many lines, from standard input', async () => {
    const [plain, pretty] = await Promise.all([
      run(['-'], JSON.stringify(aScoring())),
      run(['-', '--pretty'], JSON.stringify(aScoring())),
    ])
    expect([pretty.code, pretty.out]).toEqual([0, `${JSON.stringify(JSON.parse(plain.out), null, 2)}\n`])
  })

  it('prints a table to read', async () => {
    const agencies = [anAgency('a'), anAgency('b', { values: { '1': 10, '1:plan': 10 } })]
    expect(await run(['--table', file('table.json', aScoring({ agencies }))])).toEqual({
      code: 0,
      out: [
        'Bảng thử',
        '',
        'Hạng  Đơn vị     Chuẩn  Thưởng   Trừ   Tổng  Xếp loại  Ghi chú',
        '────  ─────────  ─────  ──────  ────  ─────  ────────  ────────────────',
        '   1  Cơ quan a  85.00    0.00  0.00  85.00  –',
        '   2  Cơ quan b  50.00    0.00  0.00  50.00  –         thiếu số liệu: 2',
        '',
      ].join('\n'),
      errors: '',
    })
  })

  it('prints one column alone when asked, and says which there are', async () => {
    const name = file(
      'columns.json',
      aScoring({ columns: { self: { a: { '2': 50 } }, lead: { b: { '2': 1 } } } }),
    )
    const [lead, other] = await Promise.all([run([name, '--column', 'lead']), run([name, '--column=leed'])])
    expect([ranked(lead.out), other.code, other.errors]).toEqual([
      [
        [
          'lead',
          [
            ['a', '85'],
            ['b', '46'],
          ],
        ],
      ],
      2,
      'Không có cột “leed”; chỉ có: self, lead.\n',
    ])
  })

  it('says all that is wrong with its place, and prints no result', async () => {
    const agencies = [anAgency('a', { values: { '1': 9, '1:plan': 0, '2': 51 } })]
    expect(await run([file('wrong.json', aScoring({ agencies }))])).toEqual({
      code: 1,
      out: '',
      errors: [
        'agencies[0].values["1:plan"]: Kế hoạch bằng 0 nên không tính được tỷ lệ. Hãy sửa kế hoạch, ghi là không giao chỉ tiêu, hoặc chọn cách tính khi kế hoạch bằng 0.',
        'agencies[0].values["2"]: Điểm phải từ 0 đến điểm tối đa của tiêu chí.',
        '',
      ].join('\n'),
    })
  })

  it('takes a published table, and makes a file of our form of it', async () => {
    const table = inProject('tests', 'scoring-tables', 'original', 'can-tho-157-kh-ubnd-2025.json')
    const converted = await run([table, '--convert'])
    const [direct, through] = await Promise.all([run([table]), run([file('own.json', converted.out)])])
    expect([converted.code, ranked(direct.out)]).toEqual([0, [[null, [['workedByUs1', '98.4']]]]])
    expect(ranked(through.out)).toEqual(ranked(direct.out))
  })

  it.each([
    ['no file', [], 'Phải có đúng một tệp, hoặc “-” để đọc từ đầu vào.\n'],
    ['a file that is not there', ['khong-co.json'], 'Không đọc được khong-co.json (ENOENT).\n'],
    ['a misspelt option', ['x', '--tabel'], 'Không hiểu --tabel; có phải --table?\n'],
  ])('ends with 2 when called with %s', async (_case, words, sentence) => {
    const { code, out, errors } = await run(words)
    expect([code, out, errors.startsWith(sentence)]).toEqual([2, '', true])
  })

  it('ends with 1 and names the line when the file is no JSON', async () => {
    expect(await run([file('broken.json', '{\n"format": "scoring/1",\n')])).toEqual({
      code: 1,
      out: '',
      errors: 'Dòng 2: Không phải JSON hợp lệ, hoặc chưa đóng ngoặc.\n',
    })
  })

  it('prints a thousand agencies of a hundred and fifty lines whole', async () => {
    const codes = Array.from({ length: 150 }, (_, at) => `L${at}`)
    const criteria = codes.map((code) => ({ code, title: code, points: 1, method: { type: 'ratio' } }))
    const agencies = Array.from({ length: 1000 }, (_, at) => ({
      ...{ id: `n${at}`, name: `Cơ quan ${at}` },
      values: Object.fromEntries(
        codes.flatMap((code, i) => [
          [code, (at * i) % 97],
          [`${code}:plan`, 7 + (i % 90)],
        ]),
      ),
    }))
    const { code, out } = await run([
      file('many.json', aScoring({ scale: { title: 'Lớn', criteria }, agencies })),
    ])
    const sizes = z
      .object({ boards: z.array(z.object({ agencies: z.array(z.object({ lines: z.array(z.unknown()) })) })) })
      .parse(JSON.parse(out))
      .boards.flatMap((board) => board.agencies.map((one) => one.lines.length))
    expect([code, sizes.length, new Set(sizes)]).toEqual([0, 1000, new Set([150])])
  }, 60_000)
})

describe('the words after npm run score', () => {
  it.each<[string[], unknown]>([
    [['f'], { kind: 'run', file: 'f', as: 'json', column: null }],
    [['-', '--table', '--column', 'self'], { kind: 'run', file: '-', as: 'table', column: 'self' }],
    [['f', '--column=a b'], { kind: 'run', file: 'f', as: 'json', column: 'a b' }],
    [['f', '--column'], { kind: 'bad', sentence: 'Sau --column phải có giá trị.' }],
    [['f', 'g'], { kind: 'bad', sentence: 'Phải có đúng một tệp, hoặc “-” để đọc từ đầu vào.' }],
    [['f', '--zzzzzzzz'], { kind: 'bad', sentence: 'Không hiểu --zzzzzzzz.' }],
    [['-h'], { kind: 'help' }],
  ])('%j', (words, expected) => {
    expect(readArguments(words)).toEqual(expected)
  })

  it('ask for help in both languages', () => {
    expect([help.includes('Tính điểm, xếp hạng'), help.includes('Computes points')]).toEqual([true, true])
  })
})
