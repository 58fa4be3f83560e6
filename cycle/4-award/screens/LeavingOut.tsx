import { CheckField, Hidden } from '#kit/form/fields.tsx'
import { vnDay } from '#kit/format.ts'
import { Cite, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { awardNameOn } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { DecisionName } from '../decision/decision.ts'
import type { SigningView } from '../signing.view.ts'
import { postOf } from '../submission/submission.ts'

/** The names before the decision: tick whom to leave out, or another list to take along, and look again. */
export function LeavingOut({ view }: { view: SigningView }) {
  const { names, out, others, slug } = view
  const isOut = new Set(out.map((one) => one.nominationId))
  const elsewhere = out.filter((one) => !names.includes(one))
  return (
    <Panel heading={t('Danh sách đưa vào quyết định')} id="names">
      <form method="get" action={`/years/${slug}/decisions/new`} class="form">
        {view.chosen.map((one) => (
          <Hidden key={one.id} name="list" value={one.id} />
        ))}
        {elsewhere.map((one) => (
          <Hidden key={one.nominationId} name="out" value={one.nominationId} />
        ))}
        {others.length > 0 && (
          <fieldset class="choices">
            <legend>{t('Đưa thêm tờ trình vào cùng quyết định')}</legend>
            {others.map((one) => (
              <CheckField
                key={one.id}
                name="list"
                value={one.id}
                label={t('Số {reference}, ngày {day}', {
                  reference: one.reference,
                  day: vnDay(one.submittedOn),
                })}
              />
            ))}
          </fieldset>
        )}
        <Sheet
          caption={t('Đánh dấu những tên không đưa vào quyết định')}
          rows={names}
          rowKey={(row) => row.nominationId}
          columns={[
            {
              head: t('Để ngoài'),
              lead: true,
              cell: (row) => (
                <input
                  type="checkbox"
                  name="out"
                  value={row.nominationId}
                  checked={isOut.has(row.nominationId)}
                  aria-label={t('Không khen thưởng: {name}', { name: row.recipient })}
                />
              ),
            },
            {
              head: t('Tập thể, cá nhân'),
              title: true,
              cell: (row) => (
                <>
                  {row.recipient} <Illustrative when={row.illustrative} />
                </>
              ),
            },
            { head: t('Chức vụ, đơn vị'), cell: (row) => postOf(row) || row.agencyName },
            { head: t('Danh hiệu, hình thức'), cell: (row) => t(awardNameOn(row.awardCode, view.today)) },
            { head: t('Thẩm quyền'), cell: (row) => <Authority of={row} /> },
            { head: t('Lưu ý'), cell: (row) => <Remarks of={row} /> },
          ]}
        />
        <Pager page={view.page} pages={view.pages} href={(to) => pageHref(view, to)} />
        <div class="form-acts">
          <button type="submit" class="button button-quiet">
            {t('Xem lại với lựa chọn này')}
          </button>
        </div>
      </form>
    </Panel>
  )
}

function pageHref({ slug, chosen, out }: SigningView, page: number): string {
  const query = new URLSearchParams([
    ...chosen.map((one) => ['list', one.id]),
    ...out.map((one) => ['out', one.nominationId]),
    ['page', String(page)],
  ])
  return `/years/${slug}/decisions/new?${query}`
}

function Authority({ of: { authority } }: { of: DecisionName }) {
  const cite = authority.citation && <Cite of={authority.citation} />
  if (authority.answer === 'yes')
    return (
      <>
        {t('có')} {cite}
      </>
    )
  if (authority.answer === 'no')
    return (
      <>
        <Pill kind="late">{t('không')}</Pill> {cite}
      </>
    )
  return (
    <>
      <Pill kind="warn">{authority.answer === 'unread' ? t('chưa đọc luật') : t('người ký xem xét')}</Pill>{' '}
      {cite}
    </>
  )
}

function Remarks({ of }: { of: DecisionName }) {
  if (of.posting.suspension) return <Pill kind="late">{t('đang tạm dừng')}</Pill>
  if (of.step !== 'decision') return <Pill>{t('không còn chờ quyết định')}</Pill>
  if (of.unmet.length > 0)
    return <Pill kind="late">{t('{count} điều kiện chưa đạt', { count: of.unmet.length })}</Pill>
  if (of.posting.openOpinions > 0)
    return <Pill kind="warn">{t('{count} ý kiến chưa trả lời', { count: of.posting.openOpinions })}</Pill>
  return <>–</>
}
