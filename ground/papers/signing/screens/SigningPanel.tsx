import { Button, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { SigningView } from '../signing.view.ts'
import { ScanList } from './ScanList.tsx'
import { SigningOrder } from './SigningOrder.tsx'

/** How far the signing of a paper has come, for the paper's own page; nothing where there is none and none to set. */
export function SigningPanel({ signing, to }: { signing: SigningView; to: string }) {
  const { places, scans, may } = signing
  if (places.length === 0 && scans.length === 0 && may.order.kind === 'hidden') return null
  return (
    <Panel
      heading={t('Ký và bản quét')}
      id="signing"
      aside={
        <Button href={`${to}/signing`} kind="quiet">
          {t('Mở trang ký')}
        </Button>
      }
    >
      <SigningOrder places={places} />
      {scans.length > 0 && <ScanList scans={scans} to={to} />}
    </Panel>
  )
}
