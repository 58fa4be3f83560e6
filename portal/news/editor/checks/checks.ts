import { abbreviationRemarks } from './abbreviations.ts'
import { nameRemarks } from './names.ts'
import { photoRemarks } from './photos.ts'
import type { Checked, Remark } from './remark.ts'
import { structureRemarks } from './structure.ts'
import { wordingRemarks } from './wording.ts'

/** Everything a careful colleague would say of an item before it goes out; what stops it comes first. */
export function remarksOn(item: Checked): Remark[] {
  const remarks = [
    ...photoRemarks(item),
    ...structureRemarks(item),
    ...nameRemarks(item),
    ...abbreviationRemarks(item),
    ...wordingRemarks(item),
  ]
  return [...remarks.filter(isStop), ...remarks.filter((one) => !isStop(one))].slice(0, most)
}

// A page that says more is not read.
const most = 100

const isStop = (remark: Remark) => remark.severity === 'stop'
