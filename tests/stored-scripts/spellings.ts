/** What each string calls where it runs: the page counts the calls and says which string it was. */
export const call = (n: number | string) => `ranHere(${n})`

const codeOf = (sign: string) => sign.codePointAt(0) ?? 0
const each = (words: string, write: (sign: string) => string) => [...words].map(write).join('')

/** The same words as a parser of HTML may still read them. */
export const asEntities: Record<string, (words: string) => string> = {
  plain: (words) => words,
  decimal: (words) => each(words, (sign) => `&#${codeOf(sign)};`),
  decimalOpen: (words) => each(words, (sign) => `&#${String(codeOf(sign)).padStart(7, '0')}`),
  hexadecimal: (words) => each(words, (sign) => `&#x${codeOf(sign).toString(16)};`),
  twice: (words) => each(words, (sign) => `&amp;#${codeOf(sign)};`),
}

/** The same words as a script, a style or an address may still read them. */
export const asEscapes: Record<string, (words: string) => string> = {
  script: (words) => words.replace(/[a-z]/i, (sign) => `\\u${codeOf(sign).toString(16).padStart(4, '0')}`),
  style: (words) => each(words, (sign) => `\\${codeOf(sign).toString(16)} `),
  address: (words) => each(words, (sign) => `%${codeOf(sign).toString(16).padStart(2, '0')}`),
  overlong: (words) => words.replaceAll('<', '%C0%BC').replaceAll('>', '%C0%BE'),
  wide: (words) =>
    each(words, (sign) => (/[!-~]/.test(sign) ? String.fromCodePoint(codeOf(sign) + 0xfee0) : sign)),
}

/** How “javascript:” is spelled so that a filter looks past it. */
export const scriptSchemes = [
  'javascript:',
  'JaVaScRiPt:',
  ' javascript:',
  '\u0001javascript:',
  'java\tscript:',
  'java\nscript:',
  'java\r\nscript:',
  'javascript&colon;',
  'javascript&#58;',
  '&#106;avascript:',
  '&#x6a;&#x61;vascript:',
  'java&Tab;script:',
  'java&NewLine;script:',
  'javascript\u200b:',
  'javascript%3a',
  'javascript://ten.example/%0a',
  'view-source:javascript:',
  'feed:javascript:',
  'vbscript:',
  'livescript:',
]

/** Signs that a field may drop, turn or fold into others after it was looked at. */
export const oddSigns = [
  '\u202e',
  '\u2066',
  '\u200d',
  '\u00ad',
  '\ufeff',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u00a0',
  '\u3000',
  '\u0301',
  '\u212a',
  '\u017f',
  '\ufe64',
  '\uff1c',
  '\u{e0001}',
]
