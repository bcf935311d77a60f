// Every screen and lesser state of the staff app: who is signed in, where, and what must be seen.
import { askedIdentity, problem, today } from './mock/answers.mjs'
import { nothingYet } from './mock/casework.mjs'
import { atDesk, queue, worked } from './mock/leads.mjs'

const fault = problem(
  503,
  'busy',
  'Máy chủ đang bận. Chưa có gì được lưu; hãy thử lại sau ít giây.',
)
const empty = more => ({ body: { rows: [], next_cursor: null, ...more } })
const noCounts = { unclassified: 0, danger: 0, waiting: 0, all: 0 }
const openTip = page => page.getByRole('button', { name: /Mở tin/ }).click()
const press = name => page => page.getByRole('button', { name }).first().click()

// name, who is signed in, where, what must be seen; optional: overrides, steps before the
// picture, whole: all four forms, anew: loaded in each form, since the list stands alone on a phone,
// explains: false where no question mark stands
export const SCREENS = [
  { name: 'sign-in', whole: true, at: '/', see: 'Đăng nhập' },
  { name: 'sign-in-wrong', at: '/', see: 'chưa đúng', act: signInWrong },
  {
    name: 'sign-in-lost',
    at: '/',
    see: 'Mất kết nối với máy chủ',
    over: { 'POST /sign-in': { drop: true } },
    act: signInWrong,
  },
  { name: 'new-password', who: 'newcomer', at: '/', see: 'Đặt mật khẩu của bạn' },
  { name: 'new-password-short', who: 'newcomer', at: '/', see: 'cần ít nhất 15', act: tryShort },
  { name: 'today', whole: true, who: 'investigator', at: '/', see: 'Quá hạn' },
  { name: 'today-procurator', whole: true, who: 'procurator', at: '/', see: 'chờ xác nhận đã nhận' },
  { name: 'today-head', who: 'head', at: '/', see: 'Trao khoá' },
  {
    name: 'today-asked',
    whole: true,
    who: 'head',
    at: '/',
    see: 'Trong 15 phút',
    over: { 'GET /today': { body: { ...today, fresh: [askedIdentity, ...today.fresh] } } },
  },
  {
    name: 'today-empty',
    who: 'duty',
    at: '/',
    see: 'Hôm nay bạn không có việc nào đến hạn',
    over: { 'GET /today': { body: { ...today, late: [], due_today: [], coming: [], own_steps: [], fresh: [] } } },
  },
  {
    name: 'today-error',
    who: 'investigator',
    at: '/',
    see: 'Thử lại',
    over: { 'GET /today': fault },
  },
  {
    name: 'today-slow',
    who: 'investigator',
    at: '/',
    see: 'Đang tải',
    over: { 'GET /today': { delay: 4000 } },
  },
  { name: 'queue', anew: true, who: 'duty', at: '/truc-ban', see: 'Niêm phong, chưa ai mở' },
  { name: 'queue-sealed', who: 'duty', at: '/truc-ban?tin=L0524', see: 'Nội dung đang niêm phong' },
  {
    name: 'queue-tip',
    whole: true,
    who: 'duty',
    at: '/truc-ban?tin=L0524',
    see: 'Phải chuyển',
    act: readTip,
  },
  {
    name: 'queue-no-crime',
    who: 'duty',
    at: '/truc-ban?tin=L0524',
    see: 'Chỉ đến mức xử phạt',
    act: async page => {
      await readTip(page)
      await page.getByRole('button', { name: 'Đề xuất: không phải tin về tội phạm' }).click()
    },
  },
  {
    name: 'queue-picture',
    who: 'duty',
    at: '/truc-ban?tin=L0524',
    see: 'Bản gốc',
    act: showPicture,
  },
  {
    name: 'queue-waiting',
    who: 'duty',
    at: '/truc-ban?loc=waiting&tin=L0518',
    see: 'Chờ Cơ quan điều tra',
  },
  {
    name: 'queue-returned',
    who: 'duty',
    at: '/truc-ban?loc=unclassified&tin=L0516',
    see: 'Hồ sơ chưa đủ (Cơ quan',
  },
  {
    name: 'queue-worked',
    who: 'duty',
    at: '/truc-ban?tin=L0525',
    see: 'Đã hỏi lúc 09:10',
    over: { 'GET /leads/L0525': { body: atDesk(queue[3], worked) } },
  },
  {
    name: 'queue-grounds',
    who: 'duty',
    at: '/truc-ban?tin=L0524',
    see: 'Không có căn cứ nào',
    act: chooseLight,
  },
  {
    name: 'queue-empty',
    who: 'duty',
    at: '/truc-ban',
    see: 'Không còn tin nào',
    over: { 'GET /queue': empty({ counts: noCounts }) },
  },
  {
    name: 'queue-narrowed',
    anew: true,
    who: 'duty',
    at: '/truc-ban?loc=all&kenh=letter&han=overdue',
    see: 'đã quá hạn',
  },
  {
    name: 'queue-narrowed-empty',
    who: 'duty',
    at: '/truc-ban?dieu=151',
    see: 'Không có nguồn tin nào như vậy',
    over: { 'GET /queue': empty({ counts: noCounts, total: 0 }) },
  },
  {
    name: 'queue-error',
    who: 'duty',
    at: '/truc-ban',
    see: 'Máy chủ đang bận',
    over: { 'GET /queue': fault },
  },
  {
    name: 'queue-lost',
    who: 'duty',
    at: '/truc-ban',
    see: 'Mất kết nối',
    over: { 'GET /queue': { drop: true } },
  },
  { name: 'taking-in', whole: true, who: 'duty', at: '/truc-ban/nhan-tin', see: 'Tổng đài 111' },
  {
    name: 'taking-in-error',
    who: 'duty',
    at: '/truc-ban/nhan-tin',
    see: 'Máy chủ đang bận',
    over: { 'GET /units': fault },
  },
  { name: 'register', whole: true, who: 'duty', at: '/so-tiep-nhan', see: '118 tin trong kỳ' },
  {
    name: 'register-empty',
    who: 'duty',
    at: '/so-tiep-nhan',
    see: 'Không có tin nào trong kỳ này',
    over: { 'GET /register': empty({ agency_name: '', count: 0 }) },
  },
  {
    name: 'register-error',
    who: 'duty',
    at: '/so-tiep-nhan',
    see: 'Máy chủ đang bận',
    over: { 'GET /register': fault },
  },
  {
    name: 'receipt',
    whole: true,
    who: 'duty',
    at: '/vu-viec/L0518/bien-nhan',
    see: 'GIẤY BIÊN NHẬN',
  },
  {
    name: 'receipt-error',
    who: 'duty',
    at: '/vu-viec/L0518/bien-nhan',
    see: 'Máy chủ đang bận',
    over: { 'GET /leads/L0518/receipt': fault },
  },
  { name: 'leads', who: 'head', at: '/vu-viec', see: 'TB 0507/2026' },
  {
    name: 'leads-filters',
    whole: true,
    who: 'head',
    at: '/vu-viec?loc=agency&dieu=150&nguy-hiem=yes',
    see: 'Lưu bộ lọc này với tên',
    act: openFilters,
  },
  {
    name: 'leads-empty',
    who: 'head',
    at: '/vu-viec?loc=to_accept',
    see: 'Không có bàn giao nào',
    over: { 'GET /leads': empty({ counts: { mine: 0, agency: 0, to_accept: 0, to_decide: 0, cases: 0, ended: 0 } }) },
  },
  {
    name: 'leads-error',
    who: 'head',
    at: '/vu-viec',
    see: 'Máy chủ đang bận',
    over: { 'GET /leads': fault },
  },
  { name: 'search', who: 'investigator', at: '/tim', see: 'không dấu đều được' },
  {
    name: 'search-found',
    whole: true,
    who: 'head',
    at: '/tim',
    see: 'TB 0507/2026',
    act: searchFor('xe bạc'),
  },
  {
    name: 'search-nothing',
    who: 'coordinator',
    at: '/tim',
    see: 'Không thấy “hải đăng”',
    act: searchFor('hải đăng'),
  },
  {
    name: 'search-error',
    who: 'head',
    at: '/tim',
    see: 'Máy chủ đang bận',
    over: { 'POST /search': fault },
    act: searchFor('xe bạc'),
  },
  { name: 'lead', whole: true, who: 'investigator', at: '/vu-viec/L0507', see: 'Thời hạn' },
  {
    name: 'lead-why',
    whole: true,
    who: 'investigator',
    at: '/vu-viec/L0507',
    see: 'Bộ luật cho 3 ngày',
    act: press(/Vì sao ngày này\? thông báo/),
  },
  {
    name: 'lead-why-long',
    who: 'investigator',
    at: '/vu-viec/L0507',
    see: 'lùi vì ngày nghỉ',
    act: press(/Vì sao ngày này\? quyết định/),
  },
  {
    name: 'lead-content',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=noi-dung',
    see: 'Lần mở này',
    act: openTip,
  },
  {
    name: 'lead-dialogue',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=trao-doi',
    see: 'Xe bảy chỗ',
    act: press('Mở trao đổi'),
  },
  {
    name: 'lead-notes',
    whole: true,
    who: 'investigator',
    at: '/vu-viec/L0507?phan=ghi-chu',
    see: 'Nhắc Lê Thị San Hô',
    act: press('Mở hồ sơ'),
  },
  {
    name: 'lead-notes-empty',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=ghi-chu',
    see: 'Chưa có ghi chú nào',
    over: { 'POST /leads/L0507/casework/opening': { body: nothingYet } },
    act: press('Mở hồ sơ'),
  },
  {
    name: 'lead-notes-error',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=ghi-chu',
    see: 'Máy chủ đang bận',
    over: { 'POST /leads/L0507/casework/opening': fault },
    act: press('Mở hồ sơ'),
  },
  {
    name: 'lead-mention',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=ghi-chu',
    see: 'Thiếu tá Vũ Văn Mỏ Neo',
    act: askWhom,
  },
  {
    name: 'lead-people',
    whole: true,
    who: 'investigator',
    at: '/vu-viec/L0507?phan=nguoi',
    see: 'Phạm Thị Sao Biển',
    act: press('Mở hồ sơ'),
  },
  {
    name: 'lead-people-empty',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=nguoi',
    see: 'Chưa ghi ai',
    over: { 'POST /leads/L0507/casework/opening': { body: nothingYet } },
    act: press('Mở hồ sơ'),
  },
  {
    name: 'lead-person',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=nguoi',
    see: 'Bản trước vẫn được giữ',
    act: changeSomebody,
  },
  {
    name: 'lead-documents',
    whole: true,
    who: 'investigator',
    at: '/vu-viec/L0507?phan=tai-lieu',
    see: 'Bản gốc',
    act: showDocument,
  },
  {
    name: 'lead-documents-sending',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=tai-lieu',
    see: 'chưa lưu được',
    over: { 'POST /leads/L0507/documents': fault },
    act: sendFiles,
  },
  {
    name: 'lead-documents-empty',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=tai-lieu',
    see: 'Chưa có tài liệu nào',
    over: { 'POST /leads/L0507/casework/opening': { body: nothingYet } },
    act: press('Mở hồ sơ'),
  },
  {
    name: 'lead-plan',
    whole: true,
    who: 'investigator',
    at: '/vu-viec/L0507?phan=ke-hoach',
    see: 'Xác minh chủ số máy',
    act: press('Mở hồ sơ'),
  },
  {
    name: 'lead-plan-empty',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=ke-hoach',
    see: 'Chưa có kế hoạch',
    over: { 'POST /leads/L0507/casework/opening': { body: nothingYet } },
    act: press('Mở hồ sơ'),
  },
  {
    name: 'lead-plan-write',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=ke-hoach',
    see: 'Mục đích, yêu cầu',
    act: then(press('Mở hồ sơ'), press('Sửa kế hoạch')),
  },
  {
    name: 'lead-plan-step',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=ke-hoach',
    see: 'không phải hạn của luật',
    act: then(press('Mở hồ sơ'), press('Thêm việc')),
  },
  {
    name: 'lead-plan-end',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=ke-hoach',
    see: 'Kết quả xác minh',
    act: then(press('Mở hồ sơ'), press(/^Ghi kết quả/)),
  },
  {
    name: 'lead-plan-approve',
    who: 'head',
    at: '/vu-viec/L0462?phan=ke-hoach',
    see: 'đúng như bạn vừa đọc',
    act: then(press('Mở hồ sơ'), press(/^Phê duyệt/)),
  },
  {
    name: 'lead-reassign',
    who: 'head',
    at: '/vu-viec/L0462',
    see: 'không mở được vụ việc nữa',
    act: press('Giao người khác'),
  },
  {
    name: 'lead-paper',
    whole: true,
    who: 'investigator',
    at: '/vu-viec/L0507?phan=ban-in&viec=T5',
    see: 'Căn cứ khoản 5 Điều 146 Bộ luật Tố tụng hình sự,',
  },
  {
    name: 'lead-paper-none',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=ban-in&viec=T99',
    see: 'Không có bản in',
  },
  {
    name: 'lead-accesses',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=da-xem',
    see: 'mở nội dung',
  },
  { name: 'cases', whole: true, who: 'head', at: '/vu-an', see: 'VA 0012/2026' },
  {
    name: 'cases-empty',
    who: 'investigator',
    at: '/vu-an?loc=suspended',
    see: 'Không có vụ án nào tạm đình chỉ',
    over: {
      'GET /cases': empty({
        counts: { investigating: 0, suspended: 0, prosecution_proposed: 0, ended: 0 },
        numbers_only: false,
      }),
    },
  },
  { name: 'cases-error', who: 'head', at: '/vu-an', see: 'Thử lại', over: { 'GET /cases': fault } },
  { name: 'cases-numbers', who: 'coordinator', at: '/vu-an', see: 'xem số lượng vụ án' },
  { name: 'case', whole: true, who: 'head', at: '/vu-an/V0012', see: 'nếu được gia hạn: đến hết' },
  {
    name: 'case-why',
    who: 'head',
    at: '/vu-an/V0012',
    see: 'Thời hạn theo mức độ',
    act: press('Tính thế nào?'),
  },
  {
    name: 'case-offence',
    who: 'head',
    at: '/vu-an/V0012',
    see: 'Còn hành vi khác chưa khởi tố',
    act: async page => {
      await page.getByText('Việc khác của vụ án').click()
      await press('Bổ sung tội danh')(page)
    },
  },
  {
    name: 'case-join',
    who: 'head',
    at: '/vu-an/V0012',
    see: 'tách lại được',
    act: press('Nhập vụ việc'),
  },
  {
    name: 'case-gone',
    who: 'head',
    at: '/vu-an/V9999',
    see: 'Không tìm thấy',
  },
  { name: 'lead-opened', who: 'head', at: '/vu-viec/L0440', see: 'VA 0012/2026' },
  {
    name: 'lead-duplicate',
    who: 'investigator',
    at: '/vu-viec/L0507',
    see: 'Cùng xã, trong một tuần',
    act: press('Có thể trùng…'),
  },
  { name: 'lead-no-crime', who: 'head', at: '/vu-viec/L0535', see: 'Không phải tin về tội phạm' },
  { name: 'lead-offered', who: 'head', at: '/vu-viec/L0518', see: 'bàn giao cho' },
  {
    name: 'lead-accept',
    who: 'head',
    at: '/vu-viec/L0518',
    see: 'Giao cho điều tra viên',
    act: press('Nhận và phân công'),
  },
  {
    name: 'lead-propose',
    who: 'investigator',
    at: '/vu-viec/L0507',
    see: 'Lý do, ghi cho',
    act: press('Đề xuất quyết định'),
  },
  {
    name: 'lead-decide',
    who: 'head',
    at: '/vu-viec/L0462',
    see: 'Ra quyết định',
    act: press(/^Quyết định$/),
  },
  {
    name: 'lead-step',
    who: 'investigator',
    at: '/vu-viec/L0507',
    see: 'không rút lại được',
    act: press(/Đã thông báo tiếp nhận/),
  },
  {
    name: 'lead-pass-on',
    who: 'head',
    at: '/vu-viec/L0533',
    see: 'Xảy ra ở địa bàn khác',
    act: press('Chuyển cơ quan khác'),
  },
  {
    name: 'lead-prolong',
    who: 'head',
    at: '/vu-viec/L0411',
    see: 'Để trống nếu quyết định cho hết',
    act: press('Kéo dài thời hạn'),
  },
  {
    name: 'lead-reply',
    who: 'head',
    at: '/vu-viec/L0411',
    see: 'Dừng xác minh',
    act: press('Ghi quyết định của Viện kiểm sát'),
  },
  {
    name: 'lead-resume',
    who: 'head',
    at: '/vu-viec/L0398',
    see: 'Thời hạn 01 tháng chạy từ lúc này',
    act: press('Phục hồi giải quyết'),
  },
  { name: 'lead-missing', who: 'investigator', at: '/vu-viec/L9999', see: 'Không tìm thấy' },
  { name: 'steering', whole: true, who: 'coordinator', at: '/dieu-hanh', see: 'thiếu 20 tin', act: showTrend },
  {
    name: 'steering-communes',
    who: 'coordinator',
    at: '/dieu-hanh?chi-so=decided&theo=commune',
    see: 'xã số 114',
  },
  {
    name: 'steering-nothing',
    who: 'coordinator',
    at: '/dieu-hanh?nam=2025',
    see: 'Chưa có gì để tách',
    over: {
      'GET /indicators/classified/breakdown': { body: { by: 'agency', title: '', rows: [] } },
      'GET /indicators/decided/breakdown': { body: { by: 'agency', title: '', rows: [] } },
    },
  },
  {
    name: 'steering-error',
    who: 'coordinator',
    at: '/dieu-hanh',
    see: 'Máy chủ đang bận',
    over: { 'GET /indicators': fault },
  },
  {
    name: 'lead-coordinator',
    who: 'coordinator',
    at: '/vu-viec/L0507',
    see: 'không thấy nội dung',
  },
  { name: 'alarms', whole: true, who: 'coordinator', at: '/bao-dong', see: 'quá 3 giờ' },
  {
    name: 'alarms-empty',
    who: 'investigator',
    at: '/bao-dong?loc=closed',
    see: 'Không có cảnh báo nào khép',
  },
  {
    name: 'alarms-error',
    who: 'head',
    at: '/bao-dong',
    see: 'Máy chủ đang bận',
    over: { 'GET /alarms': fault },
  },
  { name: 'notices', whole: true, who: 'procurator', at: '/kiem-sat', see: 'Xác nhận đã nhận' },
  {
    name: 'notices-empty',
    who: 'procurator',
    at: '/kiem-sat?loc=suspended',
    see: 'Không có vụ việc nào đang tạm đình chỉ',
  },
  {
    name: 'notices-error',
    who: 'procurator',
    at: '/kiem-sat',
    see: 'Máy chủ đang bận',
    over: { 'GET /notices': fault },
  },
  {
    name: 'notices-confirm',
    who: 'procurator',
    at: '/kiem-sat',
    see: 'Để trống là nhận lúc này',
    act: press(/^Xác nhận đã nhận/),
  },
  {
    name: 'lead-answer',
    who: 'procurator',
    at: '/vu-viec/L0411',
    see: 'Quyết định đến cơ quan giải quyết ngay',
    act: press('Trả lời đề nghị gia hạn'),
  },
  {
    name: 'lead-procurator',
    who: 'procurator',
    at: '/vu-viec/L0411',
    see: 'Điều 10 TTLT 01/2017',
    act: press('Phân công kiểm sát viên'),
  },
  { name: 'referrals', who: 'health', at: '/chuyen-den', see: 'Chưa có ai được chuyển đến' },
  { name: 'people', whole: true, who: 'head', at: '/can-bo', see: 'Đã rời cơ quan' },
  { name: 'people-officer', who: 'investigator', at: '/can-bo', see: 'đang thay' },
  {
    name: 'people-functions',
    who: 'head',
    at: '/can-bo',
    see: 'Khoá đi theo chức năng',
    act: press(/^Đổi chức năng.*San Hô/),
  },
  {
    name: 'people-add',
    who: 'head',
    at: '/can-bo',
    see: 'Thêm và làm phiếu',
    act: press('Thêm cán bộ'),
  },
  {
    name: 'people-add-missing',
    who: 'head',
    at: '/can-bo',
    see: 'Ghi họ tên và mã cán bộ.',
    act: async page => {
      await press('Thêm cán bộ')(page)
      await press('Thêm và làm phiếu')(page)
    },
  },
  {
    name: 'people-slip',
    who: 'head',
    at: '/can-bo',
    see: 'song-bien-dem-2000-moi',
    act: async page => {
      await press(/^Làm phiếu mới.*Sóng Bạc/)(page)
      await page.getByRole('dialog').getByRole('button', { name: 'Làm phiếu mới' }).click()
    },
  },
  { name: 'agencies', who: 'coordinator', at: '/can-bo', see: 'Chờ người đứng đầu' },
  {
    name: 'agencies-add',
    who: 'coordinator',
    at: '/can-bo',
    see: 'Trao phiếu cho người ấy',
    act: async page => {
      await press('Thêm cơ quan')(page)
      await page.getByLabel('Loại cơ quan').selectOption('commune_police')
      const units = page.getByRole('combobox', { name: 'Xã, phường, đặc khu', exact: true })
      await units.selectOption({ label: 'xã An Lão' })
    },
  },
  {
    name: 'people-leave',
    who: 'head',
    at: '/can-bo',
    see: 'đang giữ 7 vụ việc',
    act: press(/^Cho rời cơ quan.*San Hô/),
  },
  {
    name: 'people-stand-in',
    who: 'head',
    at: '/can-bo',
    see: 'Ngày cuối, hết ngày này',
    act: press('Cử người thay'),
  },
  {
    name: 'people-error',
    who: 'head',
    at: '/can-bo',
    see: 'Máy chủ đang bận',
    over: { 'GET /people': fault },
  },
  { name: 'not-mine', who: 'duty', at: '/dieu-hanh', see: 'Không có trang này', explains: false },
]

async function askWhom(page) {
  await press('Mở hồ sơ')(page)
  await page.getByLabel('Ghi chú mới').pressSequentially('Nhờ @')
}
async function changeSomebody(page) {
  await press('Mở hồ sơ')(page)
  await press(/^Sửa/)(page)
}
function then(...acts) {
  return async page => {
    for (const act of acts) await act(page)
  }
}
async function showDocument(page) {
  await press('Mở hồ sơ')(page)
  await press('anh-ben-xe.png')(page)
}
async function sendFiles(page) {
  await press('Mở hồ sơ')(page)
  await page.locator('input[type=file]').setInputFiles([
    { name: 'bien-ban.txt', mimeType: 'text/plain', buffer: Buffer.from('x') },
    { name: 'trong.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
  ])
}
async function showTrend(page) {
  await page.locator('.chart .last').waitFor()
  await page.getByText('Xem bằng bảng').click()
}
function searchFor(words) {
  return async page => {
    await page.getByRole('searchbox').fill(words)
    await page.keyboard.press('Enter')
  }
}
async function signInWrong(page) {
  await page.getByLabel('Mã cán bộ').fill('KIENTHUY-02')
  await page.getByLabel('Mật khẩu').fill('sai')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}
async function tryShort(page) {
  await page.getByLabel('Mật khẩu dùng một lần').fill('x')
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('ngắn')
  await page.getByRole('button', { name: /Đặt mật khẩu/ }).click()
}
async function openFilters(page) {
  await page.locator('.filters summary').click()
  await page.getByLabel('Kênh').waitFor()
}

async function readTip(page) {
  await openTip(page)
  await page.getByText('chị Mỏ Neo').first().waitFor()
  await page.locator('.key-choice', { hasText: 'Tin báo' }).click()
  await page.locator('.key-choice', { hasText: '150 Mua bán người' }).click()
}
async function chooseLight(page) {
  await openTip(page)
  await page.getByText('chị Mỏ Neo').first().waitFor()
  await page.locator('.key-choice', { hasText: 'Điều khác' }).click()
  await page.locator('#dieu-khac').selectOption('297')
}
async function showPicture(page) {
  await openTip(page)
  await page.getByRole('button', { name: 'anh-tin-nhan-1.png' }).click()
}
