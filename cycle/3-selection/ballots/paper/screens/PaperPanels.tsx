import { Button, Panel, Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { BallotPart } from '../../ballots.view.ts'
import { Compared } from './Compared.tsx'

type Paper = NonNullable<BallotPart['paper']>

/** The paper way: sheets to print, the two counts, and where they differ. */
export function PaperPanels({ part, paper }: { part: BallotPart; paper: Paper }) {
  return (
    <>
      {part.mine.keeps && !part.sitting.endedAt && <Sheets part={part} />}
      {part.sitting.endedAt && <Counts part={part} paper={paper} />}
    </>
  )
}

function Sheets({ part: { groups, at } }: { part: BallotPart }) {
  return (
    <Panel heading={t('In phiếu')} id="sheets">
      <p>
        {t('Phiếu không ghi tên người bỏ. Đóng dấu rồi phát mỗi người một tờ của mỗi phần người đó được bỏ.')}
      </p>
      <ul>
        {groups.map((one) => (
          <li key={one.position}>
            <a href={`${at}/ballot-sheets?part=${one.position}`}>
              {t('Phiếu phần {position}: {count} trường hợp', {
                position: one.position,
                count: one.nominees.length,
              })}
            </a>
            {t(', in {voters} bản', { voters: one.voters })}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Counts({ part, paper }: { part: BallotPart; paper: Paper }) {
  return (
    <Panel heading={t('Kiểm phiếu')} id="counts">
      <p>{t('Hai người trong tổ đếm và nhập riêng; chưa đủ hai bản thì không ai thấy bản của người kia.')}</p>
      <ul>
        {paper.counted.map((one) => (
          <li key={one.name}>
            {one.round > 1 ? t('{name} đã nhập, lần {round}', one) : t('{name} đã nhập', one)}
          </li>
        ))}
      </ul>
      <State state={paper.state} />
      {paper.compared && <Compared part={part} compared={paper.compared} />}
      {paper.may.kind === 'allowed' && (
        <Button href={`${part.at}/count`} kind={paper.state === 'agreed' ? 'quiet' : 'primary'}>
          {paper.state === 'awaited' ? t('Nhập kết quả kiểm phiếu') : t('Sửa kết quả tôi đã nhập')}
        </Button>
      )}{' '}
      {part.mine.tells && paper.state === 'agreed' && (
        <Button href={`${part.at}/tally-minutes`} kind="quiet">
          {t('Xem biên bản kiểm phiếu')}
        </Button>
      )}
    </Panel>
  )
}

function State({ state }: { state: Paper['state'] }) {
  if (state === 'awaited') return null
  return (
    <p>
      {state === 'agreed' ? (
        <Pill kind="ok">{t('hai kết quả khớp nhau')}</Pill>
      ) : (
        <Pill kind="late">{t('hai kết quả còn lệch, xem các ô được đánh dấu')}</Pill>
      )}
    </p>
  )
}
