import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import { t } from '#plumbing/language.ts'
import type { RunSettings } from '#plumbing/settings.ts'

/** Whether somebody elsewhere could reach the first page; then a code from the terminal proves who sits here. */
export function needsCode({ host, publicUrl, trustProxy }: RunSettings): boolean {
  return trustProxy || !isLoopback(host) || !isLoopback(new URL(publicUrl).hostname)
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

// Without letters and digits that look alike; 31^12 is more than 2^59.
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ2345678'

/** A one-time code that is easy to read off a terminal. */
export function newCode(): string {
  const drawn = Array.from({ length: 12 }, () => signs[randomInt(signs.length)] ?? 'A').join('')
  return drawn.replace(/(.{4})(?=.)/g, '$1-')
}

export const codeHash = (code: string) =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest('hex')

export function isCode(typed: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(codeHash(typed)), Buffer.from(hash.padEnd(64, '0').slice(0, 64)))
}

export type StepCode = 'agencies' | 'people' | 'access' | 'cluster' | 'council' | 'year'

/** One step of the guide: whether it is done, and what stands so far. */
export type GuideStep = { code: StepCode; done: boolean; count: number }

export function stepTitle(code: StepCode): string {
  const titles: Record<StepCode, string> = {
    agencies: t('Nhập các cơ quan, đơn vị'),
    people: t('Nhập cá nhân và chức vụ'),
    access: t('Giao nhiệm vụ, lập tài khoản'),
    cluster: t('Lập cụm thi đua, cử cụm trưởng'),
    council: t('Lập Hội đồng Thi đua - Khen thưởng'),
    year: t('Mở năm thi đua đầu tiên'),
  }
  return titles[code]
}
