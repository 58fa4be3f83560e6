/** Marks that combinations of Latin letters may carry; more of them one upon the other only dirty the lines around. */
const piled =
  /([\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{2})[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/gu

/** Signs nobody sees: they break words for a filter, or make an empty name look filled. */
const unseen =
  /\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180e|\u180f|[\u00ad\u061c\u115f\u1160\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff]|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Co}|\p{Cn}|\p{Cs}/gu

/** A joiner or a variant belongs between two pictures and nowhere else. */
const strayJoiner =
  /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})|(?<!\p{Extended_Pictographic}|[\d#*])[\ufe00-\ufe0f]/gu

/**
 * A reader's text that can harm no page and no filter: composed, without control signs, turns of direction, unseen
 * signs or towers of marks, with at most one empty line in a row.
 */
export function harmless(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(unseen, '')
    .replace(strayJoiner, '')
    .replace(piled, '$1')
    .normalize('NFC')
    .replace(/[\t\p{Zs}]+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
