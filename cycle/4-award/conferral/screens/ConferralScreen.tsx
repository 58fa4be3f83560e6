import { Act } from '#kit/form/act.tsx'
import { CheckField, DayField, TextField } from '#kit/form/fields.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Illustrative, Panel, Progress } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { awardNameOn } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { ConferralView } from '../conferral.routes.tsx'

/** “Trao tặng”: who has received his award of one decision, and who has not. */
export function ConferralScreen(view: ConferralView) {
  const { slug, decision, count, may } = view
  const at = `/years/${slug}/decisions/${decision.id}`
  const waiting = view.lines.filter((one) => one.conferredOn === null)
  return (
    <Page
      heading={t('Trao tặng theo Quyết định số {reference}', { reference: decision.reference })}
      sub={<Progress done={count.conferred} all={count.all} label={t('Đã trao tặng')} />}
      wide
    >
      {may.confer.kind !== 'hidden' && (
        <Panel heading={t('Ghi việc trao tặng')} id="confer">
          <div class="stack">
            <Act may={may.confer} to={`${at}/conferrals`} label={t('Ghi việc trao tặng')}>
              <CheckField
                name="everyone"
                label={t('Trao tất cả {count} lượt còn lại', {
                  count: vnNumber(count.all - count.conferred),
                })}
              />
              {waiting.length > 0 && (
                <details class="more">
                  <summary class="button button-quiet">{t('Chỉ trao một số tên')}</summary>
                  {waiting.map((one) => (
                    <CheckField key={one.awardId} name="award" value={one.awardId} label={one.recipient} />
                  ))}
                </details>
              )}
              <div class="fields">
                <DayField name="conferredOn" label={t('Ngày trao')} value={dayFor(view)} required />
                <TextField
                  name="place"
                  label={t('Nơi trao')}
                  value={view.conference?.place}
                  maxLength={200}
                />
                <TextField
                  name="conferredBy"
                  label={t('Người trao')}
                  value={view.conference?.chair}
                  maxLength={200}
                />
                <TextField
                  name="receivedBy"
                  label={t('Người nhận thay')}
                  hint={t('Để trống khi người được khen trực tiếp nhận')}
                  maxLength={200}
                />
              </div>
            </Act>
            <Act
              may={may.confer}
              to={`${at}/conferral-list`}
              label={t('Lập danh sách ký nhận')}
              kind="quiet"
            />
          </div>
        </Panel>
      )}
      <Lines view={view} />
      <p>
        <a href={at}>{t('Về quyết định')}</a>
      </p>
    </Page>
  )
}

/** The day of the conference, once it has come. */
function dayFor({ conference, today, decision }: ConferralView) {
  return conference && conference.heldOn <= today && conference.heldOn >= decision.decidedOn
    ? conference.heldOn
    : today
}

function Lines({ view: { lines, decision, page, pages, slug } }: { view: ConferralView }) {
  return (
    <>
      <Sheet
        caption={t('Chưa trao đứng trước')}
        rows={lines}
        rowKey={(row) => row.awardId}
        empty={<Empty title={t('Danh sách trống.')} />}
        columns={[
          {
            head: t('Tập thể, cá nhân'),
            title: true,
            cell: (row) => (
              <>
                <a href={`/register/${row.awardId}`}>{row.recipient}</a>{' '}
                <Illustrative when={row.illustrative} />
              </>
            ),
          },
          {
            head: t('Danh hiệu, hình thức'),
            cell: (row) => t(awardNameOn(row.awardCode, decision.decidedOn)),
          },
          {
            head: t('Ngày trao'),
            cell: (row) => (row.conferredOn ? vnDay(row.conferredOn) : t('chưa trao')),
          },
          { head: t('Nơi trao'), cell: (row) => row.place || '–' },
          { head: t('Người trao'), cell: (row) => row.conferredBy || '–' },
          { head: t('Người nhận'), cell: (row) => row.receivedBy || '–' },
        ]}
      />
      <Pager
        page={page}
        pages={pages}
        href={(to) => `/years/${slug}/decisions/${decision.id}/conferrals?page=${to}`}
      />
    </>
  )
}
