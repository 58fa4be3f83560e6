import { vnDay } from '#kit/format.ts'
import { Panel } from '#kit/parts.tsx'
import { ReadMark } from '#kit/source.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { layers } from '#law/kernel/asked.ts'
import { t } from '#plumbing/language.ts'
import { layerName } from '../names.ts'
import type { Text } from '../texts.ts'
import { type Frame, LawPage } from './LawPage.tsx'

/** The register of legal documents: what we cite, how far it was read. */
export function TextsScreen({ magazine, texts }: Frame & { texts: Text[] }) {
  return (
    <LawPage
      magazine={magazine}
      heading={t('Văn bản')}
      sub={t('{count} văn bản được trích dẫn. Văn bản chưa đọc thì không điều kiện nào tự áp dụng.', {
        count: texts.length,
      })}
      description={t('Các văn bản về thi đua, khen thưởng và cách từng văn bản được đọc.')}
      current="/law/texts"
    >
      {(['national', ...layers] as const).map((layer) => (
        <Register key={layer} name={layerName(layer)} texts={texts.filter((one) => one.layer === layer)} />
      ))}
    </LawPage>
  )
}

function Register({ name, texts }: { name: string; texts: Text[] }) {
  if (texts.length === 0) return null
  return (
    <Panel heading={name}>
      <Sheet
        caption={name}
        rows={texts}
        rowKey={(row) => row.number}
        columns={[
          {
            head: t('Văn bản'),
            title: true,
            wide: true,
            cell: (row) => (
              <>
                <a href={`/law/texts/${row.slug}`}>{row.number}</a>
                <p lang="vi">{row.title}</p>
              </>
            ),
          },
          { head: t('Cơ quan ban hành'), cell: (row) => <span lang="vi">{row.issuer}</span> },
          { head: t('Có hiệu lực'), cell: (row) => <InForce text={row} /> },
          { head: t('Được đọc thế nào'), cell: (row) => <ReadMark read={row.read} /> },
        ]}
      />
    </Panel>
  )
}

/** From its first day to the day before the last; what was not read is said so. */
export function InForce({ text }: { text: Pick<Text, 'from' | 'to'> }) {
  const from = text.from ? vnDay(text.from) : t('chưa rõ ngày')
  if (text.to === null) return <>{t('từ {from}', { from })}</>
  return <>{t('từ {from} đến trước {to}', { from, to: vnDay(text.to) })}</>
}
