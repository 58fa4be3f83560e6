/** A figure as it is stored, `1234.50`, as a reader writes it, `1.234,50`; every digit is kept. */
export function vnFigure(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!parts) return text
  const [, sign = '', whole = '', rest = ''] = parts
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${sign && '−'}${grouped}${rest && `,${rest}`}`
}

/** A stored figure as one types it: with a comma and without dots between the thousands. */
export function typedFigure(text: string): string {
  return /^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text
}

/** What a typed or pasted figure means, without zeros that say nothing: `1.234,50` is `1234.5`; null when it is none. */
export function plainFigure(typed: string): string | null {
  const bare = typed.replace(/[\s\u00a0%]/g, '').replace('−', '-')
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare
  const parts = /^(-?)0*(\d+)(?:[.,](\d*?)0*)?$/.exec(grouped)
  if (!parts || /[.,]$/.test(grouped)) return null
  const [, sign = '', whole = '', rest = ''] = parts
  return `${sign}${whole}${rest && `.${rest}`}`
}
