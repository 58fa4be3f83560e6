import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Notice, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Owner } from '../templates.ts'

type Row = { code: string; name: string; number: number | null; by: string; since: Date | null }
type View = { at: string; home: string; owner: Owner; rows: Row[]; office: boolean }

/** Every paper with the template in force. */
export function TemplatesScreen({ at, home, owner, rows, office }: View) {
  return (
    <Page heading={t('Mẫu văn bản của {owner}', { owner: owner.name })} sub={<a href={home}>{owner.name}</a>}>
      <OfficeNotice office={office} />
      <Sheet
        caption={t('Các văn bản và mẫu đang dùng')}
        rows={rows}
        rowKey={(row) => row.code}
        columns={[
          {
            head: t('Văn bản'),
            title: true,
            wide: true,
            cell: (row) => <a href={`${at}/${row.code}`}>{row.name}</a>,
          },
          { head: t('Mẫu đang dùng'), cell: (row) => <InForcePill number={row.number} /> },
          { head: t('Người chọn'), cell: (row) => row.by || '–' },
          { head: t('Từ lúc'), cell: (row) => (row.since ? vnInstant(row.since) : '–') },
        ]}
      />
    </Page>
  )
}

export function InForcePill({ number }: { number: number | null }) {
  if (number === null) return <Pill>{t('mẫu có sẵn')}</Pill>
  return <Pill kind="info">{t('mẫu riêng, phiên bản {number}', { number })}</Pill>
}

/** Without LibreOffice no PDF comes of a template: said before somebody makes one. */
export function OfficeNotice({ office }: { office: boolean }) {
  if (office) return null
  return (
    <Notice kind="warn">
      {t(
        'Máy chủ chưa cài LibreOffice. Mẫu riêng vẫn tải lên và xem trước bằng bản Word được, nhưng văn bản ban hành còn theo mẫu có sẵn để bản Word và bản PDF luôn cùng một nội dung.',
      )}
    </Notice>
  )
}
