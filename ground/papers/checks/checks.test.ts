import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paper } from '../paper.ts'
import { listed, soundDecision, written } from './checks.samples.ts'
import { checksOfPaper } from './checks.ts'

const sound = fc.record({
  people: fc.integer({ min: 2, max: 60 }),
  unit: fc.integer({ min: 1, max: 90_000_000 }),
  number: fc.integer({ min: 1, max: 4000 }),
})

/** The gravest alarm of every broken copy of a sound decision. */
function alarmOf(paper: Paper): [string, string] | null {
  const [first] = checksOfPaper(paper)
  return first ? [first.severity, first.where] : null
}

/** Breaks a sound decision of any size and expects the alarm at its place. */
function breaks(broken: (paper: Paper) => Paper, alarm: [string, string]) {
  fc.assert(
    fc.property(sound, (sizes) => {
      expect(alarmOf(broken(soundDecision(sizes)))).toEqual(alarm)
    }),
    { numRuns: 40 },
  )
}

describe('A paper in which everything agrees', () => {
  it('raises no alarm, whatever its size, amount and number', () => {
    fc.assert(
      fc.property(sound, (sizes) => {
        expect(checksOfPaper(soundDecision(sizes))).toEqual([])
      }),
    )
  })

  it('raises none while its number is still open', () => {
    const paper = soundDecision({ people: 3, unit: 500_000 })
    expect(checksOfPaper({ ...paper, reference: '/QĐ-CT' })).toEqual([])
  })
})

describe('Numbers of the paper and its list', () => {
  it('stops a list that carries the number of another decision', () => {
    breaks((paper) => ({ ...paper, reference: '9999/QĐ-CT' }), ['stop', 'Danh sách'])
  })

  it('stops a symbol that is not that of the type', () => {
    breaks((paper) => ({ ...paper, reference: '/TTr-CT' }), ['stop', 'Số, ký hiệu'])
  })

  it.each(['5/QĐ-CT', '005/QĐ-CT'])('asks for the leading zero in %s', (reference) => {
    const alone = { ...soundDecision({ people: 2, unit: 1 }), reference, annexes: [], blocks: [] }
    expect(alarmOf(alone)).toEqual(['warn', 'Số, ký hiệu'])
  })

  it.each(['05 /QĐ-CT', '05QĐ', '05/QĐ - CT'])('stops %s, which is no reference', (reference) => {
    const alone = { ...soundDecision({ people: 2, unit: 1 }), reference, annexes: [], blocks: [] }
    expect(alarmOf(alone)).toEqual(['stop', 'Số, ký hiệu'])
  })

  it('notices that the list spoken of is not there', () => {
    expect(alarmOf({ ...soundDecision({ people: 2, unit: 1 }), annexes: [] })).toEqual(['warn', 'Điều 1'])
  })
})

describe('Counts in the articles and rows of the list', () => {
  it('stops a count that is one more than the list', () => {
    breaks((paper) => listed(paper, (rows) => rows.slice(1)), ['stop', 'Điều 1'])
  })

  it('stops the count of one award', () => {
    breaks(
      (paper) => listed(paper, ([first = [], ...rows]) => [first.with(3, 'Giấy khen'), ...rows]),
      ['stop', 'Điều 1, khoản 1'],
    )
  })

  it('reads how many a submission asks for, not how many were judged', () => {
    const said = (asked: number) =>
      `Hội đồng đã xét 10 trường hợp; tờ trình này đề nghị ${asked} trường hợp (có danh sách kèm theo).`
    const paper = (asked: number) =>
      written(soundDecision({ people: 9, unit: 1 }), /^Thủ trưởng.*/, said(asked))
    expect([9, 8].map((asked) => alarmOf(paper(asked)))).toEqual([null, ['stop', 'Điều 3']])
  })

  it('does not count twice whom “trong đó” names again', () => {
    const paper = soundDecision({ people: 3, unit: 1 })
    expect(
      checksOfPaper(written(paper, 'cá nhân có thành tích', 'cá nhân, trong đó 01 cá nhân nữ,')),
    ).toEqual([])
  })
})

describe('Money', () => {
  it('stops a total that is not unit × count', () => {
    breaks((paper) => written(paper, /= [\d.]+ đồng/, '= 7 đồng'), ['stop', 'Điều 2, khoản 1'])
  })

  it('stops words that say another amount than the figure', () => {
    breaks((paper) => written(paper, /\(.* đồng\)/, '(Bảy đồng)'), ['stop', 'Điều 2, khoản 2'])
  })

  it('asks about words that say no number', () => {
    breaks((paper) => written(paper, /\(.* đồng\)/, '(Bảy mưởi đồng)'), ['warn', 'Điều 2, khoản 2'])
  })

  it('stops a total that is not the sum of the lines', () => {
    breaks((paper) => written(paper, /Tổng số.*/, 'Tổng số tiền 7 đồng.'), ['stop', 'Điều 2'])
  })

  it('multiplies the amount for each head by the heads of Điều 1', () => {
    breaks(
      (paper) => written(paper, /^\d+ cá nhân × ([\d.]+) .*$/, 'Mỗi cá nhân 91.000.000 đồng.'),
      ['stop', 'Điều 2'],
    )
  })

  it('stops a foot row that is not the sum of its column', () => {
    breaks(
      (paper) => listed(paper, ([first = [], ...rows]) => [first.with(4, '99.000.000'), ...rows]),
      ['stop', 'Danh sách'],
    )
  })

  it('stops a count whose words say another count', () => {
    breaks((paper) => written(paper, 'Thủ trưởng', 'Có 05 (sáu) bản. Thủ trưởng'), ['stop', 'Điều 3'])
  })
})

describe('Names', () => {
  it('stops the same person twice in a list', () => {
    breaks(
      (paper) =>
        listed(paper, ([first = [], second = [], ...rows]) => [
          first,
          second.with(1, first[1] ?? ''),
          ...rows,
        ]),
      ['stop', 'Danh sách, dòng 2'],
    )
  })

  it('only asks about the same person twice in a list that decides nothing', () => {
    const paper = soundDecision({ people: 3, unit: 1 })
    const twice = listed(paper, ([first = [], second = [], ...rows]) => [
      first,
      second.with(1, first[1] ?? ''),
      ...rows,
    ])
    expect(alarmOf({ ...twice, form: 'submission', reference: '' })).toEqual(['warn', 'Danh sách, dòng 2'])
  })

  it('asks about a namesake of another rank, however the letters are composed', () => {
    breaks(
      (paper) =>
        listed(paper, ([first = [], second = [], ...rows]) => [
          first,
          second.with(1, 'Thượng tá NGƯỜI  MẪU 1'.normalize('NFD')),
          ...rows,
        ]),
      ['warn', 'Danh sách, dòng 2'],
    )
  })

  it('asks about a namesake of another unit', () => {
    breaks(
      (paper) =>
        listed(paper, ([first = [], second = [], ...rows]) => [
          first,
          second.with(1, first[1] ?? '').with(2, 'Trợ lý, Phòng Khác'),
          ...rows,
        ]),
      ['warn', 'Danh sách, dòng 2'],
    )
  })

  it.each([
    ['Chiến sỹ thi đua cơ sở', 'warn'],
    ['chiến sĩ thi đua cơ sở', 'stop'],
    ['Chiến sĩ thi đua cơ sơ', 'stop'],
    ['Huân chương Lao động hạng nhất', 'stop'],
  ])('tells that “%s” is not the name of the catalogue', (award, severity) => {
    const paper = soundDecision({ people: 2, unit: 1 })
    const found = checksOfPaper(listed(paper, ([first = [], ...rows]) => [first.with(3, award), ...rows]))
    expect(found.filter((one) => one.text.includes(award)).map((one) => [one.severity, one.where])).toEqual([
      [severity, 'Danh sách, dòng 1'],
    ])
  })
})

describe('Days and years', () => {
  it.each([
    ['ngày 31 tháng 11 năm 2022', 'stop'],
    ['ngày 29/02/2022', 'stop'],
    ['năm 20222', 'stop'],
    ['năm 2202', 'stop'],
    ['năm 202', 'stop'],
    ['ngày 5 tháng 01 năm 2022', 'warn'],
    ['ngày 05 tháng 1 năm 2022', 'warn'],
    ['ngày 05 tháng 03 năm 2022', 'warn'],
  ])('notices “%s”', (said, severity) => {
    const paper = written(soundDecision({ people: 2, unit: 1 }), 'Thủ trưởng', `Từ ${said}, Thủ trưởng`)
    expect(alarmOf(paper)).toEqual([severity, 'Điều 3'])
  })

  it.each([
    'ngày 05 tháng 01 năm 2022',
    'ngày 10 tháng 3 năm 2032',
    'ngày 29/02/2024',
    'sau năm 1975',
    'mỗi năm 500 lượt',
  ])('finds nothing wrong with “%s”', (said) => {
    const paper = written(soundDecision({ people: 2, unit: 1 }), 'Thủ trưởng', `Từ ${said}, Thủ trưởng`)
    expect(alarmOf(paper)).toBeNull()
  })

  it('only asks about a slip in one row among many', () => {
    breaks(
      (paper) => listed(paper, ([first = [], ...rows]) => [first.with(2, 'Trợ lý từ năm 2202'), ...rows]),
      ['warn', 'Danh sách, dòng 1'],
    )
  })

  it('stops a basis that came after the paper', () => {
    breaks((paper) => written(paper, 'tháng 11 năm 2022', 'tháng 12 năm 2023'), ['stop', 'Căn cứ 1'])
  })

  it('asks about a title that speaks of a year far from the day of the paper', () => {
    breaks((paper) => ({ ...paper, abstract: 'Về việc khen thưởng năm 2012' }), ['warn', 'Trích yếu'])
  })
})

describe('Shares and words', () => {
  it.each([
    ['90 %', '0,9 %'],
    ['90 %', '900 %'],
    ['9/10, bằng 90 %', '120 %'],
  ])('stops a share of %s written as %s', (right, wrong) => {
    breaks((paper) => written(paper, right, wrong), ['stop', 'Điều 3'])
  })

  it.each(['của của', 'Các các', 'năm năm 2022', 'thi đua thi đua'])('notices “%s”', (twice) => {
    const paper = written(soundDecision({ people: 2, unit: 1 }), 'Thủ trưởng', `Theo ${twice}, Thủ trưởng`)
    expect(alarmOf(paper)).toEqual(['warn', 'Điều 3'])
  })

  it.each([
    'công tác tác chiến',
    'luôn luôn',
    'trong năm năm qua',
    'đạt 120 % kế hoạch',
    'ngành hậu cần cần',
  ])('finds nothing wrong with “%s”', (words) => {
    const paper = written(soundDecision({ people: 2, unit: 1 }), 'Thủ trưởng', `Theo ${words}, Thủ trưởng`)
    expect(alarmOf(paper)).toBeNull()
  })
})
