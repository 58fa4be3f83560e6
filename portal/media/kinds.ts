/** The kinds of large files we keep: told by their first bytes, never by their name. */
export type MediaKind =
  | 'video/mp4'
  | 'video/webm'
  | 'audio/mpeg'
  | 'audio/mp4'
  | 'audio/ogg'
  | 'audio/webm'
  | 'application/pdf'

const endings: Record<MediaKind, string[]> = {
  'video/mp4': ['mp4', 'm4v'],
  'video/webm': ['webm'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a', 'mp4'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/webm': ['webm'],
  'application/pdf': ['pdf'],
}

/** The endings a name of this kind may have, the usual one first. */
export const endingsOf = (kind: MediaKind): string[] => endings[kind]

export function isMediaKind(kind: string): kind is MediaKind {
  return kind in endings
}
