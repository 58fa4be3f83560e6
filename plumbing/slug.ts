/** Words as an address: no marks, small letters, joined by hyphens. */
export function slugOf(words: string, most = 60): string {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replace(/^-+|-+$/g, '')
}
