import { vnInstant } from '#kit/format.ts'
import { Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { PaperScan } from '../signing.ts'

/** The scans of a paper, each marked as what it is. */
export function ScanList({ scans, to }: { scans: PaperScan[]; to: string }) {
  if (scans.length === 0) return <p>{t('Chưa có bản quét nào.')}</p>
  return (
    <ul>
      {scans.map((scan) => (
        <li key={scan.id}>
          <Pill>{t('Bản quét')}</Pill> <a href={`${to}/scans/${scan.id}`}>{scan.name}</a>{' '}
          {scan.note && <>({scan.note}) </>}
          <small>{t('{by} thêm lúc {at}', { by: scan.addedBy, at: vnInstant(scan.addedAt) })}</small>
        </li>
      ))}
    </ul>
  )
}
