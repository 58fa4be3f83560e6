import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { takeIn } from '#desk/score/intake.ts'
import { readJson } from '#desk/score/json.ts'
import { scoreResultSchema } from '#desk/score/result.schema.ts'
import { type AgencyResult, resultOf, type ScoreResult } from '#desk/score/result.ts'
import { type SentAgency, type SentScoring, scoringSchema } from '#desk/score/scoring.schema.ts'
import { inProject } from '#plumbing/root.ts'
import type { Value } from '#scoring/scale.ts'

const folder = inProject('tests', 'scoring-tables')

function read(name: string): unknown {
  const told = readJson(readFileSync(`${folder}/${name}`, 'utf8'))
  if (!told.ok) throw new Error(name)
  return told.value
}

const fileOf = (name: string): SentScoring => scoringSchema.parse(read(name))

function resultFrom(input: unknown): ScoreResult {
  const told = takeIn(input)
  if (!told.ok) throw new Error(JSON.stringify(told.wrong, null, 1))
  return resultOf(told.taken.prepared, told.taken.scored, told.taken.notes)
}

/** What a table of ours comes to for these agencies instead of its own. */
const boardWith = (name: string, agencies: SentAgency[]) =>
  resultFrom({ ...fileOf(name), agencies }).boards[0]?.agencies ?? []

const pointsOf = (agency: AgencyResult | undefined) =>
  Object.fromEntries(agency?.lines.map((line) => [line.code, line.points.written]) ?? [])

describe('Cần Thơ, 157/KH-UBND 2025', () => {
  const [example] = fileOf('can-tho.json').agencies
  const commune = (
    id: string,
    values: Record<string, Value>,
    more: Partial<SentAgency> = {},
  ): SentAgency => ({
    ...{ id, name: id, values: { ...example?.values, ...values } },
    ...more,
  })
  const one = (values: Record<string, Value>) => boardWith('can-tho.json', [commune('x', values)])[0]

  it('gives what was worked by hand, to the last digit', () => {
    const [agency] = resultFrom(read('can-tho.json')).boards[0]?.agencies ?? []
    const points = pointsOf(agency)
    expect(['1', '2', '3', '4', '5.1', '5.2', '5.3'].map((code) => points[code])).toEqual([
      '18',
      '36',
      '18',
      '18.4',
      '0',
      '3',
      '5',
    ])
    expect(agency?.total).toEqual({ written: '98.4', shown: '98.40' })
  })

  it.each([
    ['the plan of the commune', { k: false }],
    ['the proof', { m: false }],
  ])('gives nothing for telling people without %s', (_case, values) => {
    const line = one(values)?.lines.find((each) => each.code === '1')
    expect([line?.state, line?.points.written]).toEqual(['gated', '0'])
  })

  it.each([
    [879, '0'],
    [880, '2'],
    [899, '2'],
    [900, '3'],
    [949, '3'],
    [950, '4'],
    [999, '4'],
    [1000, '5'],
  ])('puts shared edges into the higher step: %i of 1000 earn %s', (paid, points) => {
    expect(pointsOf(one({ '4': String(paid) }))['5.2']).toBe(points)
  })

  it('gives 115 at most', () => {
    const all = { a: '10', b: '10', '1': '50', '3': '10', '4': '10', '5.1': true, d: '100' }
    expect([one(all)?.total.written, one(all)?.extra.written]).toEqual(['115', '15'])
  })

  it('decides between equal totals by its list, and by ballot in the end', () => {
    const agencies = [
      commune('a', { s: '5', l: '9' }),
      commune('b', { s: '6', l: '1' }),
      commune('c', { s: '5', l: '10' }),
      commune('d', { s: '1', l: '1' }, { ballot: 4 }),
      commune('e', { s: '1', l: '1' }, { ballot: 9 }),
      commune('f', { s: '0', l: '1' }),
      commune('g', { s: '0', l: '1' }),
    ]
    const said = boardWith('can-tho.json', agencies).map((each) => [each.id, each.place, each.awaitsBallot])
    expect(said).toEqual([
      ['b', 1, false],
      ['c', 2, false],
      ['a', 3, false],
      ['e', 4, false],
      ['d', 5, false],
      ['f', 6, true],
      ['g', 6, true],
    ])
  })

  it('ranks group II by order alone', () => {
    const said = resultFrom(read('can-tho-nhom-2.json')).boards[0]?.agencies ?? []
    expect(said.map((each) => [each.id, each.place, each.decidedBy])).toEqual([
      ['C', 1, 'Số tài khoản mở mới'],
      ['B', 2, 'Số tài khoản mở mới'],
      ['A', 3, 'Số thẻ ATM phát hành'],
      ['E', 4, 'Số tài khoản mở mới'],
      ['D', 5, 'ballot'],
    ])
  })
})

describe('Hưng Yên, draft of 2021', () => {
  const [example] = fileOf('hung-yen.json').agencies
  const result = resultFrom(read('hung-yen.json'))
  const counted = result.boards.at(-1)?.agencies[0]

  it.each([
    ['I.1', '9.5', '0'],
    ['I.2', '10', '0.6'],
    ['I.3', '10', '1'],
    ['I.4', '10', '1'],
  ])('gives what was worked by hand, to the last digit: %s is %s and %s over', (code, points, over) => {
    const line = counted?.lines.find((each) => each.code === code)
    expect([line?.points.written, line?.over.written]).toEqual([points, over])
  })

  it('keeps the self-score beside the column that counts', () => {
    expect(result.boards.map((board) => [board.column, board.agencies[0]?.total.written])).toEqual([
      ['Tự chấm', '52.35'],
      ['Khối và Hội đồng chấm', '51.85'],
    ])
  })

  const taken = (values: Record<string, Value>, groups: string[] = []) => {
    const all = { format: 'scoring/1', scale: fileOf('hung-yen.json').scale }
    const agencies = [{ id: 'x', name: 'x', groups, values: { ...example?.values, ...values } }]
    return resultFrom({ ...all, agencies }).boards[0]?.agencies[0]
  }

  it.each([
    [4, '0'],
    [5, '5'],
    [9, '5'],
    [10, '10'],
    [14, '10'],
    [15, '20'],
    [60, '20'],
  ])('takes off by days late: %i days, %s points', (days, points) => {
    expect(taken({ P3: String(days) })?.deduction.written).toBe(points)
  })

  it('takes five off for each dossier sent back', () => {
    expect(taken({ P2: '3' })?.deduction.written).toBe('15')
  })

  it.each([
    [[], ['P5']],
    [['Trưởng khối'], []],
    [['Phó trưởng khối'], []],
  ])('asks only the lead and its deputies how they led: %j', (groups, notFor) => {
    expect(taken({}, groups)?.notFor).toEqual(notFor)
  })

  it('gives twenty at most for passing plans in all', () => {
    const codes = Array.from({ length: 25 }, (_, at) => `L${at}`)
    const criteria = codes.map((code) => ({
      ...{ code, title: code, points: '10' },
      method: { type: 'ratio', over: { perPercent: '1', capPercent: '10' } },
    }))
    const values = Object.fromEntries(
      codes.flatMap((code) => [
        [code, 30],
        [`${code}:plan`, 10],
      ]),
    )
    const scale = { title: '', criteria, rules: fileOf('hung-yen.json').scale.rules }
    const [agency] =
      resultFrom({ format: 'scoring/1', scale, agencies: [{ id: 'x', name: 'x', values }] }).boards[0]
        ?.agencies ?? []
    expect([agency?.standard.written, agency?.over.written, agency?.total.written]).toEqual([
      '250',
      '20',
      '270',
    ])
  })

  it.each([
    [true, null],
    [false, 'co'],
  ])('leaves out of awards whose head was warned: %s', (warned, band) => {
    expect(taken({ P7: warned })?.band?.code ?? null).toBe(band)
  })
})

describe('an officers’ school', () => {
  const unit = (id: string, values: Record<string, Value>, groups: string[] = []): SentAgency => ({
    ...{ id, name: id, groups },
    values: {
      CB1: '100',
      CB2: '95',
      TC3: 'Hoàn thành xuất sắc nhiệm vụ',
      TH1: '8.2',
      HC4: '99.81',
      ...values,
    },
  })
  const bandOf = (values: Record<string, Value>) =>
    boardWith('truong-si-quan.json', [unit('x', values)])[0]?.band?.code ?? null

  it.each<[Record<string, Value>, string | null]>([
    [{}, 'dvqt'],
    [{ CB1: '99.99' }, null],
    [{ CB2: '94.99' }, 'dvtt'],
    [{ CB2: '90' }, 'dvtt'],
    [{ CB2: '89.99' }, null],
    [{ TC3: 'Hoàn thành tốt nhiệm vụ' }, 'dvtt'],
    [{ TC3: 'Hoàn thành nhiệm vụ' }, null],
    [{ TH1: '8.19' }, 'dvtt'],
    [{ TH1: '8' }, 'dvtt'],
    [{ TH1: '7.99' }, null],
    [{ HC4: '99.8' }, 'dvtt'],
    [{ HC4: '99.7' }, null],
    [{ HC4: '99.71' }, 'dvtt'],
  ])('at its thresholds: %j is %s', (values, band) => {
    expect(bandOf(values)).toBe(band)
  })

  it('gives no lower title while a figure of the higher one is missing', () => {
    const [last] = resultFrom(read('truong-si-quan.json')).boards[0]?.agencies.slice(-1) ?? []
    expect([last?.id, last?.band, last?.bands.map((band) => band.outcome)]).toEqual([
      'k3',
      null,
      ['missing', 'missing'],
    ])
  })

  it('asks battalions alone about their own produce', () => {
    const said = boardWith('truong-si-quan.json', [unit('d', {}, ['tiểu đoàn']), unit('k', {})])
    expect(said.map((each) => each.notFor)).toEqual([[], ['HC2']])
  })

  it('names the functional body that confirms each of its 48 lines', () => {
    const { criteria } = fileOf('truong-si-quan.json').scale
    expect([criteria.length, new Set(criteria.map((line) => line.owner)).size]).toEqual([48, 10])
  })
})

describe('the tables as they stand', () => {
  const original = (name: string) => resultFrom(read(`original/${name}`))

  it.each([
    ['can-tho-157-kh-ubnd-2025.json', ['98.4']],
    ['hung-yen-khoi-thi-dua-2021.json', ['42.1']],
    ['truong-si-quan-tap-the.json', []],
  ])('%s runs, its examples equal to the last digit', (name, totals) => {
    expect(original(name).boards[0]?.agencies.map((each) => each.total.written)).toEqual(totals)
  })

  it('say which of their parts are words for people', () => {
    const notes = original('can-tho-157-kh-ubnd-2025.json').notes.map((note) => note.split(':')[0])
    expect(notes).toEqual(expect.arrayContaining(['targets', 'awards', 'rankingGroups', '1', '5.1', 'tie1']))
  })

  it('are refused where an example is not what they come to', () => {
    const table = read('original/can-tho-157-kh-ubnd-2025.json')
    const text = JSON.stringify(table)
      .replace('"4":18.4', '"4":18.5')
      .replace('"total":98.4', '"total":98.41')
    const told = takeIn(JSON.parse(text))
    expect(told.ok ? [] : told.wrong).toEqual([
      { path: 'workedByUs[0].scores["4"]', sentence: 'tính ra 18.4, ví dụ ghi 18.5' },
      { path: 'workedByUs[0].total', sentence: 'tính ra 98.4, ví dụ ghi 98.41' },
    ])
  })

  it.each([
    [
      'a method nobody knows',
      '"type":"sample"',
      '"type":"smple"',
      'criteria[0].method.type: không có “smple”; có phải “sample”?',
    ],
    ['points in words', '"points":40', '"points":"40"', 'criteria[1].points: phải là số'],
  ])('are refused with %s', (_case, good, bad, sentence) => {
    const text = JSON.stringify(read('original/can-tho-157-kh-ubnd-2025.json')).replace(good, bad)
    const told = takeIn(JSON.parse(text))
    expect(told.ok ? [] : told.wrong.map((one) => `${one.path}: ${one.sentence}`)).toEqual([sentence])
  })

  it.each(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')),
  )('the result of %s keeps its form', (name) => {
    expect(scoreResultSchema.safeParse(resultFrom(read(name))).error).toBe(undefined)
  })
})
