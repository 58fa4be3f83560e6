import { describe, expect, it } from 'vitest'
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
    const news = composeNews(facts, { conference, ...parties })
    expect(news.lead).toBe(
      'Ngày 26/10/2022, Cụm A tổ chức Hội nghị tổng kết. Thiếu tướng Nguyễn Việt Hùng, Phó Chính ủy chủ trì hội nghị.',
    )
    expect(news.body).toContain('Thanh tra Tổng cục: Kết quả: Cuộc thanh tra: 4\u00a0cuộc.')
    expect(news.body).not.toContain('Cuộc kiểm tra')
    expect(news.body).toContain(
      'Cục Chính trị đã bàn giao nhiệm vụ Cụm trưởng Cụm thi đua năm 2023 cho Bộ Tham mưu.',
    )
  })
})
