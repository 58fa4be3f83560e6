import { type Exact, shown, written } from '../exact/exact.ts'

/** A figure as people write it, “9,5”; one that never ends is shown to four places, “≈ 6,3333”. */
export function figureWords(figure: Exact): string {
  const whole = written(figure)
  return whole.includes('/') ? `≈ ${comma(shown(figure, 4))}` : comma(whole)
}

/** A decimal text as people write it. */
export const comma = (text: string): string => text.replace('.', ',').replace('-', '−')
