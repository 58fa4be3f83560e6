/** A name for the paper's file, kept short and without signs a file system dislikes. */
export function fileNameOf(paper: { reference: string; title: string }, ending: 'docx' | 'pdf'): string {
  const words = [paper.reference.replace(/[/\\]/g, '-'), paper.title].filter(Boolean).join(' ')
  const safe = words
    .replace(/["*/:<>?|\\\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${safe.slice(0, 100).trim() || 'van-ban'}.${ending}`
}

/** The header that names a download: plain letters for old programs, the true name for the others. */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]|["\\%;]/g, '_')
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
