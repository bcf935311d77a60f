#include <charconv>

#include "base/fault.hpp"
#include "law/story_text.hpp"
#include "law/story_words.hpp"
#include "law/table.hpp"

namespace hd::law {

Error not_understood(std::string_view key, std::initializer_list<std::string_view> arguments) {
  return fault(ErrorCode::malformed, "story.fault." + std::string(key), arguments);
}

std::optional<int> number_of(std::string_view text) {
  int value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// "24/11/2026"
Result<CivilDate> day_of_text(std::string_view text) {
  const std::vector<std::string> parts = words_of(text, "/");
  if (parts.size() == 3) {
    const auto day = number_of(parts[0]);
    const auto month = number_of(parts[1]);
    const auto year = number_of(parts[2]);
    if (day && month && year) {
      auto date = CivilDate::of(*year, *month, *day);
      if (date) return *date;
    }
  }
  return fail(not_understood("day", {text}));
}

// "14:05 25/11/2026", "24:00 26/11/2026"
Result<Moment> moment_of_text(std::string_view text) {
  const std::vector<std::string> parts = words_of(text);
  if (parts.size() == 2 && parts[0].size() == 5 && parts[0][2] == ':') {
    const auto hour = number_of(std::string_view(parts[0]).substr(0, 2));
    const auto minute = number_of(std::string_view(parts[0]).substr(3));
    HD_TRY(const CivilDate day, day_of_text(parts[1]));
    const bool midnight = hour == 24 && minute == 0;
    if (hour && minute && (midnight || (*hour < 24 && *minute < 60))) {
      return Moment::local(day, *hour, *minute);
    }
  }
  return fail(not_understood("time", {text}));
}

namespace {

bool is_citation(std::string_view text) {
  return text.starts_with("diem ") || text.starts_with("khoan ") || text.starts_with("dieu ") ||
         text.find("art. ") != std::string_view::npos;
}

Result<bool> read_number_before(std::string_view text, std::string_view unit_vi,
                                std::string_view unit_en, std::optional<int>& value) {
  const std::vector<std::string> parts = words_of(text);
  if (parts.size() != 2 || (parts[1] != unit_vi && parts[1] != unit_en)) return false;
  value = number_of(parts[0]);
  if (!value) return fail(not_understood("number_before", {parts[1]}));
  return true;
}

// One part between commas of an expectation.
Result<Done> read_detail(std::string_view text, Expectation& expected) {
  if (is_citation(text)) {
    expected.citations.emplace_back(text);
  } else if (text == "du thao" || text == "draft") {
    expected.is_draft = true;
  } else if (text == "tam tinh" || text == "provisional") {
    expected.is_provisional = true;
  } else if (text == "tre" || text == "late") {
    expected.is_late = true;
  } else if (text == "co the tre" || text == "maybe late") {
    expected.may_be_late = true;
  } else if (take(text, "trong ngay") || take(text, "on the day")) {
    HD_TRY(expected.done_on, day_of_text(text));
  } else if (text == "mot nua" || text == "half") {
    expected.is_halved = true;
  } else if (take(text, "chac chan truoc het") || take(text, "certain until") ||
             take(text, "theo chu") || take(text, "as written")) {
    HD_TRY(expected.unrolled, day_of_text(text));
  } else if (take(text, "chac chan den") || take(text, "certain by")) {
    HD_TRY(expected.certain_at, moment_of_text(text));
  } else if (take(text, "sau ngay") || take(text, "after")) {
    HD_TRY(expected.not_before, day_of_text(text));
  } else if (take(text, "cham nhat") || take(text, "latest")) {
    HD_TRY(expected.latest_day, day_of_text(text));
  } else if (take(text, "het han moi") || take(text, "new end")) {
    HD_TRY(expected.would_end, day_of_text(text));
  } else {
    HD_TRY(const bool hours, read_number_before(text, "gio", "hours", expected.within_hours));
    if (hours) return Done{};
    HD_TRY(const bool days, read_number_before(text, "ngay", "days", expected.within_days));
    if (days) return Done{};
    HD_TRY(expected.at, moment_of_text(text));
  }
  return Done{};
}

// Splits at ", " so that "Joint Circular 01/2017, art. 8(5)(a)" stays in one piece.
std::vector<std::string> details_of(std::string_view text) {
  std::vector<std::string> parts;
  for (const std::string& part : words_of(text, ",")) {
    const std::string piece(trimmed(part));
    if (piece.starts_with("art. ") && !parts.empty()) {
      parts.back() += ", " + piece;
    } else if (!piece.empty()) {
      parts.push_back(piece);
    }
  }
  return parts;
}

Result<Done> read_details(std::string_view text, Expectation& expected) {
  for (const std::string& part : details_of(text)) HD_CHECK(read_detail(part, expected));
  return Done{};
}

struct Opening {
  std::string_view vi;
  std::string_view en;
  ExpectKind kind;
};
constexpr Opening openings[] = {
    {"han", "due", ExpectKind::due},
    {"ben canh", "beside", ExpectKind::beside},
    {"khong co han", "no due", ExpectKind::no_due},
    {"khong co buoc tiep", "no next step", ExpectKind::no_step},
    {"khong vuong", "no doubt", ExpectKind::no_doubt},
    {"vuong", "in doubt", ExpectKind::doubt},
    {"can hoi:", "to ask:", ExpectKind::to_ask},
    {"ly do", "ground", ExpectKind::ground},
    {"xong", "done", ExpectKind::done},
    {"thoi", "fallen away", ExpectKind::fallen_away},
    {"thay", "replaced", ExpectKind::replaced},
    {"bo qua", "skipped", ExpectKind::skipped},
    {"con han:", "open:", ExpectKind::open_list},
    {"chuyen cho:", "goes to:", ExpectKind::goes_to},
    {"muc do:", "severity:", ExpectKind::severity},
    {"buoc tiep", "next step", ExpectKind::next_step},
};

// "du luan quan tam, co the bo tron"
Result<Done> read_asked(std::string_view text, Expectation& expected) {
  for (const std::string& part : words_of(text, ",")) {
    const auto key = asked_word(trimmed(part));
    if (!key) return fail(not_understood("asked"));
    expected.asked.emplace_back("law.ask." + std::string(*key));
  }
  return Done{};
}

// "qua som: tam dinh chi, sau ngay 13/12/2026, khoan 1 dieu 148 blttth"
Result<Done> read_doubt(std::string_view text, Expectation& expected) {
  const std::size_t colon = text.find(':');
  const auto kind = doubt_word(trimmed(text.substr(0, colon)));
  if (!kind || colon == std::string_view::npos) {
    return fail(not_understood("doubt"));
  }
  expected.doubt = *kind;
  text = text.substr(colon + 1);
  const std::size_t comma = text.find(',');
  const auto act = act_of(trimmed(text.substr(0, comma)));
  if (!act) return fail(not_understood("doubt_act"));
  expected.fact = *act;
  if (comma == std::string_view::npos) return Done{};
  return read_details(text.substr(comma + 1), expected);
}

Result<Done> read_goes_to(std::string_view text, Expectation& expected) {
  if (text == "khong" || text == "nowhere") return Done{};
  expected.agency = take_agency(text);
  if (!expected.agency) return fail(not_understood("goes_to"));
  return read_details(text, expected);
}

Result<Done> read_expected(std::string_view text, Expectation& expected) {
  if (expected.kind == ExpectKind::goes_to) return read_goes_to(text, expected);
  if (expected.kind == ExpectKind::no_doubt) return Done{};
  if (expected.kind == ExpectKind::to_ask) return read_asked(text, expected);
  if (expected.kind == ExpectKind::doubt) return read_doubt(text, expected);
  if (expected.kind == ExpectKind::open_list) {
    expected.rules = words_of(text, ", ");
    return Done{};
  }
  if (expected.kind == ExpectKind::severity) {
    const auto severity = severity_word(text);
    if (!severity) return fail(not_understood("severity"));
    expected.severity = *severity;
    return Done{};
  }
  const std::size_t end = text.find_first_of(" :");
  expected.rule = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view{} : trimmed(text.substr(end));
  if (take(text, "cua") || take(text, "of")) expected.agency = take_agency(text);
  if (text.starts_with(':')) text = trimmed(text.substr(1));
  if (expected.kind == ExpectKind::skipped) {
    for (const std::string& day : words_of(text, ", ")) {
      HD_TRY(const CivilDate date, day_of_text(day));
      expected.days.push_back(date);
    }
    return Done{};
  }
  if (expected.kind == ExpectKind::beside || expected.kind == ExpectKind::replaced) {
    const std::size_t stop = text.find_first_of(" ,");
    expected.other = text.substr(0, stop);
    text = stop == std::string_view::npos ? std::string_view{} : text.substr(stop);
  }
  return read_details(text, expected);
}

}  // namespace

Result<std::optional<Expectation>> read_expectation(std::string_view line) {
  for (const Opening& opening : openings) {
    if (!take(line, opening.vi) && !take(line, opening.en)) continue;
    Expectation expected;
    expected.kind = opening.kind;
    HD_CHECK(read_expected(line, expected));
    return std::optional<Expectation>(std::move(expected));
  }
  return std::optional<Expectation>{};
}

}  // namespace hd::law
