import { describe, expect, it } from 'vitest'
import { consentVersion, consentWords, purposes } from './consent.ts'

describe('what a sender agrees to', () => {
  it('has these words under this version: whoever changes them raises it', () => {
    expect({ version: consentVersion, words: purposes.map(consentWords) }).toEqual({
      version: 1,
      words: [
        'Tôi đồng ý để tạp chí lưu họ tên, email và nội dung này nhằm duyệt và đăng bình luận; họ tên và nội dung hiện công khai, email thì không.',
        'Tôi đồng ý nhận một email khi bình luận này được đăng (không bắt buộc).',
      ],
    })
  })
})
