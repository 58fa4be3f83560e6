import { SelectField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { Empty, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { BallotPart } from '../ballots.view.ts'

const places = [1, 2, 3, 4, 5]

/** The counting team, and the form by which it is named. */
export function TellersPanel({ part }: { part: BallotPart }) {
  const { tellers, may } = part
  return (
    <Panel heading={t('Tổ kiểm phiếu')} id="tellers">
      {tellers.length === 0 ? (
        <Empty
          title={t('Chưa cử tổ kiểm phiếu')}
          how={t('Người chủ trì hoặc thư ký cử ít nhất hai người; người được xét không kiểm phiếu.')}
        />
      ) : (
        <ol>
          {tellers.map((one) => (
            <li key={one.id}>
              {`${one.rank} ${one.name}`.trim()}
              {one.heads && ` (${t('tổ trưởng')})`}
            </li>
          ))}
        </ol>
      )}
      {may.nameTellers.kind === 'allowed' && <Naming part={part} />}
    </Panel>
  )
}

function Naming({ part }: { part: BallotPart }) {
  const { tellers, candidates, at } = part
  const options = candidates.map((one) => ({
    value: one.personId,
    label: `${one.rank} ${one.name}`.trim() + (one.agencyName ? `, ${one.agencyName}` : ''),
  }))
  return (
    <More
      to={`${at}/tellers`}
      submit={t('Lưu tổ kiểm phiếu')}
      label={tellers.length > 0 ? t('Cử lại tổ kiểm phiếu') : t('Cử tổ kiểm phiếu')}
      open={tellers.length === 0}
    >
      {places.map((place) => (
        <SelectField
          key={place}
          name={`teller${place}`}
          label={place === 1 ? t('Tổ trưởng') : t('Người thứ {place}', { place })}
          options={options}
          value={tellers[place - 1]?.personId ?? null}
          required={place <= 2}
          blank={place > 2 ? t('– Không –') : true}
        />
      ))}
    </More>
  )
}
