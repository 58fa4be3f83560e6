import { describe, expect, it } from 'vitest'
import { lettersOf } from '#ground/news/draft.ts'
import { aCount, aResult, someFacts } from '../central-report/facts.sample.ts'
import { composeNews } from './news-draft.ts'

describe('the news of the conference', () => {
  const conference = {
    id: 'c',
    title: 'Hội nghị tổng kết',
    heldOn: '2022-10-26',
    startsAt: '',
    place: '',
    chairId: null,
    chairName: null,
    chairLine: 'Thiếu tướng Nguyễn Việt Hùng, Phó Chính ủy',
    presenterId: null,
    presenterName: null,
    presenterLine: 'Đại tá Tống Xuân Đức, Phó Chủ nhiệm',
    generalRemarks: '',
    commendationRemarks: '',
    conclusion: '',
    illustrative: false,
    version: 1,
  }
  const parties = { from: 'Cục Chính trị', to: 'Bộ Tham mưu', witness: 'Thủ trưởng Tổng cục' }

  it('tells the figures that are real and leaves out the others', () => {
    const invented = { ...aCount, id: 'u', title: 'Cuộc kiểm tra' }
    const facts = someFacts({
      targets: [aCount, invented],
      results: [aResult, { ...aResult, targetId: 'u', illustrative: true }],
      conference,
    })
    const { draft } = composeNews(facts, { conference, ...parties })
    const body = draft.paragraphs.map(lettersOf).join('\n\n')
    expect(lettersOf(draft.lead)).toBe(
      'Ngày 26/10/2022, Cụm A tổ chức Hội nghị tổng kết. Thiếu tướng Nguyễn Việt Hùng, Phó Chính ủy chủ trì hội nghị.',
    )
    expect(body).toContain('Thanh tra Tổng cục: Kết quả: Cuộc thanh tra: 4 cuộc.')
    expect(body).not.toContain('Cuộc kiểm tra')
    expect(body).toContain(
      'Cục Chính trị đã bàn giao nhiệm vụ Cụm trưởng Cụm thi đua năm 2023 cho Bộ Tham mưu.',
    )
  })

  it('links each figure, day and name to the year, and nothing that is made up', () => {
    const facts = someFacts({ targets: [aCount], results: [{ ...aResult, illustrative: true }], conference })
    const { draft, facts: known } = composeNews(facts, { conference, ...parties })
    expect(draft.lead).toContainEqual({ type: 'fact', key: 'closing/c/heldOn', text: '26/10/2022' })
    expect(Object.keys(known).sort()).toEqual(
      ['chair', 'cluster', 'from', 'heldOn', 'presenter', 'title', 'to', 'witness'].sort(),
    )
  })
})
