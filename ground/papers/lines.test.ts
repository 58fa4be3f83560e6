import { expect, it } from 'vitest'
import { evenLines } from './lines.ts'

it('the name of a field of a template is never parted, however narrow the column', () => {
  expect(evenLines('{#HÀNG CHỮ KÝ}{CHỨC VỤ BÊN TRÁI} CỤC TRƯỞNG', 13, 20)).toEqual([
    '{#HÀNG CHỮ KÝ}{CHỨC VỤ BÊN TRÁI}',
    'CỤC',
    'TRƯỞNG',
  ])
})
