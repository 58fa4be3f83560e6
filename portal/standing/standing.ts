import type { Content } from '../content/content.ts'

/** “Trang giới thiệu”: about the magazine, its masthead, the rules of comments. */
export type StandingPage = {
  slug: string
  title: string
  content: Content
  position: number
  version: number
  changedAt: Date
  changedBy: string | null
}
