import { StatePill } from '#ground/merit/screens/answer-fold.tsx'
import { Cite, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { groundLabel } from '../../dossier/conflicts.ts'
import { firstGround } from '../conflicts/conflicts.ts'
import { choiceLabel, choices } from '../council.ts'
import type { SittingView } from '../sitting.view.ts'
import { Aside, StandAside } from './Recusal.tsx'

export type Case = SittingView['nominees'][number]

/** The cases in the order of the minutes: what is proposed and why, what was found, and how many votes each needs. */
export function CasesPanel(view: SittingView) {
  const { slug, sitting, page, pages } = view
  const at = `/years/${slug}/sittings/${sitting.id}`
  return (
    <Panel heading={t('Các trường hợp đưa ra xét')} aside={<Rule {...view} />} id="cases">
      <Sheet
        caption={t('Các trường hợp đưa ra xét')}
        rows={view.nominees}
        rowKey={(one) => one.id}
        columns={columns(view)}
      />
      <Pager page={page} pages={pages} href={(to) => `${at}?page=${to}#cases`} />
      {view.isMember && (
        <p class="small">
          <a href={`/years/${slug}/equity`}>{t('Góc nhìn công bằng của danh sách đề nghị')}</a>
        </p>
      )}
    </Panel>
  )
}

function Rule({ nominees, allMembers }: SittingView) {
  const cited = nominees.flatMap((one) => (one.citation ? [one.citation] : []))
  const places = new Map(cited.map((one) => [`${one.instrument} ${one.place}`, one]))
  return (
    <span class="small">
      {t('Tính trên tổng số {count} thành viên, kể cả người vắng và người không tham gia.', {
        count: allMembers,
      })}{' '}
      {[...places].map(([key, one]) => (
        <Cite key={key} of={one} />
      ))}
    </span>
  )
}

function columns(view: SittingView): Column<Case>[] {
  const { sitting, votes, isMember } = view
  const whenClosed: Column<Case>[] = [
    { head: t('Phiếu khác'), cell: (one) => <Counts of={one} /> },
    { head: t('Kết quả'), cell: (one) => <Outcome passed={one.passed} /> },
  ]
  const whenSeen: Column<Case>[] = [
    { head: t('Từng người'), wide: true, cell: (one) => <Others view={view} of={one} /> },
  ]
  return [
    { head: t('TT'), numeric: true, lead: true, cell: (one) => one.position },
    { head: t('Tập thể, cá nhân'), title: true, wide: true, cell: (one) => <Nominee view={view} of={one} /> },
    { head: t('Cần đạt'), cell: (one) => <Needed view={view} of={one} /> },
    ...(isMember && !sitting.closedAt
      ? [{ head: t('Thẩm định'), cell: (one: Case) => <Found of={one} /> }]
      : []),
    { head: t('Đồng ý'), numeric: true, cell: (one) => one.yes ?? '–' },
    ...(sitting.closedAt ? whenClosed : []),
    ...(votes.length > 0 ? whenSeen : []),
  ]
}

function Nominee({ view, of }: { view: SittingView; of: Case }) {
  const at = `/years/${view.slug}/nominations/${of.nominationId}`
  return (
    <>
      {of.isClosed ? nameOf(of) : <a href={at}>{nameOf(of)}</a>} <Illustrative when={of.illustrative} />
      <div class="small">{of.personId ? `${of.award}, ${of.agencyName}` : of.award}</div>
      {of.achievement !== '' && (
        <p class="small">
          {of.achievement}
          {of.isCut && '…'}
        </p>
      )}
      {of.isStopped && (
        <p class="why">{t('Đang tạm dừng xem xét: hồ sơ không chuyển tiếp khi kết thúc phiên họp.')}</p>
      )}
      <OwnConflict of={of} />
      <Aside view={view} of={of} />
      <StandAside view={view} of={of} />
    </>
  )
}

/** The reader's own conflict: it takes him out, or is only told. */
function OwnConflict({ of }: { of: Case }) {
  const { ownConflict } = of
  if (!ownConflict) return null
  if (ownConflict.takenOut)
    return (
      <p class="why">
        {t('Bạn không tham gia trường hợp này: {ground}.', { ground: groundLabel(firstGround(ownConflict)) })}
      </p>
    )
  const grounds = ownConflict.grounds.map(groundLabel).join(', ')
  return <p class="small">{t('Lưu ý: bạn {grounds}. Quy chế vẫn cho bạn biểu quyết.', { grounds })}</p>
}

function Needed({ view, of }: { view: SittingView; of: Case }) {
  if (of.votesNeeded === null) return <>–</>
  return (
    <>
      <strong>
        {of.votesNeeded}/{view.allMembers}
      </strong>
      {of.warns && (
        <div class="small">
          {t('Lên cấp trên cần {needed} phiếu ({percent} %).', {
            ...{ needed: of.warns.needed, percent: of.warns.percent },
          })}{' '}
          <Cite of={of.warns.citation} />
        </div>
      )}
    </>
  )
}

function Found({ of }: { of: Case }) {
  const { finding, opinions } = of
  if (of.isClosed) return <>–</>
  return (
    <>
      {finding?.isOnHold && <Pill kind="late">{t('tạm dừng')}</Pill>}{' '}
      {finding?.state && <StatePill answer={{ state: finding.state }} />}
      {opinions && (
        <div class="small">
          {t('Ý kiến: {agrees} đồng ý, {disagrees} không, {waiting} chưa trả lời', {
            ...{ agrees: opinions.agrees, disagrees: opinions.disagrees },
            waiting: opinions.waiting + opinions.asksMore,
          })}
        </div>
      )}
    </>
  )
}

function Counts({ of }: { of: Case }) {
  const parts = [
    [t('không đồng ý'), of.no],
    [t('trắng'), of.blank],
    [t('không hợp lệ'), of.invalid],
    [t('không tham gia'), of.recused],
  ] as const
  const said = parts.flatMap(([label, count]) => (count ? [`${count} ${label}`] : []))
  return <span class="small">{said.join(', ') || '–'}</span>
}

function Outcome({ passed }: { passed: boolean | null }) {
  return passed ? <Pill kind="honour">{t('đạt')}</Pill> : <Pill kind="late">{t('không đạt')}</Pill>
}

/** Who did not vote in favour, by name; for the eyes of the council. */
function Others({ view, of }: { view: SittingView; of: Case }) {
  const cast = view.votes.filter((vote) => vote.nomineeId === of.id)
  const lines = choices.flatMap((choice) => {
    const said = cast.filter((vote) => vote.choice === choice)
    if (choice === 'yes' || said.length === 0) return []
    const names = said.map((vote) => view.members.find((one) => one.id === vote.memberId)?.name ?? '')
    return [`${choiceLabel(choice)}: ${names.join(', ')}`]
  })
  return <span class="small">{lines.length > 0 ? lines.join(' · ') : '–'}</span>
}

export function nameOf(of: Case): string {
  return of.personRank ? `${of.personRank} ${of.recipient}` : of.recipient
}
