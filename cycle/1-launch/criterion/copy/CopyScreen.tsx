import { Act } from '#kit/form/act.tsx'
import { Hidden, SelectField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnNumber, vnShown } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Facts, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Criterion } from '../criterion.ts'
import { ruleWords } from '../rule/words.ts'
import type { Source } from './copy.store.ts'
import type { Lost } from './copy.ts'

type View = {
  slug: string
  year: number
  sources: Source[]
  source: Source | null
  preview: { lines: Criterion[]; lost: Lost[]; standard: string; bands: number } | null
  may: { copy: Verdict }
}

export function CopyScreen({ slug, year, sources, source, preview, may }: View) {
  const at = `/years/${slug}/criteria`
  return (
    <Page
      heading={t('Chép bảng tiêu chí')}
      sub={<a href={at}>{t('Bảng tiêu chí chấm điểm năm {year}', { year })}</a>}
    >
      {sources.length === 0 ? (
        <Empty
          title={t('Chưa có bảng tiêu chí nào để chép.')}
          how={t('Bảng của các năm trước và của các cụm bạn được xem sẽ có ở đây.')}
        />
      ) : (
        <Filter to={`${at}/copy`} submit={t('Xem trước')}>
          <SelectField
            name="source"
            label={t('Chép từ')}
            options={sources.map((one) => ({ value: one.id, label: sourceLine(one) }))}
            value={source?.id ?? null}
            required
          />
        </Filter>
      )}
      {source && preview && (
        <>
          <Preview preview={preview} />
          <Act may={may.copy} to={`${at}/copy`} label={t('Chép bảng tiêu chí này')}>
            <Hidden name="sourceId" value={source.id} />
          </Act>
        </>
      )}
    </Page>
  )
}

function sourceLine({ clusterName, year, count }: Source): string {
  return t('{cluster}, năm {year} ({count} dòng)', { cluster: clusterName, year, count })
}

function Preview({ preview }: { preview: NonNullable<View['preview']> }) {
  const { lines, lost, standard, bands } = preview
  return (
    <>
      <Panel>
        <Facts
          items={[
            [t('Số dòng chép sang'), vnNumber(lines.length)],
            [t('Tổng điểm chuẩn'), vnShown(standard)],
            [t('Mức xếp loại'), vnNumber(bands)],
          ]}
        />
      </Panel>
      {lost.length > 0 && (
        <Panel heading={t('Không chép sang được nguyên vẹn')}>
          <Sheet
            caption={t('Không chép sang được nguyên vẹn')}
            rows={lost}
            rowKey={(one) => `${one.code} ${one.what}`}
            columns={[
              { head: t('Mã'), cell: (one) => one.code },
              { head: t('Nội dung'), title: true, wide: true, cell: (one) => one.title },
              { head: t('Thay đổi'), wide: true, cell: (one) => one.what },
            ]}
          />
        </Panel>
      )}
      <Panel heading={t('Sẽ chép')}>
        <Sheet
          caption={t('Sẽ chép')}
          rows={lines}
          rowKey={(line) => line.id}
          columns={[
            { head: t('Mã'), cell: (line) => line.code },
            { head: t('Nội dung'), title: true, wide: true, cell: (line) => line.title },
            { head: t('Điểm'), numeric: true, cell: (line) => vnNumber(line.points) },
            {
              head: t('Cách tính điểm'),
              wide: true,
              cell: (line) => ruleWords(line.rule, line.direction),
            },
          ]}
        />
      </Panel>
    </>
  )
}
