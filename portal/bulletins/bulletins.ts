import { t } from '#plumbing/language.ts'
import type { RecordingForm } from './recording.ts'

export const trackKinds = ['captions', 'subtitles', 'chapters'] as const
export type TrackKind = (typeof trackKinds)[number]

export function trackKindLabel(kind: TrackKind): string {
  const labels: Record<TrackKind, string> = {
    captions: t('Phụ đề cho người khó nghe'),
    subtitles: t('Phụ đề dịch'),
    chapters: t('Mục lục theo giờ'),
  }
  return labels[kind]
}

/** Words that go with a recording: what is said, a translation, or the names of its parts. */
export type Track = { id: string; kind: TrackKind; language: string; label: string; count: number }

/** The file of a recording as it is played. */
export type Recording = {
  id: string
  name: string
  kind: string
  size: number
  seconds: number
  width: number | null
  height: number | null
  codecs: string
}

/** “Bản tin”: a recording with its words, as it is played. */
export type Bulletin = { form: RecordingForm; recording: Recording; tracks: Track[] }

/** “3:07”, “1:02:09”. */
export function lengthOf(seconds: number): string {
  const whole = Math.round(seconds)
  const two = (part: number) => String(part).padStart(2, '0')
  const minutes = Math.floor(whole / 60)
  const tail = two(whole % 60)
  return minutes < 60 ? `${minutes}:${tail}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${tail}`
}

/** The length as machines read it (ISO 8601). */
export function isoLength(seconds: number): string {
  const whole = Math.round(seconds)
  return `PT${Math.floor(whole / 3600)}H${Math.floor((whole % 3600) / 60)}M${whole % 60}S`
}

/** The languages a track may be in. */
export const languages = ['vi', 'en', 'lo', 'km', 'zh', 'ru', 'fr'] as const

export function languageLabel(language: (typeof languages)[number]): string {
  const labels: Record<(typeof languages)[number], string> = {
    vi: t('Tiếng Việt'),
    en: t('Tiếng Anh'),
    lo: t('Tiếng Lào'),
    km: t('Tiếng Khmer'),
    zh: t('Tiếng Trung Quốc'),
    ru: t('Tiếng Nga'),
    fr: t('Tiếng Pháp'),
  }
  return labels[language]
}
