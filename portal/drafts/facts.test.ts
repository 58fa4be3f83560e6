import { describe, expect, it } from 'vitest'
import type { Content } from '../content/content.ts'
import { changedFacts, correctionWords, type KnownFacts, withFactsOfNow, writtenNow } from './facts.ts'

const content: Content = [
  {
    type: 'list',
    isOrdered: false,
    start: 1,
    items: [
      [
        {
          type: 'paragraph',
          words: [
            { type: 'text', text: 'Có ' },
            { type: 'fact', key: 'decision/d/persons', text: '3' },
            { type: 'text', text: ' người, 13 đơn vị.' },
          ],
        },
      ],
    ],
  },
]
const words = { title: 'Khen thưởng 3 cá nhân', lead: 'Ngày 24/10/2022 có 13 đơn vị dự.', content }
const known = (difference: Partial<KnownFacts['x']> = {}): KnownFacts => ({
  'decision/d/persons': { label: 'Số cá nhân', now: '4', title: '3', ...difference },
})

describe('a fact that changed after it was written', () => {
  it('may be a number of a paper, with every sign such numbers have', () => {
    const changes = changedFacts(words, known({ title: '02/QĐ-CNQP', now: '03/QĐ-CNQP (bản [1] + 2.1)' }))
    expect(changes.length).toBeGreaterThan(0)
  })

  it('is pointed out in the title and in the text, with old and new', () => {
    const fact = { key: 'decision/d/persons', label: 'Số cá nhân', written: '3', now: '4' }
    expect(changedFacts(words, known())).toEqual([
      { ...fact, place: 'title' },
      { ...fact, place: 'text' },
    ])
  })

  it('is taken whole, wherever it stands', () => {
    const taken = withFactsOfNow(words, known())
    expect(taken.title).toBe('Khen thưởng 4 cá nhân')
    expect(taken.lead).toBe(words.lead)
    expect(changedFacts(taken, writtenNow(words, known()))).toEqual([])
  })

  it('is pointed out where the workspace says it no more, and left as it is', () => {
    const gone = known({ now: '', title: undefined })
    expect(changedFacts(words, gone).map(({ written, now }) => [written, now])).toEqual([['3', '']])
    expect(withFactsOfNow(words, gone)).toEqual(words)
  })

  it('makes the words of a correction, each fact once', () => {
    expect(correctionWords(changedFacts(words, known()))).toBe('Số cá nhân: “3” sửa thành “4”.')
    expect(correctionWords([])).toBe('')
  })
})

describe('a fact that needs nothing', () => {
  it.each<[string, KnownFacts]>([
    ['says the same', known({ now: '3' })],
    ['is no longer known', {}],
  ])('%s', (_, facts) => {
    expect(changedFacts(words, facts)).toEqual([])
  })

  it.each([
    ['is part of a longer figure', 'Khen thưởng 13 cá nhân'],
    ['stands twice, so that nobody knows which is meant', '3 tập thể, 3 cá nhân'],
    ['was written otherwise by hand', 'Khen thưởng ba cá nhân'],
  ])('in a title: %s', (_, title) => {
    const changes = changedFacts({ ...words, title, content: [] }, known())
    expect(changes).toEqual([])
  })
})
