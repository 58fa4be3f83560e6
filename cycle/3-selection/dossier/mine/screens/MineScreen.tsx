import type { AnswerView } from '#ground/merit/answers.ts'
import { AnswerFold } from '#ground/merit/screens/answer-fold.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { dayInVietnam, daysBetween } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { stepLabel } from '../../steps.ts'
import type { MineView } from '../mine.view.ts'
import { MyContests } from './MyContests.tsx'

type Mine = MineView['nominations'][number]

/** One’s own page: what is kept, where one’s nominations are, what is met and from when. */
export function MineScreen(view: MineView) {
  const record = `/people/${view.personId}`
  return (
    <Page
      heading={t('Vì sao chưa đến tôi?')}
      sub={t('Chỉ mình bạn thấy trang này: đề nghị về bạn, điều kiện bạn đạt, và nơi gửi ý kiến.')}
      act={
        <>
          <Button href={`${record}/honours`} kind="quiet">
            {t('Sổ vàng')}
          </Button>
          <Button href={`${record}/record`}>{t('Quá trình của tôi')}</Button>
        </>
      }
    >
      <Panel heading={t('Đề nghị về tôi')} id="nominations">
        <Nominations view={view} />
      </Panel>
      <Panel
        heading={t('Tôi đạt gì, từ bao giờ')}
        id="standing"
        aside={<a href={`${record}/eligibility`}>{t('Xem mọi hình thức')}</a>}
      >
        <Answers heading={t('Hôm nay đã đạt điều kiện')} answers={view.answers.met} record={record} />
        <Answers heading={t('Còn một điều kiện')} answers={view.answers.oneStep} record={record} />
        <Answers heading={t('Sẽ đạt, sớm nhất')} answers={view.answers.later} record={record} />
        {Object.values(view.answers).every((list) => list.length === 0) && (
          <Empty
            title={t('Chưa đủ dữ kiện để trả lời')}
            how={t('Xem trang Quá trình của bạn; thiếu hoặc sai chỗ nào thì gửi ý kiến ở dưới.')}
          />
        )}
      </Panel>
      <MyContests view={view} />
    </Page>
  )
}

function Nominations({ view: { nominations, today } }: { view: MineView }) {
  return (
    <Sheet
      caption={t('Đề nghị về tôi')}
      rows={nominations}
      rowKey={(row) => row.id}
      empty={
        <Empty
          title={t('Chưa có đề nghị nào về bạn')}
          how={t(
            'Cơ quan của bạn lập đề nghị. Bạn có thể xem mình đã đạt điều kiện nào ở dưới và trao đổi với cán bộ thi đua.',
          )}
        />
      }
      columns={[
        {
          head: t('Danh hiệu, hình thức'),
          title: true,
          cell: (row) => (
            <>
              {t(awardName(row.awardCode))} <Illustrative when={row.illustrative} />
              {row.process && (
                <div class="small">
                  <a href={row.process}>{t('Phiếu chứng minh quy trình')}</a>
                </div>
              )}
            </>
          ),
        },
        { head: t('Năm'), numeric: true, cell: (row) => row.year },
        { head: t('Cơ quan đề nghị'), cell: (row) => row.agencyName },
        { head: t('Đang ở bước'), cell: (row) => <Where row={row} today={today} /> },
        { head: t('Kết quả xét'), wide: true, cell: (row) => <Outcome row={row} /> },
      ]}
    />
  )
}

function Where({ row, today }: { row: Mine; today: string }) {
  const since = dayInVietnam(row.since)
  const late = row.dueOn && row.holder ? daysBetween(row.dueOn, today) : 0
  return (
    <>
      {stepLabel(row.step)}
      {row.holder && (
        <div class="quiet small">
          {t('{holder} giữ từ {day}', { holder: row.holder, day: vnDay(since) })}
          {row.dueOn && ` · ${t('hạn {day}', { day: vnDay(row.dueOn) })}`}
        </div>
      )}
      {late > 0 && <Pill kind="late">{t('quá {days} ngày', { days: late })}</Pill>}
      {row.reason && <div class="small">{row.reason}</div>}
    </>
  )
}

/** Totals alone: a secret ballot stays secret, a roll call is not told here either. */
function Outcome({ row: { outcome } }: { row: Mine }) {
  if (!outcome) return <span class="quiet">{t('chưa xét')}</span>
  const { yes, needed, all, passed, heldOn } = outcome
  return (
    <>
      {passed ? <Pill kind="ok">{t('đủ phiếu')}</Pill> : <Pill kind="late">{t('không đủ phiếu')}</Pill>}
      <div class="small">
        {t('Họp ngày {day}: {yes} phiếu đồng ý trên {all} thành viên, cần {needed}.', {
          day: vnDay(heldOn),
          ...{ yes, all, needed },
        })}
      </div>
    </>
  )
}

type AnswersOf = { heading: string; answers: AnswerView[]; record: string }

function Answers({ heading, answers, record }: AnswersOf) {
  if (answers.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <div class="answers">
        {answers.map((answer) => (
          <AnswerFold
            key={`${answer.award}${answer.route}`}
            answer={answer}
            id={`${answer.award}-${answer.route}`}
            record={`${record}/record`}
            grouped
          />
        ))}
      </div>
    </>
  )
}
