/** The English of signing papers and judging their signatures. */
export const english: Record<string, string> = {
  'Chữ ký đúng, văn bản nguyên vẹn.': 'The signature is right and the paper is whole.',
  'Mọi chữ ký đều đúng, chứng thư do nơi được tin cậy cấp.':
    'Every signature is right, and the certificates come from a trusted issuer.',
  'Tệp không có chữ ký số.': 'The file has no digital signature.',
  'Không biết ai ký và có bị sửa hay không. Hãy hỏi nơi ban hành.':
    'Nobody can tell who signed it or whether it was changed. Ask the issuing body.',
  'Chữ ký đúng, văn bản nguyên vẹn; chưa rõ người ký.':
    'The signature is right and the paper is whole; the signer is not established.',
  'Ở đây chưa có chứng thư gốc để đối chiếu, nên chưa khẳng định được chứng thư là thật.':
    'There is no root certificate here to compare with, so the certificate cannot be confirmed.',
  'Chữ ký đúng, nhưng chứng thư không do nơi được tin cậy cấp.':
    'The signature is right, but its certificate does not come from a trusted issuer.',
  'Ai cũng tự tạo được chứng thư như vậy. Hãy hỏi nơi ban hành trước khi dùng.':
    'Anybody can make such a certificate. Ask the issuing body before you rely on it.',
  'Chữ ký đúng, nhưng chứng thư đã hết hạn.': 'The signature is right, but the certificate has expired.',
  'Không có dấu thời gian đáng tin chứng minh đã ký khi chứng thư còn hạn. Hãy hỏi nơi ban hành.':
    'No trusted time-stamp proves that it was signed while the certificate was valid. Ask the issuing body.',
  'Chứng thư đã bị thu hồi.': 'The certificate was revoked.',
  'Đừng dùng văn bản này khi chưa hỏi nơi ban hành.':
    'Do not rely on this paper before asking the issuing body.',
  'Chữ ký dùng cách băm cũ, không còn an toàn.': 'The signature uses an old digest that is no longer safe.',
  'Không thể tin chữ ký này. Hãy xin bản ký lại.':
    'This signature cannot be trusted. Ask for one signed anew.',
  'Không đọc được chữ ký.': 'The signature cannot be read.',
  'Chữ ký bị hỏng hoặc không đúng chuẩn. Hãy xin lại tệp gốc.':
    'The signature is damaged or of no known form. Ask for the original file.',
  'Văn bản đã bị sửa sau khi ký.': 'The paper was changed after it was signed.',
  'Đừng dùng tệp này. Hãy xin lại tệp gốc từ nơi ban hành.':
    'Do not use this file. Ask the issuing body for the original.',
  'Không đọc được tệp này.': 'This file cannot be read.',
  'Kiểm tra tệp này lâu quá nên đã dừng. Hãy gửi lại sau ít phút, hoặc ký lại bằng cách khác.':
    'Checking this file took too long and was stopped. Send it again in a few minutes, or sign in another way.',
  'Chứng thư không dành cho việc ký.': 'The certificate is not meant for signing.',
  'Nơi cấp không cho dùng khóa này để ký văn bản. Hãy hỏi nơi ban hành.':
    'Its issuer does not let this key sign documents. Ask the issuing body.',
  'Nơi cấp không cho dùng chứng thư này để ký văn bản. Hãy dùng chứng thư có quyền ký số.':
    'Its issuer does not let this certificate sign documents. Use one that may.',
  'Chứng thư khác những lần trước': 'Another certificate than before',
  'Bản quét văn bản thu hồi, thay thế, đính chính': 'Scan of the paper that withdraws, replaces or corrects',
  'PDF hoặc JPEG; có thể bỏ trống.': 'PDF or JPEG; may be left out.',
  'Chưa kiểm tra xong tệp này.': 'This file was not checked to the end.',
  'Tệp cần quá nhiều thời gian hoặc bộ nhớ nên đã dừng. Hãy xin lại tệp gốc từ nơi ban hành.':
    'The file took too much time or memory, so checking stopped. Ask the issuing body for the original.',
  'Tệp không phải PDF, bị hỏng hoặc bị khóa. Hãy chọn tệp khác.':
    'The file is no PDF, is damaged or is locked. Choose another.',
  'Chữ ký không bao trùm cả tệp.': 'The signature does not cover the whole file.',
  'Nội dung đã bị sửa.': 'The content was changed.',
  'Chữ ký không khớp với chứng thư.': 'The signature does not fit the certificate.',
  'Cách băm không còn an toàn.': 'The digest is no longer safe.',
  'Phần đã ký còn nguyên, nhưng về sau tệp bị sửa thêm.':
    'What was signed is whole, but the file was changed afterwards.',
  'Nguyên vẹn; về sau chỉ thêm chữ ký khác.': 'Whole; only further signatures were added afterwards.',
  'Nguyên vẹn, bao trùm cả tệp.': 'Whole, and the signature covers the entire file.',
  'Không có chứng thư.': 'There is no certificate.',
  'Chưa có chứng thư gốc để đối chiếu.': 'There is no root certificate to compare with.',
  'Không do nơi được tin cậy cấp.': 'Not from a trusted issuer.',
  'Do nơi được tin cậy cấp.': 'From a trusted issuer.',
  'Đã bị thu hồi.': 'Revoked.',
  'Không có trong danh sách thu hồi.': 'Not on the revocation list.',
  'Chưa có danh sách thu hồi còn hạn để đối chiếu.': 'There is no current revocation list to compare with.',
  'Hình chữ ký, con dấu phải là ảnh PNG đọc được. Hãy chọn ảnh khác.':
    'The picture of a signature or seal must be a readable PNG. Choose another.',
  'Đã thử sai {most} lần. Hãy đợi {minutes} phút rồi thử lại.':
    'Tried {most} times in vain. Wait {minutes} minutes and try again.',
  'Chứng thư mang tên “{named}”, không phải “{name}”. Hãy chọn đúng khóa của người ký.':
    'The certificate bears the name “{named}”, not “{name}”. Choose the key of the signer.',
  'Hãy chọn tệp khóa (.p12 hoặc .pfx) của bạn.': 'Choose your key file (.p12 or .pfx).',
  'Tệp này không phải tệp khóa PKCS#12.': 'This is not a PKCS#12 key file.',
  'Mật khẩu của khóa chưa đúng. Hãy nhập lại.': 'The passphrase of the key is wrong. Type it again.',
  'Tệp này không phải tệp khóa PKCS#12 có khóa riêng và chứng thư. Hãy chọn tệp khác.':
    'This is not a PKCS#12 file with a private key and its certificate. Choose another.',
  'Tệp khóa được khóa bằng cách cũ không còn an toàn. Hãy xuất lại tệp bằng mã hóa AES.':
    'The key file is locked in an old, unsafe way. Export it anew with AES.',
  'Khóa phải là RSA từ 2048 bit hoặc EC. Hãy dùng khóa khác.':
    'The key must be RSA from 2048 bits, or EC. Use another.',
  'Chưa có thiết bị giữ con dấu số. Hãy báo người quản trị.':
    'There is no token with the digital seal. Tell the administrator.',
  'Mã PIN chưa đúng. Hãy nhập lại; nhập sai nhiều lần, thiết bị sẽ tự khóa.':
    'The PIN is wrong. Type it again; after several wrong ones the token locks itself.',
  'Không dùng được thiết bị giữ con dấu số. Hãy kiểm tra thiết bị, hoặc báo người quản trị.':
    'The token with the digital seal cannot be used. Check it, or tell the administrator.',
  'Hãy chọn tệp PDF hoặc ảnh JPEG của bản quét.': 'Choose the PDF or JPEG of the scan.',
  'Bản quét phải là tệp PDF hoặc ảnh JPEG. “{name}” thuộc loại khác.':
    'A scan must be a PDF or a JPEG. “{name}” is of another kind.',
  'Chưa có bản quét nào.': 'No scan yet.',
  'Bản quét': 'Scan',
  '{by} thêm lúc {at}': 'added by {by} at {at}',
  'Chưa xếp thứ tự ký.': 'No order of signing yet.',
  'Thứ tự ký': 'Order of signing',
  'Thứ tự': 'Place',
  'Người, cơ quan ký': 'Signer',
  'Tư cách ký': 'Capacity',
  'Tình trạng': 'State',
  'Từ chối ký': 'Refuse to sign',
  'Đang chờ ký': 'Waiting for the signature',
  'Chưa đến lượt': 'Not yet',
  'Đã ký': 'Signed',
  '{at}, có dấu thời gian': '{at}, time-stamped',
  '{at}, theo giờ máy ký': '{at}, by the clock of the signer',
  'chứng thư {serial}': 'certificate {serial}',
  'Ký và bản quét': 'Signatures and scans',
  'Mở trang ký': 'Open the page of signing',
  'Ký văn bản': 'Sign the paper',
  'Tải bản đã ký': 'Download the signed file',
  'Tải bản PDF': 'Download PDF',
  'Bản quét văn bản đã ký tay': 'Scans of the paper signed by hand',
  'Thêm bản quét': 'Add a scan',
  'PDF hoặc JPEG, nhiều nhất 20 MB; nên quét màu, từ 200 dpi.':
    'PDF or JPEG, 20 MB at most; best in colour, from 200 dpi.',
  'Ghi chú': 'Note',
  'Con dấu của cơ quan': 'Seals of bodies',
  'Xếp lại thứ tự ký': 'Set the order anew',
  'Xếp thứ tự ký': 'Set the order of signing',
  'Ký thứ {n}': 'Signer {n}',
  'Không có': 'None',
  'Ví dụ: TM. Hội đồng, KT. Cục trưởng.': 'For example: TM. Hội đồng, KT. Cục trưởng.',
  'Phần ký của bạn': 'Your signature',
  'Con dấu của {name}': 'Seal of {name}',
  'Chưa có nơi cấp dấu thời gian: chữ ký chỉ mang giờ của máy này (mức B-B).':
    'No time-stamp authority is set: signatures carry only the clock of this machine (level B-B).',
  'Đóng dấu bằng thiết bị': 'Seal with the token',
  'Mã PIN của thiết bị': 'PIN of the token',
  'Ký bằng tệp khóa': 'Sign with a key file',
  'Tệp khóa': 'Key file',
  'Tệp .p12 hoặc .pfx; chỉ dùng cho lần ký này, không lưu lại.':
    'A .p12 or .pfx file; used for this signature alone and not kept.',
  'Mật khẩu của khóa': 'Passphrase of the key',
  'Hình chữ ký (PNG, màu xanh)': 'Picture of the signature (PNG, blue)',
  'Hình con dấu (PNG, màu đỏ)': 'Picture of the seal (PNG, red)',
  'Nền trong suốt; đặt phía trên họ tên. Không có hình thì chữ ký không hiện trên trang.':
    'With a transparent ground; set above the name. Without a picture the signature is not seen on the page.',
  'Nền trong suốt; đặt trùm khoảng 1/3 chữ ký về bên trái. Không có hình thì ghi chữ ở góc trên bên phải trang đầu.':
    'With a transparent ground; set over about a third of the signature, on its left. Without a picture, words stand at the top right of the first page.',
  'Gửi tệp đã ký ở máy khác': 'Send a file signed on another machine',
  'Tệp PDF đã ký': 'Signed PDF',
  'Tải bản PDF ở đầu trang, ký lên đúng tệp ấy rồi gửi lại; tệp bị sửa sẽ không được nhận.':
    'Download the PDF at the head of this page, sign that very file and send it back; a changed file is not taken.',
  'Lý do từ chối': 'Reason for refusing',
  'Chứng thư đã hết hạn hoặc chưa có hiệu lực. Hãy dùng chứng thư còn hạn.':
    'The certificate has expired or is not valid yet. Use a valid one.',
  'Chứng thư đã bị thu hồi nên không ký được. Hãy dùng chứng thư khác.':
    'The certificate was revoked and cannot sign. Use another.',
  'Chứng thư không do nơi cấp được tin cậy ở đây cấp. Hãy dùng chứng thư khác, hoặc báo người quản trị.':
    'The certificate does not come from an issuer trusted here. Use another, or tell the administrator.',
  'Tệp này không phải bản PDF mới nhất của văn bản được ký thêm. Hãy tải lại bản PDF rồi ký lên đúng tệp ấy.':
    'This is not the newest PDF of the paper with a signature added. Download the PDF again and sign that very file.',
  'Chữ ký trong tệp không đúng, hoặc tệp đã bị sửa sau khi ký. Hãy ký lại lên bản PDF tải từ trang này.':
    'The signature in the file is wrong, or the file was changed afterwards. Sign the PDF from this page again.',
  'Chữ ký không theo chuẩn PAdES, hoặc dấu thời gian không đúng. Hãy ký lại bằng chương trình khác.':
    'The signature is no PAdES, or its time-stamp is wrong. Sign again with another program.',
  'Hãy chọn ít nhất một người hoặc cơ quan ký.': 'Choose at least one person or body.',
  'Mỗi người, mỗi cơ quan chỉ đứng một lần trong thứ tự ký.':
    'Each person and each body stands in the order once.',
  'Chưa lấy được dấu thời gian nên chưa ký. Hãy thử lại sau ít phút, hoặc báo người quản trị.':
    'No time-stamp could be had, so nothing was signed. Try again in a few minutes, or tell the administrator.',
  'Văn bản này đã thu hồi hoặc bị thay thế nên không ký thêm. Hãy mở văn bản còn hiệu lực.':
    'This paper was withdrawn or replaced and is signed no more. Open the one that holds.',
  'Đã có người ký nên không xếp lại thứ tự. Cần đổi thì thu hồi và ban hành văn bản khác.':
    'Somebody has signed, so the order stays. To change it, withdraw the paper and issue another.',
  'Chỗ ký này đã ký rồi.': 'This place has been signed.',
  '{name} đã từ chối ký. Người giữ văn bản phải xếp lại thứ tự ký.':
    '{name} refused to sign. Whoever keeps the paper must set the order anew.',
  'Chưa đến lượt: đang chờ {name} ký trước.': 'Not yet: {name} signs first.',
  'Đã xếp thứ tự ký.': 'The order of signing is set.',
  'Hãy chọn tệp PDF đã ký.': 'Choose the signed PDF.',
  'Đã ghi việc từ chối ký.': 'The refusal is recorded.',
  'Đã thêm bản quét.': 'The scan was added.',
  'Đã ký, có dấu thời gian.': 'Signed and time-stamped.',
  'Đã ký. Chưa có nơi cấp dấu thời gian nên chữ ký chỉ mang giờ của máy này.':
    'Signed. No time-stamp authority is set, so the signature carries only the clock of this machine.',
  'Hãy chọn trong danh sách.': 'Choose from the list.',
  'Xếp thứ tự ký văn bản': 'Set the order of signing',
  'Ký số văn bản': 'Signed a paper',
  'Từ chối ký văn bản': 'Refused to sign a paper',
  'Thêm bản quét văn bản đã ký tay': 'Added a scan of a paper signed by hand',
}
