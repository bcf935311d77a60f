// Tiếng Việt of the explanations: what a screen is for, what stands on it, its keys. A file of its
// own, fetched at the first question.
export interface Explanation {
  what: string
  /** What stands on the screen, and what its numbers mean. */
  parts: readonly (readonly [label: string, text: string])[]
  /** Keys of this screen alone, parted by spaces. */
  keys?: readonly (readonly [keys: string, text: string])[]
}

export const viHelp = {
  today: {
    what: 'Việc của bạn, việc phải làm trước đứng trên. Mỗi dòng nói còn bao lâu, làm gì, vụ nào và theo điều nào.',
    parts: [
      ['Quá hạn', 'Hạn theo luật đã qua mà chưa ghi là đã làm. Làm rồi thì ghi lại ngay.'],
      ['Đến hạn hôm nay', 'Hạn hết trong hôm nay; hạn tính bằng giờ thì nói đến phút.'],
      ['Sắp tới', 'Hạn trong 14 ngày tới.'],
      ['Dự thảo, tạm tính', 'Cách tính chưa được văn bản xác nhận; năm chưa công bố lịch nghỉ. “Chắc chắn: trước …” là kịp theo mọi cách hiểu; “mốc chắc chắn đã qua” thì làm ngay.'],
      ['Mới', 'Tin chưa phân loại, câu trả lời chưa đọc, bàn giao và đề xuất đang chờ bạn.'],
      ['Nút vàng', 'Việc nên làm trước. Chỉ có một.'],
      ['Tuần này', 'Số hạn rơi vào từng ngày. Ngày mờ là ngày nghỉ.'],
      ['Đang chờ người khác', 'Bạn đã làm xong phần mình; người khác còn nợ câu trả lời.'],
    ],
  },
  register: {
    what: 'Mọi tin cơ quan mình đã tiếp nhận, theo số, không có nội dung. Mỗi lần xem được ghi lại.',
    parts: [
      ['Số', 'Số trong sổ của cơ quan mình, mỗi năm đánh lại từ đầu, không nhảy số. Cơ quan khác có sổ riêng nên số có thể trùng.'],
      ['Tiếp nhận lúc', 'Lúc cơ quan mình nhận: lúc người báo đến hay gọi, hoặc lúc tiếp nhận bàn giao.'],
      ['Chuyển cho', 'Nơi được bàn giao lần cuối và lúc nơi đó tiếp nhận.'],
      ['In cả kỳ', 'Khổ A4 nằm ngang, cả kỳ đang xem, nhiều nhất một năm.'],
    ],
  },
  receipt: {
    what: 'Tờ giấy giao cho người gửi tin: số, giờ, ai nhận, việc tiếp theo theo luật. Không in tên người gửi; chỗ ấy viết tay.',
    parts: [
      ['Việc tiếp theo', 'Do bộ luật trong hệ thống tính từ tin này, kèm điều khoản.'],
      ['Hai bản', 'Một bản kèm hồ sơ, một bản giao người gửi.'],
    ],
  },
  people: {
    what: 'Ai làm gì trong cơ quan, ai đã có khoá, ai đang vắng và ai thay.',
    parts: [
      ['Thêm cán bộ', 'Lãnh đạo ghi họ tên, mã, chức năng, in phiếu và trao tận tay. Phiếu chỉ hiện một lần; mất thì làm phiếu mới.'],
      ['Thêm cơ quan', 'Điều phối viên thêm cơ quan cùng lãnh đạo đầu tiên; nơi chưa có Ban Chỉ đạo thì lãnh đạo cơ quan điều tra thêm.'],
      ['Chức năng', 'Quyết định người ấy thấy gì và làm được gì. Lãnh đạo đặt cho người khác, không cho mình.'],
      ['Khoá', '“Chờ cấp”: đã đăng nhập nhưng chưa đọc được tin; lãnh đạo cấp ở trang Hôm nay.'],
      ['Cho rời cơ quan', 'Chức năng, khoá và phiên của người ấy hết ngay; khoá của cơ quan được thay mới.'],
      ['Thay khi vắng', 'Người thay làm được mọi việc của người vắng trong những ngày ấy, được ghi là làm thay. Ai cũng cử được người thay cho mình; lãnh đạo cử cho mọi người.'],
    ],
  },
  notices: {
    what: 'Văn bản các cơ quan giải quyết gửi đến Viện kiểm sát, theo thứ tự gửi.',
    parts: [
      ['Chờ xác nhận', 'Chưa ai ghi ngày nhận. Thời hạn của Viện kiểm sát chạy từ ngày nhận.'],
      ['Đề nghị gia hạn', 'Chờ Viện trưởng hoặc Phó Viện trưởng quyết định, trên trang vụ việc.'],
      ['Đang tạm đình chỉ', 'Quyết định tạm đình chỉ còn hiệu lực; huỷ được trên trang vụ việc.'],
      ['Vụ việc', 'Chỉ phần việc: thời hạn, trạng thái, diễn biến. Nội dung tin vẫn niêm phong.'],
    ],
  },
  referrals: {
    what: 'Người cần tiếp nhận, hỗ trợ được chuyển đến Sở Y tế sẽ hiện ở đây.',
    parts: [['Vì sao trống', 'Hệ thống chưa có việc chuyển người. Các cơ quan vẫn chuyển theo cách đang làm.']],
  },
  duty: {
    what: 'Tin chờ phân loại. Nguy hiểm đứng trước, rồi tin gần hết hạn nhất. Chọn một tin không mở nó; mở là một lần bấm riêng và được ghi lại.',
    parts: [
      ['Chưa phân loại', 'Chưa rõ là loại tin gì, theo điều nào; và tin đã chuyển mà bị trả lại, lý do đứng đầu dòng. Con số là mọi tin đang chờ, không chỉ những dòng đang thấy.'],
      ['Chờ nhận', 'Đã phân loại mà chưa ai nhận giải quyết: chờ nơi khác tiếp nhận, hoặc chờ thủ trưởng cơ quan mình nhận và phân công. Chưa được nhận thì vẫn ở đây.'],
      ['Hạn', 'Hạn phải chuyển hoặc phải phân loại, tính từ lúc nhận tin.'],
      ['Nơi', 'Xã mà người báo chọn; “chưa rõ” là họ không chọn.'],
      ['Hoàn tác', 'Trong nửa phút sau khi phân loại. Cả hai việc đều còn trong diễn biến.'],
    ],
    keys: [
      ['j k', 'tin sau, tin trước'],
      ['Enter', 'mở tin đang chọn; khi đã mở: phân loại'],
      ['1 2 3', 'loại tin'],
      ['a b h', 'điều 150, điều 151, điều khác'],
      ['t', 'bị hại dưới 18 tuổi: có, không, chưa rõ'],
      ['n', 'nhận tin qua điện thoại, trực tiếp, thư'],
      ['z', 'hoàn tác phân loại vừa làm'],
    ],
  },
  taking: {
    what: 'Ghi tin không đến từ trang công khai. Ghi lời của người báo; chưa rõ gì thì để trống.',
    parts: [
      ['Nhận lúc', 'Giờ thật đã nhận tin. Mọi thời hạn tính từ giờ này, kể cả khi nhập muộn; quá 24 giờ thì chọn lý do.'],
      ['Có ai đang nguy hiểm không', '“Nguy hiểm tính mạng” đưa tin lên đầu hàng chờ.'],
      ['Người báo tin', 'Niêm phong riêng, một mình không ai mở được. Họ không muốn nêu tên thì để trống.'],
    ],
    keys: [['Ctrl Enter', 'ghi và phân loại']],
  },
  leads: {
    what: 'Các vụ việc của bạn hoặc của cơ quan, hạn gần nhất lên trước.',
    parts: [
      ['Bộ lọc', 'Con số là mọi vụ việc của bộ lọc ấy, không chỉ những dòng đang thấy.'],
      ['Hạn gần nhất', 'Việc phải làm tiếp theo và còn bao lâu. Không có hạn nào đang chạy thì để trống.'],
      ['Chờ nhận', 'Nơi khác bàn giao, chờ thủ trưởng hoặc phó tiếp nhận và phân công.'],
    ],
  },
  lead: {
    what: 'Việc này đang đến đâu, hạn nào tiếp theo, ai phải làm gì. Đầu trang là những gì bạn được làm bây giờ; nút vàng là việc tiếp theo.',
    parts: [
      ['Thời hạn', 'Từng việc phải làm và hạn. Bấm “?” cạnh một ngày để xem tính từ lúc nào, ngày nào không tính, theo điều khoản nào.'],
      ['Quy tắc dự thảo', 'Cách tính chưa được xác nhận bằng văn bản; hãy đối chiếu trước khi dựa vào.'],
      ['Diễn biến', 'Mọi việc đã xảy ra. Không dòng nào xoá được.'],
      ['Việc tiếp theo', 'Ai quyết định, theo khoản nào, từ ngày nào đến ngày nào.'],
      ['Ai đã xem', 'Mỗi lần mở nội dung, ghi trước khi nội dung hiện ra.'],
    ],
  },
  cases: {
    what: 'Các vụ án bạn điều tra, hoặc của cơ quan nếu bạn quyết định; hạn gần nhất lên trước.',
    parts: [
      ['Bộ lọc', 'Con số là mọi vụ án của bộ lọc ấy. Ban Chỉ đạo chỉ thấy con số.'],
      ['Vụ việc', 'Các vụ việc đang ở trong vụ án. Nhiều vụ việc thì vụ án vẫn tính một lần trong chỉ tiêu.'],
      ['Đối tượng', 'Đã rõ người phạm tội hay chưa: điều chỉ tiêu thứ ba đếm.'],
    ],
  },
  case: {
    what: 'Vụ án đang đến đâu: thời hạn điều tra, tội danh, vụ việc, và những gì bạn được làm bây giờ.',
    parts: [
      ['Thời hạn điều tra', 'Bậc đã qua, bậc đang chạy, lần gia hạn còn có thể đề nghị. Theo tội danh nặng nhất, từ ngày khởi tố.'],
      ['Tội danh', 'Một tội danh chính. Thay đổi, bổ sung, bỏ đều có lý do và ở trong diễn biến.'],
      ['Vụ việc', 'Nhập thêm theo số, tách ra khi không cùng vụ. Vụ việc đã tách vẫn hiện, kèm ngày.'],
      ['Ai làm gì', 'Thủ trưởng hoặc cấp phó quyết định; điều tra viên ghi những gì đã nhận, đã gửi, và khi đã rõ đối tượng.'],
    ],
  },
  search: {
    what: 'Tìm theo số tin, số vụ án, tên, số điện thoại hoặc từ trong lời kể, có dấu hay không dấu.',
    parts: [
      ['Tìm ở đâu', 'Chỉ trong những vụ việc bạn được đọc. Tin chưa ai mở chỉ tìm được theo số.'],
      ['Điều được ghi lại', 'Rằng bạn đã tìm. Từ bạn gõ thì không ghi ở đâu.'],
    ],
  },
  steering: {
    what: 'Ba chỉ tiêu của năm, đến ngày chốt. Mỗi con số mở ra đúng những vụ việc đã đếm.',
    parts: [
      ['Con số', 'Tử số chia mẫu số; cả hai đứng ngay dưới. Cách tính nói rõ từng phần và nguồn.'],
      ['Thiếu bao nhiêu', 'Số vụ việc còn phải xong để đạt chỉ tiêu.'],
      ['Vì sao thấp', 'Bấm con số, bấm một nguyên nhân, bấm một vụ việc: ba lần bấm là đến nơi.'],
      ['Chốt số liệu', 'Ngày nào cũng xem lại được như ngày ấy.'],
      ['Không có nội dung', 'Điều phối thấy số, hạn và trạng thái; không thấy lời kể.'],
    ],
  },
  alarms: {
    what: 'Việc gần đến hạn hoặc quá hạn được báo cho ba người, lần lượt. Ở đây thấy ai đã được báo lúc nào và đã xem chưa.',
    parts: [
      ['1. Cán bộ', 'Người phải làm, được báo trước hạn.'],
      ['2. Thủ trưởng', 'Được báo khi đến hạn.'],
      ['3. Điều phối', 'Được báo khi đã quá hạn.'],
      ['Thiếu người', 'Người ở bậc sau đã được báo rồi thì báo thêm người khác. Chưa đủ ba người thì dòng ấy nói có mấy người để báo.'],
      ['Ô còn trống', 'Chưa đến lúc báo; ô nói lúc nào sẽ báo.'],
      ['Chưa xem', 'Đã báo mà người ấy chưa mở trang này.'],
    ],
  },
  signIn: {
    what: 'Mật khẩu mở các khoá đọc tin của riêng bạn; máy chủ không có khoá nào thay được.',
    parts: [
      ['Mã cán bộ', 'Ghi trên tờ giấy được phát. Viết hoa hay thường đều được.'],
      ['Quên mật khẩu', 'Báo thủ trưởng cơ quan của bạn. Không ai xem được mật khẩu của bạn.'],
      ['Máy tự khoá', 'Để yên một lúc thì máy khoá. Điều đang gõ vẫn còn khi bạn đăng nhập lại, nếu không tải lại trang.'],
    ],
  },
  password: {
    what: 'Mật khẩu khoá các khoá đọc tin của bạn, nên chỉ mình bạn biết.',
    parts: [
      ['Ít nhất 15 ký tự', 'Một câu dài dễ nhớ khó đoán hơn một từ ngắn có dấu lạ.'],
      ['Gõ hai lần', 'Để chắc không gõ nhầm: không ai lấy lại được mật khẩu đã quên.'],
    ],
  },
  setup: {
    what: 'Năm bước ngắn: mã, tỉnh hoặc thành phố, cơ quan, cán bộ đầu tiên, mật khẩu dùng một lần. Làm một lần duy nhất.',
    parts: [
      ['Mã thiết lập', 'Cửa sổ lệnh hiện mã khi chương trình chạy lần đầu.'],
      ['Thủ trưởng', 'Lần đăng nhập đầu của thủ trưởng tạo khoá của cơ quan, nên cơ quan nào cũng phải có.'],
      ['Người thiết lập', 'Không giữ khoá nào và không đọc được tin nào.'],
    ],
  },
} satisfies Record<string, Explanation>

// The tour of the first ten minutes. What the law asks stands with its article; law/time_limits.csv
// has each of them, and a test looks it up there.
export const viTour = {
  name: 'Mười phút đầu',
  previous: 'Trước',
  next: 'Tiếp',
  done: 'Xong',
  end: 'Kết thúc hướng dẫn',
  there: 'Đến chỗ đó',
  stops: {
    queue: {
      title: 'Bắt đầu ca trực ở hàng chờ',
      text: 'Tin nguy hiểm đứng trên, rồi tin gần hết hạn. Phím j, k để đi. Chọn một tin chưa phải là mở nó.',
      law: 'Tin nào cũng phải tiếp nhận, không được từ chối: khoản 1 Điều 145 BLTTHS.',
    },
    open: {
      title: 'Mở một tin',
      text: 'Bấm Mở tin, hoặc phím Enter. Tên bạn và giờ mở được ghi vào nhật ký trước khi nội dung hiện ra.',
      law: '',
    },
    classify: {
      title: 'Đọc xong thì phân loại',
      text: 'Phím 1 hoặc 2 chọn loại tin; a, b hoặc h chọn điều luật; Enter là xong. Nơi phải chuyển và hạn hiện ra trước khi bấm. Bấm nhầm thì phím z.',
      law: 'Cơ quan điều tra phân loại trong 24 giờ: khoản 1 Điều 8 TTLT 01/2017. Công an cấp xã chuyển trong 24 giờ, hoặc 7 ngày nếu không có căn cứ nào của 24 giờ: khoản 5 Điều 8 TTLT 01/2017.',
    },
    passOn: {
      title: 'Bàn giao, và chờ nơi kia nhận',
      text: 'Tin đã chuyển nằm ở đây cho đến khi nơi nhận tiếp nhận. Bị trả lại thì nó về lại Chưa phân loại, kèm lý do. Tin nơi khác chuyển đến thì thủ trưởng hoặc phó nhận và phân công.',
      law: 'Người giải quyết được phân công trong 3 ngày: khoản 1 Điều 9 TTLT 01/2017.',
    },
    takeIn: {
      title: 'Có người gọi đến',
      text: 'Phím n mở trang này ngay khi nghe máy. Ghi đúng giờ đã nhận, ghi bằng lời của họ. Tên thì chỉ khi họ muốn cho biết.',
      law: 'Hạn giải quyết 20 ngày tính từ ngày nhận được tin, nhập muộn cũng vậy: khoản 1 Điều 147 BLTTHS.',
    },
    today: {
      title: 'Giữa ca, xem Hôm nay',
      text: 'Quá hạn, đến hạn hôm nay, sắp tới, mới. Nút vàng là việc nên làm trước.',
      law: '',
    },
    search: {
      title: 'Có người gọi lại',
      text: 'Tìm theo số tin, tên hoặc số điện thoại, có dấu hay không dấu. Phím / đưa đến đây từ trang nào cũng được. Việc tìm được ghi lại, từ đã gõ thì không.',
      law: '',
    },
    alarms: {
      title: 'Cuối ca, xem Cảnh báo',
      text: 'Việc gần đến hạn báo cho cán bộ, rồi thủ trưởng, rồi điều phối. Ở đây thấy ai đã được báo và đã xem chưa.',
      law: '',
    },
  },
}

export type Explained = keyof typeof viHelp

export const viKeys = {
  title: 'Các phím',
  search: 'tìm, từ trang nào cũng được',
  help: 'bảng này',
  escape: 'đóng',
  note: 'Khi đang gõ chữ, các phím này không làm gì.',
}
