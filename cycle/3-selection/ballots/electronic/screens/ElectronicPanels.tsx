import { Act } from '#kit/form/act.tsx'
import { NumberField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Button, Facts, Panel, Pill, Progress } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { BallotPart } from '../../ballots.view.ts'
import { Results } from './Results.tsx'

type Electronic = NonNullable<BallotPart['electronic']>
type PanelOf = { part: BallotPart; electronic: Electronic }

/** The electronic way, step by step: who is awaited before the vote, during it and after it. */
export function ElectronicPanels({ part, electronic }: PanelOf) {
  return (
    <>
      <Preparing part={part} electronic={electronic} />
      {electronic.preparation && <Readiness part={part} electronic={electronic} />}
      {part.sitting.openedAt && <Turnout part={part} electronic={electronic} />}
      {part.sitting.endedAt && <Opening part={part} electronic={electronic} />}
      <Voiding part={part} electronic={electronic} />
    </>
  )
}

function Preparing({ part, electronic }: PanelOf) {
  const { may, neededUnlessChosen } = electronic
  if (may.prepare.kind === 'hidden') return null
  const again = electronic.preparation !== null
  const options = part.candidates.map((one) => ({
    value: one.personId,
    label: `${one.rank} ${one.name}`.trim() + (one.agencyName ? `, ${one.agencyName}` : ''),
  }))
  return (
    <Panel heading={again ? t('Chuẩn bị lại') : t('Chuẩn bị bỏ phiếu điện tử')} id="preparing">
      {again && (
        <p>
          {t(
            'Có người trong tổ mất mã riêng thì chuẩn bị lại: cả tổ lập khóa mới, người lập mã phát mã mới. Phần khóa và mã đã lập trước không dùng nữa.',
          )}
        </p>
      )}
      <p>
        {t(
          'Mỗi người trong tổ kiểm phiếu giữ một phần khóa. Một người khác lập mã bỏ phiếu: không phải người quản trị, người chủ trì, thư ký hay người kiểm phiếu.',
        )}
      </p>
      <Act
        may={may.prepare}
        to={`${part.at}/electronic-ballot`}
        label={again ? t('Chuẩn bị lại') : t('Chuẩn bị bỏ phiếu điện tử')}
        kind={again ? 'quiet' : 'primary'}
        confirm={t('Tổ kiểm phiếu và ai bỏ phiếu cho trường hợp nào được chốt lại từ lúc này.')}
      >
        <SelectField name="authorityId" label={t('Người lập mã bỏ phiếu')} options={options} required />
        <NumberField
          name="needed"
          label={t('Số người kiểm phiếu cần để giải mã')}
          value={neededUnlessChosen}
          hint={t('Ít hơn cả tổ thì vắng một người vẫn ra kết quả; nhiều hơn thì khó thông đồng hơn.')}
          required
        />
        {again && <TextField name="reason" label={t('Vì sao phải chuẩn bị lại')} maxLength={300} required />}
      </Act>
    </Panel>
  )
}

function Readiness({ part, electronic }: PanelOf) {
  const { preparation, key, keyIsWhole, codesAreIn } = electronic
  return (
    <Panel heading={t('Khóa và mã bỏ phiếu')} id="key">
      <Facts
        items={[
          [
            t('Người lập mã'),
            `${preparation?.authorityRank ?? ''} ${preparation?.authorityName ?? ''}`.trim(),
          ],
          [
            t('Giải mã'),
            t('cần {needed} trong {of} người', { needed: preparation?.needed ?? 0, of: part.tellers.length }),
          ],
          [t('Khóa kiểm phiếu'), <KeyState keyIsWhole={keyIsWhole} standing={key} />],
          [
            t('Mã bỏ phiếu'),
            codesAreIn ? (
              <Pill kind="ok">{t('đã nộp danh sách công khai')}</Pill>
            ) : (
              <Pill kind="warn">{t('chưa nộp')}</Pill>
            ),
          ],
        ]}
      />
      {part.mine.tells && !part.sitting.openedAt && (
        <Button href={`${part.at}/key`}>{t('Phần khóa của tôi')}</Button>
      )}
      {electronic.may.makeCodes.kind === 'allowed' && (
        <Button href={`${part.at}/codes`}>{t('Lập mã bỏ phiếu')}</Button>
      )}
    </Panel>
  )
}

const rounds = { certificate: 1, polynomial: 2, confirmation: 3 }

function KeyState({ keyIsWhole, standing }: { keyIsWhole: boolean; standing: Electronic['key'] }) {
  if (keyIsWhole) return <Pill kind="ok">{t('đã lập xong')}</Pill>
  if (!standing) return <>–</>
  const said = { round: rounds[standing.step], names: standing.awaited.join(', ') }
  return <Pill kind="warn">{t('bước {round}/3, còn chờ: {names}', said)}</Pill>
}

function Turnout({ part, electronic }: PanelOf) {
  const voted = electronic.voters.filter((one) => one.voted).length
  return (
    <Panel heading={t('Ai đã bỏ phiếu')} id="turnout">
      <p>
        <Progress done={voted} all={electronic.voters.length} label={t('Số người đã bỏ phiếu')} />{' '}
        {t('Thành viên vắng mặt bỏ phiếu từ nơi mình đang ở.')}
      </p>
      <ul>
        {electronic.voters.map((one) => (
          <li key={one.name}>
            {one.name}{' '}
            <Pill kind={one.voted ? 'ok' : 'warn'}>{one.voted ? t('đã bỏ phiếu') : t('chưa bỏ phiếu')}</Pill>
          </li>
        ))}
      </ul>
      {part.mine.votes && !part.sitting.endedAt && (
        <Button href={`${part.at}/ballot`}>{t('Phiếu bầu của tôi')}</Button>
      )}
    </Panel>
  )
}

function Opening({ part, electronic }: PanelOf) {
  return (
    <Panel heading={t('Giải mã kết quả')} id="decryption">
      {electronic.works.map((work) => (
        <p key={`${work.electionId}-${work.work}`}>
          {part.groups.length > 1 && `${t('Phần {position}', { position: work.position })} · `}
          {work.work === 'tally' ? t('Gộp phiếu') : t('Mở và kiểm tra kết quả')}:{' '}
          {work.fault ? (
            <Pill kind="late">{t(work.fault)}</Pill>
          ) : work.finishedAt ? (
            <Pill kind="ok">{t('xong')}</Pill>
          ) : (
            <Progress done={work.done} all={work.inAll} label={t('Tiến độ')} />
          )}
        </p>
      ))}
      <p>
        {t('Đã giải mã: {names}.', { names: electronic.decrypted.join(', ') || t('chưa có ai') })}{' '}
        {!electronic.results && t('Máy chủ tự làm tiếp khi đủ người; tải lại trang để xem tiến độ.')}
      </p>
      {part.mine.tells && !part.sitting.closedAt && !electronic.results && (
        <Button href={`${part.at}/key`}>{t('Giải mã phần của tôi')}</Button>
      )}
      {electronic.results && <Results part={part} results={electronic.results} />}
      <p>
        <a href={`${part.at}/trackers`}>{t('Tìm mã theo dõi của tôi')}</a>
      </p>
    </Panel>
  )
}

/** What remains when so many trustees lost their phrases that nothing can be decrypted. */
function Voiding({ part, electronic }: PanelOf) {
  const { voidIt } = electronic.may
  if (voidIt.kind === 'hidden') return null
  return (
    <Panel heading={t('Không giải mã được')} id="void">
      <p>
        {t(
          'Đã mở bỏ phiếu thì không lập lại khóa được. Nếu số người còn mã riêng ít hơn {needed} thì không ai mở được kết quả nữa: phiên họp phải bỏ phiếu lần khác. Người chủ trì hủy lần này với lý do, rồi hội đồng bỏ lại bằng phiếu giấy.',
          { needed: electronic.preparation?.needed ?? 0 },
        )}
      </p>
      <Act
        may={voidIt}
        to={`${part.at}/ballot-void`}
        label={t('Hủy lần bỏ phiếu điện tử')}
        kind="quiet"
        confirm={t('Phiếu đã bỏ không được tính. Việc hủy và lý do được giữ lại, không xóa được.')}
      >
        <TextField name="reason" label={t('Lý do hủy')} maxLength={300} required />
      </Act>
    </Panel>
  )
}
