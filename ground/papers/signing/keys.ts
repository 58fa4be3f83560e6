import { t } from '#plumbing/language.ts'
import { BadKeyFile } from '#plumbing/pades/key-file/reading.ts'
import { openPkcs12 } from '#plumbing/pades/pkcs12.ts'
import type { Signer } from '#plumbing/pades/signer.ts'
import { BadToken, openToken, type Token } from '#plumbing/pades/token.ts'
import { BadInput } from '#plumbing/verdict.ts'

/** The largest key file taken, in bytes; a real one has a few thousand. */
const largestKey = 200_000

/** The key in a file given for this once; its faults come back at the field. */
export function signerOfFile(bytes: Uint8Array | undefined, passphrase: string): Signer {
  if (!bytes) throw new BadInput({ key: t('Hãy chọn tệp khóa (.p12 hoặc .pfx) của bạn.') })
  if (bytes.length > largestKey) throw new BadInput({ key: t('Tệp này không phải tệp khóa PKCS#12.') })
  try {
    return openPkcs12(Buffer.from(bytes), passphrase)
  } catch (error) {
    if (error instanceof BadKeyFile) throw new BadInput(faultOf(error))
    throw error
  }
}

function faultOf({ why }: BadKeyFile): Record<string, string> {
  if (why === 'passphrase') return { passphrase: t('Mật khẩu của khóa chưa đúng. Hãy nhập lại.') }
  return {
    key: {
      notAKey: t('Tệp này không phải tệp khóa PKCS#12 có khóa riêng và chứng thư. Hãy chọn tệp khác.'),
      old: t('Tệp khóa được khóa bằng cách cũ không còn an toàn. Hãy xuất lại tệp bằng mã hóa AES.'),
      kindOfKey: t('Khóa phải là RSA từ 2048 bit hoặc EC. Hãy dùng khóa khác.'),
    }[why],
  }
}

/** The key on the token the administrator has set; its faults come back at the PIN. */
export async function signerOfToken(token: Token | null, pin: string): Promise<Signer> {
  if (!token) throw new BadInput({ pin: t('Chưa có thiết bị giữ con dấu số. Hãy báo người quản trị.') })
  try {
    return await openToken(token, pin)
  } catch (error) {
    if (!(error instanceof BadToken)) throw error
    throw new BadInput({
      pin:
        error.why === 'pin'
          ? t('Mã PIN chưa đúng. Hãy nhập lại; nhập sai nhiều lần, thiết bị sẽ tự khóa.')
          : t('Không dùng được thiết bị giữ con dấu số. Hãy kiểm tra thiết bị, hoặc báo người quản trị.'),
    })
  }
}
