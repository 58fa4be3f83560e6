import { Notice } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { BallotPart } from '../ballots.view.ts'

type Group = BallotPart['groups'][number]

/** What a secret ballot cannot hide, said before anybody votes; and who votes on what. */
export function Reveals({ groups }: { groups: Group[] }) {
  return (
    <>
      <Notice kind="warn">
        <p>
          {t(
            'Điều mà phiếu kín không giấu được: khi mọi người bỏ giống nhau, kết quả cho biết từng người đã bỏ thế nào; khi chỉ một người bỏ khác, người ấy biết mọi người còn lại bỏ giống nhau.',
          )}
        </p>
        {groups.some((one) => one.voters < 3) && (
          <p>
            {t(
              'Có phần chỉ một hoặc hai người bỏ phiếu: kết quả phần ấy gần như nói rõ ai bỏ thế nào. Nên đưa trường hợp đó sang hội đồng khác.',
            )}
          </p>
        )}
      </Notice>
      {groups.length > 1 && (
        <>
          <p>
            {t(
              'Có thành viên không tham gia một số trường hợp, nên phiếu chia thành {count} phần. Mỗi phần một tờ riêng, để tờ phiếu không cho biết là của ai.',
              { count: groups.length },
            )}
          </p>
          <ul>
            {groups.map((one) => (
              <li key={one.position}>{groupWords(one)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function groupWords({ position, nominees, voters, aside }: Group): string {
  const said = { position, count: nominees.length, voters, names: aside.join(', ') }
  if (aside.length === 0) return t('Phần {position}: {count} trường hợp, {voters} người bỏ phiếu.', said)
  return t('Phần {position}: {count} trường hợp, {voters} người bỏ phiếu; không tham gia: {names}.', said)
}
