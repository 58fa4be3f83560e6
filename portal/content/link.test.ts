import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeLink } from './link.ts'

describe('where a link may lead', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['HTTP://Example.org', 'http://example.org/'],
    ['mailto:toasoan@example.org', 'mailto:toasoan@example.org'],
    ['/news/tin?x=1#muc', '/news/tin?x=1#muc'],
    [' /law ', '/law'],
    ['/news/./../law', '/law'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(safeLink(typed)).toBe(kept)
  })

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html;base64,PHNjcmlwdD4=',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    '//example.org',
    '/\\example.org',
    '/\t/example.org',
    '/.//example.org',
    '/..//example.org',
    'https://toasoan.example@example.org/',
    'https://a:b@example.org/',
    'news/tin',
    '#muc',
    '',
    'https://',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('%j is refused', (typed) => {
    expect(safeLink(typed)).toBe(null)
  })

  it('an address that was kept once is kept the same ever after', () => {
    const typed = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: 'binary' }).map((text) => `/${text}`),
      fc.string({ unit: 'binary' }).map((text) => `mailto:${text}`),
      fc.string({ unit: 'binary' }).map((text) => `https://example.org/${text}`),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const kept = safeLink(text)
        if (kept !== null) expect(safeLink(kept)).toBe(kept)
      }),
      { numRuns: 3000 },
    )
  })
})
