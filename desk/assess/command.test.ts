import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inProject } from '#plumbing/root.ts'
import { help, readArguments } from './arguments.ts'

const person = (id: string, more: object = {}) => ({ kind: 'individual', id, ...more })

/** The command as somebody runs it: a process of its own. */
async function run(words: string[], input = '') {
  const child = spawn(process.execPath, [inProject('bin', 'assess.mjs'), ...words], {
    env: { ...process.env, INIT_CWD: folder },
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  const ids = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line).id)
  return { code: await ended, ids, errors }
}

let folder = ''
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return name
}

describe('npm run assess', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'xet-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('judges one object, and names what is missing by exit code 0', async () => {
    const one = file('one.json', JSON.stringify(person('a'), null, 2))
    expect(await run([one, '--year', '2024'])).toEqual({ code: 0, ids: ['a'], errors: '' })
  })

  it('judges an array from standard input', async () => {
    const many = JSON.stringify([person('a'), person('b')])
    expect(await run(['-', '--year=2024'], many)).toEqual({ code: 0, ids: ['a', 'b'], errors: '' })
  })

  it('says the line and the field of what is wrong, and judges the others', async () => {
    const lines = [
      JSON.stringify(person('a')),
      JSON.stringify(person('b', { years: [{ year: 2024, ratng: 'good' }] })),
      '{"kind": "individual", ',
      '',
      JSON.stringify(person('c')),
    ]
    expect(await run([file('some.jsonl', lines.join('\r\n')), '--year', '2024'])).toEqual({
      code: 1,
      ids: ['a', 'c'],
      errors:
        'Dòng 2: years[0].ratng: không có mục này; có phải “rating”?\n' +
        'Dòng 3: Không phải JSON hợp lệ, hoặc chưa đóng ngoặc.\n',
    })
  })

  it.each([
    ['no file', [], 'Phải có đúng một tệp, hoặc “-” để đọc từ đầu vào.\n'],
    ['a file that is not there', ['khong-co.json'], 'Không đọc được khong-co.json (ENOENT).\n'],
    ['a misspelt option', ['x', '--yaer', '2024'], 'Không hiểu --yaer; có phải --year?\n'],
  ])('ends with 2 when called with %s', async (_case, words, sentence) => {
    const { code, ids, errors } = await run(words)
    expect([code, ids, errors.startsWith(sentence)]).toEqual([2, [], true])
  })

  it('ends with 1 when the file holds nobody', async () => {
    expect(await run([file('empty.json', ' \n'), '--year', '2024'])).toEqual({
      code: 1,
      ids: [],
      errors: 'Không có đối tượng nào trong empty.json.\n',
    })
  })

  it('goes through twenty thousand lines without holding them', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => JSON.stringify(person(`n${at}`))).join('\n')
    const name = file('many.jsonl', lines)
    const { code, ids } = await run([name, '--year', '2024', '--award', 'advancedWorker'])
    expect([code, ids.length, ids.at(-1)]).toEqual([0, 20_000, 'n19999'])
  }, 60_000)
})

describe('the words after npm run assess', () => {
  const told = (...words: string[]) => readArguments(words, '2026-11-22')
  const asked = (...words: string[]) => {
    const all = told('f', ...words)
    return all.kind === 'run' ? all.wanted : all
  }

  it.each<[string, unknown, unknown]>([
    ['today, when nothing is said', asked(), { year: 2026, receivedOn: '2026-11-22' }],
    ['the last day of the year said', asked('--year', '2024'), { year: 2024, receivedOn: '2024-12-31' }],
    ['the year of the day said', asked('--received', '2025-03-01'), { year: 2025, receivedOn: '2025-03-01' }],
    [
      'everything said',
      asked(
        ...['--year', '2024', '--received', '2025-01-10', '--decided', '2025-02-01', '--layer', 'army'],
        ...['--award', 'nationalFighter', '--reading', 'windows=sliding', '--reading', 'workUse=oncePerKind'],
      ),
      {
        year: 2024,
        receivedOn: '2025-01-10',
        decidedOn: '2025-02-01',
        layers: ['army'],
        award: 'nationalFighter',
        readings: { windows: 'sliding', workUse: 'oncePerKind' },
      },
    ],
  ])('ask about %s', (_case, wanted, expected) => {
    expect(wanted).toEqual(expected)
  })

  it.each([
    [['f', '--year', 'x'], '--year: phải là số'],
    [['f', '--year', '2013'], '--received: chưa có luật thành văn trước ngày 2014-01-01'],
    [
      ['f', '--received', '2024-13-01'],
      '--received: phải là ngày có thật, viết YYYY-MM-DD, ví dụ 2024-12-31',
    ],
    [['f', '--year', '2025', '--received', '2024-12-31'], '--year: năm xét không thể sau năm nhận hồ sơ'],
    [
      ['f', '--received', '2024-12-31', '--decided', '2024-12-30'],
      '--decided: ngày quyết định trước ngày nhận hồ sơ',
    ],
    [['f', '--layer', 'amry'], '--layer: không có “amry”; có phải “army”?'],
    [['f', '--award', 'labourOrder'], '--award: không có “labourOrder”; có phải “labourOrder1”?'],
    [['f', '--reading', 'windows=both'], '--reading: chỉ nhận: disjoint, sliding'],
    [['f', '--reading', 'window=sliding'], '--reading: không có mục này; có phải “windows”?'],
    [['f', '--year'], 'Sau --year phải có giá trị.'],
    [['f', 'g'], 'Phải có đúng một tệp, hoặc “-” để đọc từ đầu vào.'],
  ])('are refused: %j', (words, sentence) => {
    expect(told(...words)).toEqual({ kind: 'bad', sentence })
  })

  it('ask for help in both languages', () => {
    expect([told('--help'), help.includes('Xét từng'), help.includes('Judges each')]).toEqual([
      { kind: 'help' },
      true,
      true,
    ])
  })
})
