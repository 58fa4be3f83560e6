/** “Trích dẫn”: the instrument's number and the place in it, e.g. `15/2003/QH11`, `Điều 10 khoản 1`. */
export type Citation = { instrument: string; place: string }
