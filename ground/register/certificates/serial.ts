import { base32nopad } from '@scure/base'

/** The serial a certificate says of itself: its identifier in capitals and digits. */
export function serialOf(certificateId: string): string {
  return base32nopad.encode(Buffer.from(certificateId.replaceAll('-', ''), 'hex'))
}
