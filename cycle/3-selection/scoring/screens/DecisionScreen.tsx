import { Act } from '#kit/form/act.tsx'
import { CheckField, DayField, NumberField, TextArea } from '#kit/form/fields.tsx'
import { vnDay, vnInstant, vnNumber, vnPoints } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Illustrative, Notice, Panel, Rank } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { DecisionView } from '../decision.view.ts'

/** The conference decides: points and votes side by side, what it changes, and the deed that fixes them. */
export function DecisionScreen(view: DecisionView) {
  const { slug, yearName, may } = view
  return (
    <Page
      heading={t('Hội nghị quyết định điểm')}
      sub={t('Năm {year}', { year: yearName })}
      act={
        <Button href={`/years/${slug}/selection`} kind="quiet">
          {t('Về bảng xếp hạng')}
        </Button>
      }
      wide
    >
      <Decided {...view} />
      <Standing {...view} />
      <Changes {...view} />
      <Acclaim {...view} />
      <Ballot {...view} />
      {may.decide.kind !== 'hidden' && !view.decision && (
        <Panel heading={t('Chốt điểm của năm')}>
          <Act
            may={may.decide}
            to={`/years/${slug}/decision`}
            label={t('Quyết định điểm')}
            confirm={t('Quyết định rồi thì không bảng điểm nào sửa được nữa.')}
            id="decision"
          >
            <DayField name="heldOn" label={t('Ngày hội nghị')} required />
            <TextArea name="words" label={t('Kết luận của hội nghị')} maxLength={3000} />
          </Act>
        </Panel>
      )}
    </Page>
  )
}

function Decided({ decision }: DecisionView) {
  if (!decision) return <Notice>{t('Hội nghị chưa quyết định; thứ hạng đang là tạm tính.')}</Notice>
  return (
    <Panel heading={t('Hội nghị đã quyết định')}>
      <Facts
        items={[
          [t('Ngày hội nghị'), vnDay(decision.heldOn)],
          [t('Người ghi'), `${decision.rank} ${decision.by}, ${vnInstant(decision.decidedAt)}`.trim()],
          [t('Kết luận của hội nghị'), decision.words],
        ]}
      />
    </Panel>
  )
}

function Standing({ rows, acclamation, members }: DecisionView) {
  return (
    <Panel
      heading={
        <>
          {t('Điểm và phiếu suy tôn')} <Illustrative when={rows[0]?.illustrative ?? false} />
        </>
      }
      aside={acclamation && <span class="small">{votersWords(acclamation, members)}</span>}
    >
      <Sheet
        caption={t('Điểm và phiếu suy tôn')}
        rows={rows}
        rowKey={(row) => row.agencyId}
        columns={[
          { head: t('Hạng'), lead: true, cell: (row) => <Rank place={row.rank} /> },
          { head: t('Cơ quan'), title: true, cell: (row) => row.name },
          { head: t('Thẩm định'), numeric: true, cell: (row) => vnPoints(row.lead) },
          { head: t('Hội nghị quyết định'), numeric: true, cell: (row) => vnPoints(row.decision) },
          { head: t('Phiếu suy tôn'), numeric: true, cell: (row) => vnNumber(row.yes) },
          { head: t('Xếp loại'), cell: (row) => row.band?.title },
        ]}
        empty={<Empty title={t('Cụm chưa có đơn vị thành viên')} />}
      />
    </Panel>
  )
}

function votersWords({ voted, countsOwn }: { voted: number; countsOwn: boolean }, members: number): string {
  return countsOwn
    ? t('{voted}/{members} đơn vị bỏ phiếu, tính cả phiếu của chính mình', { voted, members })
    : t('{voted}/{members} đơn vị bỏ phiếu, không tính phiếu của chính mình', { voted, members })
}

function Changes({ slug, changed, rows, may }: DecisionView) {
  if (changed.length === 0 && !may.change) return null
  return (
    <Panel heading={t('Điểm hội nghị thay đổi')}>
      <Sheet
        caption={t('Điểm hội nghị thay đổi')}
        rows={changed}
        rowKey={(one) => `${one.agencyId}${one.criterionId}`}
        columns={[
          { head: t('Cơ quan'), title: true, cell: (one) => one.agency },
          { head: t('Tiêu chí'), wide: true, cell: (one) => `${one.code} ${one.title}` },
          { head: t('Thẩm định'), numeric: true, cell: (one) => one.before },
          { head: t('Hội nghị'), numeric: true, cell: (one) => one.after },
          { head: t('Lý do'), wide: true, cell: (one) => one.reason },
        ]}
        empty={
          <Empty
            title={t('Hội nghị chưa thay đổi điểm nào')}
            how={t('Mở bảng điểm của cơ quan để ghi điểm hội nghị quyết định khác, kèm lý do.')}
          />
        }
      />
      {may.change && (
        <p class="small">
          {rows.map((row, i) => (
            <>
              {i > 0 && ' · '}
              <a href={`/years/${slug}/agencies/${row.agencyId}/scores`}>{row.name}</a>
            </>
          ))}
        </p>
      )}
    </Panel>
  )
}

function Acclaim({ slug, rows, members, acclamation, may }: DecisionView) {
  if (may.record.kind === 'hidden') return null
  return (
    <Panel heading={t('Kết quả suy tôn')}>
      <Act
        may={may.record}
        to={`/years/${slug}/acclamation`}
        label={t('Ghi kết quả suy tôn')}
        kind="quiet"
        version={acclamation?.version ?? 0}
        id="acclamation"
      >
        <DayField name="heldOn" label={t('Ngày bỏ phiếu')} value={acclamation?.heldOn} required />
        <NumberField
          name="voted"
          label={t('Số đơn vị bỏ phiếu')}
          hint={t('Cụm có {count} đơn vị.', { count: members })}
          value={acclamation?.voted}
          required
        />
        <CheckField
          name="countsOwn"
          label={t('Tính cả phiếu đơn vị tự bầu cho mình')}
          checked={acclamation?.countsOwn ?? true}
        />
        {rows.map((row) => (
          <NumberField
            key={row.agencyId}
            name={`yes_${row.agencyId}`}
            label={t('Phiếu cho {agency}', { agency: row.name })}
            value={row.yes}
          />
        ))}
      </Act>
    </Panel>
  )
}

function Ballot({ slug, rows, may }: DecisionView) {
  const between = rows.filter((row) => row.isTied)
  if (may.record.kind === 'hidden' || between.length === 0) return null
  return (
    <Panel heading={t('Bỏ phiếu khi bằng điểm')}>
      <Act
        may={may.record}
        to={`/years/${slug}/ballots`}
        label={t('Ghi kết quả bỏ phiếu')}
        kind="quiet"
        id="ballot"
      >
        <DayField name="heldOn" label={t('Ngày bỏ phiếu')} required />
        {between.map((row) => (
          <NumberField
            key={row.agencyId}
            name={`votes_${row.agencyId}`}
            label={t('Phiếu cho {agency}', { agency: row.name })}
            value={row.votes}
          />
        ))}
      </Act>
    </Panel>
  )
}
