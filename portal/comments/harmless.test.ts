import { describe, expect, it } from 'vitest'
import { harmless } from './harmless.ts'

describe('a reader’s text made harmless', () => {
  it.each([
    ['Vietnamese typed apart', 'Vie\u0323\u0302t Nam', 'Việt Nam'],
    ['control signs', 'a\u0000b\u0007c\u001b[31md\u007f', 'abc[31md'],
    ['turns of direction', '\u202egnp.exe\u202c \u2066x\u2069 \u200fy', 'gnp.exe x y'],
    ['signs of no width', 'v\u200ba\u200cy\u2060 \ufefft\u00adi\u00adề\u00adn', 'vay tiền'],
    ['a name that is not there', '\u3164\u115f\uffa0\u{e0041}', ''],
    ['a tower of marks', `Z${'\u0335\u0322'.repeat(40)}algo`, 'Z\u0335\u0335algo'],
    ['the two marks of a letter that has no composed form', 'x\u0302\u0301', 'x\u0302\u0301'],
    ['lone halves of a pair', 'a\ud800b\udc00c', 'abc'],
    ['private and unassigned signs', 'a\ue000b\u{10ffff}c', 'abc'],
    ['line ends of every kind', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['a wall of empty lines', 'a\n\n \n\n\t\n\nb', 'a\n\nb'],
    ['spaces of every width', ' a\u00a0\u2003\u3000b ', 'a b'],
    ['a family in one picture', '👨\u200d👩\u200d👧 ❤\ufe0f', '👨\u200d👩\u200d👧 ❤\ufe0f'],
    ['joiners between letters', 'a\u200db\ufe0f', 'ab'],
    ['signs of markup, which are words here', '<b>&amp; "x"', '<b>&amp; "x"'],
  ])('%s', (_, typed, kept) => {
    expect(harmless(typed)).toBe(kept)
    expect(harmless(kept)).toBe(kept)
  })
})
