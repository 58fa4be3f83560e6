/** What was written and not saved yet, kept in this browser until it is. */
export type Kept = { content: string; at: string }

const nameOf = (articleId: string) => `qt-article-${articleId}`

/** A full or closed store must not stop the writing. */
export function keep(articleId: string, content: string): void {
  try {
    localStorage.setItem(nameOf(articleId), JSON.stringify({ content, at: new Date().toISOString() }))
  } catch {}
}

export function forget(articleId: string): void {
  try {
    localStorage.removeItem(nameOf(articleId))
  } catch {}
}

export function keptOf(articleId: string): Kept | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(nameOf(articleId)) ?? 'null')
    return isKept(value) ? value : null
  } catch {
    return null
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  return (
    'content' in value && typeof value.content === 'string' && 'at' in value && typeof value.at === 'string'
  )
}
