import type { X509Certificate } from 'node:crypto'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { SigningPlace } from './signing.ts'

/** Throws where the certificate is not of whoever the place names; case and marks do not matter, as issuers differ in them. */
export function demandOwnCertificate(certificate: X509Certificate, place: SigningPlace, field: string): void {
  const names = namesOf(certificate)
  if (names.some((name) => folded(name) === folded(place.name))) return
  throw new BadInput({
    [field]: t('Chứng thư mang tên “{named}”, không phải “{name}”. Hãy chọn đúng khóa của người ký.', {
      named: names[0] ?? '',
      name: place.name,
    }),
  })
}

function namesOf(certificate: X509Certificate): string[] {
  return certificate.subject
    .split('\n')
    .filter((line) => line.startsWith('CN='))
    .map((line) => line.slice(3))
}

const folded = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
