import { Act } from '#kit/form/act.tsx'
import { FileField, Hidden, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Page } from '#kit/page/page.tsx'
import { Button, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { SigningPlace } from '../signing.ts'
import type { SigningView } from '../signing.view.ts'
import { ScanList } from './ScanList.tsx'
import { SigningOrder } from './SigningOrder.tsx'

type Choice = { value: string; label: string; group: string }
type View = SigningView & {
  slug: string
  paper: { id: string; title: string; reference: string }
  signatures: number
  choices: Choice[]
  can: { stamp: boolean; seal: boolean }
}

/** The signing of one paper: the order, one's own place, scans. */
export function SigningScreen({ slug, paper, ...view }: View) {
  const to = `/years/${slug}/papers/${paper.id}`
  return (
    <Page
      heading={t('Ký văn bản')}
      sub={
        <a href={to}>
          {paper.reference} {paper.title}
        </a>
      }
      act={<Button href={`${to}/signed`}>{view.isSigned ? t('Tải bản đã ký') : t('Tải bản PDF')}</Button>}
    >
      <Panel heading={t('Thứ tự ký')} id="order">
        <SigningOrder places={view.places} />
        <OrderAct to={to} view={view} />
      </Panel>
      {view.own.map(({ place, sign }) => (
        <OwnPlace key={place.id} to={to} place={place} sign={sign} can={view.can} />
      ))}
      <Panel heading={t('Bản quét văn bản đã ký tay')} id="scans">
        <ScanList scans={view.scans} to={to} />
        <Act may={view.may.scan} multipart to={`${to}/scans`} label={t('Thêm bản quét')} kind="quiet">
          <FileField
            name="scan"
            label={t('Bản quét')}
            hint={t('PDF hoặc JPEG, nhiều nhất 20 MB; nên quét màu, từ 200 dpi.')}
            accept=".pdf,.jpg,.jpeg"
            required
          />
          <TextField name="note" label={t('Ghi chú')} maxLength={300} />
        </Act>
      </Panel>
    </Page>
  )
}

function OrderAct({
  to,
  view,
}: {
  to: string
  view: Pick<View, 'may' | 'choices' | 'places' | 'signatures'>
}) {
  const rows = Math.min(20, Math.max(4, view.signatures, view.places.length))
  const options = view.choices.map(({ value, label, group }) => ({
    value,
    label,
    group: group || t('Con dấu của cơ quan'),
  }))
  return (
    <Act
      may={view.may.order}
      to={`${to}/signing-order`}
      label={view.places.length > 0 ? t('Xếp lại thứ tự ký') : t('Xếp thứ tự ký')}
      kind="quiet"
    >
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} class="fields">
          <SelectField
            name={`place${i + 1}`}
            label={t('Ký thứ {n}', { n: i + 1 })}
            options={options}
            value={choiceOf(view.places[i])}
            blank={t('Không có')}
          />
          <TextField
            name={`capacity${i + 1}`}
            label={t('Tư cách ký')}
            hint={i === 0 ? t('Ví dụ: TM. Hội đồng, KT. Cục trưởng.') : undefined}
            value={view.places[i]?.capacity ?? ''}
            maxLength={200}
          />
        </div>
      ))}
    </Act>
  )
}

const choiceOf = (place: SigningPlace | undefined) =>
  place ? `${place.kind}:${place.personId ?? place.agencyId}` : ''

type Own = { to: string; place: SigningPlace; sign: Verdict; can: View['can'] }

function OwnPlace({ to, place, sign, can }: Own) {
  const heading =
    place.kind === 'person' ? t('Phần ký của bạn') : t('Con dấu của {name}', { name: place.name })
  return (
    <Panel heading={heading} id={`place-${place.position}`}>
      {!can.stamp && (
        <p class="quiet">{t('Chưa có nơi cấp dấu thời gian: chữ ký chỉ mang giờ của máy này (mức B-B).')}</p>
      )}
      {can.seal && place.kind === 'body' && (
        <Act
          may={sign}
          multipart
          to={`${to}/seals`}
          label={t('Đóng dấu bằng thiết bị')}
          id={`seal${place.position}`}
        >
          <Hidden name="placeId" value={place.id} />
          <TextField name="pin" label={t('Mã PIN của thiết bị')} type="password" required />
          <Picture kind={place.kind} />
        </Act>
      )}
      <Act
        may={sign}
        multipart
        to={`${to}/signatures`}
        label={t('Ký bằng tệp khóa')}
        id={`sign${place.position}`}
      >
        <Hidden name="placeId" value={place.id} />
        <FileField
          name="key"
          label={t('Tệp khóa')}
          hint={t('Tệp .p12 hoặc .pfx; chỉ dùng cho lần ký này, không lưu lại.')}
          accept=".p12,.pfx"
          required
        />
        <TextField name="passphrase" label={t('Mật khẩu của khóa')} type="password" />
        <Picture kind={place.kind} />
      </Act>
      {sign.kind === 'allowed' && <Elsewhere to={to} place={place} sign={sign} />}
    </Panel>
  )
}

function Picture({ kind }: { kind: SigningPlace['kind'] }) {
  const label = kind === 'person' ? t('Hình chữ ký (PNG, màu xanh)') : t('Hình con dấu (PNG, màu đỏ)')
  const hint =
    kind === 'person'
      ? t('Nền trong suốt; đặt phía trên họ tên. Không có hình thì chữ ký không hiện trên trang.')
      : t(
          'Nền trong suốt; đặt trùm khoảng 1/3 chữ ký về bên trái. Không có hình thì ghi chữ ở góc trên bên phải trang đầu.',
        )
  return <FileField name="picture" label={label} hint={hint} accept=".png" />
}

function Elsewhere({ to, place, sign }: Omit<Own, 'can'>) {
  return (
    <>
      <Act
        may={sign}
        multipart
        to={`${to}/signed-copies`}
        label={t('Gửi tệp đã ký ở máy khác')}
        kind="quiet"
        id={`copy${place.position}`}
      >
        <Hidden name="placeId" value={place.id} />
        <FileField
          name="file"
          label={t('Tệp PDF đã ký')}
          hint={t('Tải bản PDF ở đầu trang, ký lên đúng tệp ấy rồi gửi lại; tệp bị sửa sẽ không được nhận.')}
          accept=".pdf"
          required
        />
      </Act>
      <Act
        may={sign}
        multipart
        to={`${to}/signing-refusals`}
        label={t('Từ chối ký')}
        kind="danger"
        id={`refuse${place.position}`}
      >
        <Hidden name="placeId" value={place.id} />
        <TextArea name="reason" label={t('Lý do từ chối')} required />
      </Act>
    </>
  )
}
