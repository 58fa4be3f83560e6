import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Panel, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { OpenExplanationsView } from '../explanation.view.ts'
import { outcomeLabel, scorerLabel } from '../scoring.ts'

/** Explanations that wait for the reader, and those of the reader's own agency. */
export function ExplanationsScreen({ slug, yearName, awaiting, made, page, pages }: OpenExplanationsView) {
  const href = (one: { agencyId: string; criterionId: string }) =>
    `/years/${slug}/agencies/${one.agencyId}/scores/${one.criterionId}/explanations`
  return (
    <Page
      heading={t('Giải trình điểm')}
      sub={t('Năm {year}', { year: yearName })}
      act={
        <Button href={`/years/${slug}/selection`} kind="quiet">
          {t('Về bảng xếp hạng')}
        </Button>
      }
      wide
    >
      <Panel heading={t('Chờ tôi trả lời')}>
        <Sheet
          caption={t('Giải trình chờ trả lời')}
          rows={awaiting}
          rowKey={(one) => one.id}
          columns={[
            { head: t('Cơ quan'), title: true, cell: (one) => one.agencyName },
            {
              head: t('Tiêu chí'),
              wide: true,
              cell: (one) => <a href={href(one)}>{`${one.code} ${one.title}`}</a>,
            },
            { head: t('Gửi'), cell: (one) => scorerLabel(one.scorer) },
            { head: t('Nội dung'), wide: true, cell: (one) => one.statement },
            { head: t('Lúc'), cell: (one) => vnInstant(one.at) },
          ]}
          empty={
            <Empty
              title={t('Không có giải trình nào chờ bạn')}
              how={t('Khi cơ quan được chấm giải trình một dòng bạn đã chấm, dòng ấy hiện ở đây.')}
            />
          }
        />
        <Pager page={page} pages={pages} href={(to) => `/years/${slug}/explanations?page=${to}`} />
      </Panel>
      {made.length > 0 && (
        <Panel heading={t('Cơ quan tôi đã giải trình')}>
          <Sheet
            caption={t('Giải trình của cơ quan tôi')}
            rows={made}
            rowKey={(one) => one.id}
            columns={[
              {
                head: t('Tiêu chí'),
                title: true,
                cell: (one) => <a href={href(one)}>{`${one.code} ${one.title}`}</a>,
              },
              { head: t('Gửi'), cell: (one) => scorerLabel(one.scorer) },
              { head: t('Lần'), numeric: true, cell: (one) => one.round },
              { head: t('Nội dung'), wide: true, cell: (one) => one.statement },
              {
                head: t('Trả lời'),
                wide: true,
                cell: (one) =>
                  one.outcome ? (
                    `${outcomeLabel(one.outcome)}: ${one.reason}`
                  ) : (
                    <Pill kind="warn">{t('chờ trả lời')}</Pill>
                  ),
              },
            ]}
            empty={null}
          />
        </Panel>
      )}
    </Page>
  )
}
