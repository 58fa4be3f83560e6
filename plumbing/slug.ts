/** Words as an address: no marks, small letters, joined by hyphens, cut between words; empty when no letter is left. */
export function slugOf(words: string, most = 60): string {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
  const joined = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  if (joined.length <= most) return joined
  return joined
    .slice(0, most + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, most)
}
