import { describe, expect, it } from 'vitest'
import { sampleDecision } from '../paper.samples.ts'
import type { Paper } from '../paper.ts'
import { itemOf, itemsOf } from './pdf-items.ts'

const short = 'Đoạn một dòng.'
const long = 'Nội dung của một đoạn dài, đủ để xuống dòng nhiều lần trên trang giấy. '.repeat(3)

function ofParagraphs(count: number, words: string): Paper {
  return {
    ...sampleDecision,
    blocks: Array.from({ length: count }, () => ({ kind: 'paragraph', text: words })),
  }
}

describe('The signatures', () => {
  it.each([
    [16, short],
    [18, short],
    [20, short],
    [22, short],
    [8, long],
    [9, long],
    [20, long],
  ])('come with two lines of text and more where the page ends after %i paragraphs', async (count, words) => {
    const pages = await itemsOf(ofParagraphs(count, words))
    const page = pages.find((items) => items.some((item) => item.words.startsWith('Trung tướng'))) ?? []
    const post = itemOf(
      page.filter((item) => item.x > 100),
      'CHỦ NHIỆM',
    )
    const above = page.filter((item) => item.x < 100 && item.y > 20 && item.y < post.y - 1)
    expect(pages.length).toBeGreaterThan(1)
    expect(new Set(above.map((item) => Math.round(item.y))).size).toBeGreaterThanOrEqual(2)
  })
})
