#include "law/story.hpp"

#include <utility>

#include "base/fault.hpp"
#include "base/text.hpp"
#include "law/story_text.hpp"
#include "law/story_words.hpp"
#include "law/table.hpp"

namespace hd::law {
namespace {

// "24/11/2026 14:05", "24/11/2026 14 gio" (only the hour is known) or "24/11/2026" (only the day).
Result<Done> read_when(std::string_view text, Fact& fact) {
  const std::vector<std::string> parts = words_of(text);
  const bool hour_only = parts.size() == 3 && (parts[2] == "gio" || parts[2] == "h");
  if (parts.size() == 1) {
    HD_TRY(const CivilDate day, day_of_text(parts[0]));
    fact.at = Moment::local(day, 12, 0);
    fact.precision = Precision::day;
    return Done{};
  }
  if (parts.size() != 2 && !hour_only) {
    return fail(not_understood("when"));
  }
  if (!hour_only) {
    HD_TRY(fact.at, moment_of_text(parts[1] + " " + parts[0]));
    return Done{};
  }
  const auto hour = number_of(parts[1]);
  if (!hour || *hour > 23) return fail(not_understood("hour"));
  HD_TRY(const CivilDate day, day_of_text(parts[0]));
  fact.at = Moment::local(day, *hour, 0);
  fact.precision = Precision::hour;
  return Done{};
}

// "dieu 150 khoan 1", "art 150 clause 1"
Result<Done> read_offence(std::string_view text, std::string& article, std::string& clause) {
  const std::vector<std::string> parts = words_of(text);
  const bool has_article = parts.size() >= 2 && (parts[0] == "dieu" || parts[0] == "art");
  const bool has_clause = parts.size() == 4 && (parts[2] == "khoan" || parts[2] == "clause");
  if (!has_article || (parts.size() != 2 && !has_clause)) {
    return fail(not_understood("offence"));
  }
  article = parts[1];
  clause = has_clause ? parts[3] : "";
  return Done{};
}

// What follows the act: the offence, the ground of a suspension, the last day that the decision
// names, which accused.
Result<Done> read_act_detail(std::string_view text, Fact& fact) {
  if (take(text, "ly do") || take(text, "ground")) {
    fact.ground = text;
  } else if (take(text, "den het") || take(text, "until")) {
    HD_TRY(fact.until, day_of_text(text));
  } else if (take(text, "bi can") || take(text, "accused")) {
    fact.subject = text;
  } else {
    HD_CHECK(read_offence(text, fact.article, fact.clause));
  }
  return Done{};
}

// "24/11/2026 14:05: cong an xa (kien thuy) o dao nhan tin, dieu 150 khoan 1"
Result<Fact> read_fact(std::string_view text) {
  Fact fact;
  const std::size_t colon = text.find(": ");
  if (colon == std::string_view::npos) {
    return fail(not_understood("colon"));
  }
  HD_CHECK(read_when(text.substr(0, colon), fact));
  text = trimmed(text.substr(colon + 1));
  const auto agency = take_agency(text);
  if (!agency) return fail(not_understood("agency"));
  fact.agency_kind = *agency;
  if (text.starts_with('(')) {
    const std::size_t end = text.find(')');
    if (end == std::string_view::npos) return fail(not_understood("bracket"));
    fact.agency = text.substr(1, end - 1);
    text = trimmed(text.substr(end + 1));
  }
  fact.at_island = take(text, "o dao") || take(text, "on an island");
  const std::size_t comma = text.find(',');
  const auto act = act_of(trimmed(text.substr(0, comma)));
  if (!act) {
    return fail(not_understood("act", {text.substr(0, comma)}));
  }
  fact.kind = *act;
  // Of a tip the limits in hours run from it: its hour is asked.
  const bool is_without_hour = fact.precision == Precision::day && !is_case_fact(fact.kind);
  if (is_without_hour) return fail(not_understood("when"));
  if (comma == std::string_view::npos) return fact;
  for (const std::string& detail : words_of(text.substr(comma + 1), ",")) {
    HD_CHECK(read_act_detail(trimmed(detail), fact));
  }
  return fact;
}

Result<YesNo> read_yes_no(std::string_view text) {
  const auto answer = yes_no_of(text);
  if (!answer) return fail(not_understood("yes_no"));
  return *answer;
}

struct Question {
  std::string_view vi;
  std::string_view en;
  YesNo Situation::* answer;
};
constexpr Question questions[] = {
    {"nguoi bao tin:", "reporter:", &Situation::reporter_named},
    {"qua tang:", "flagrant:", &Situation::flagrant},
    {"rat nghiem trong:", "very serious:", &Situation::grave},
    {"du luan quan tam:", "public concern:", &Situation::public_concern},
    {"co the bo tron:", "may flee:", &Situation::suspect_may_flee},
    {"bi hai duoi 18 tuoi:", "victim under 18:", &Situation::victim_under_18},
    {"xam hai tinh duc:", "sexual abuse:", &Situation::sexual_abuse},
    {"bi can duoi 18 tuoi:", "accused under 18:", &Situation::accused_under_18},
    {"dac biet phuc tap:", "especially complex:", &Situation::especially_complex},
};

Result<bool> read_question(std::string_view line, Situation& situation) {
  for (const Question& question : questions) {
    if (!take(line, question.vi) && !take(line, question.en)) continue;
    HD_TRY(situation.*question.answer, read_yes_no(line));
    return true;
  }
  return false;
}

// What is said of the situation as a whole; false when the line is something else.
Result<bool> read_setting(std::string_view line, Situation& situation) {
  HD_TRY(const bool is_question, read_question(line, situation));
  if (is_question) return true;
  if (take(line, "can cu 24 gio khac:") || take(line, "other urgent ground:")) {
    HD_TRY(const YesNo answer, read_yes_no(line));
    situation.flagrant = situation.public_concern = situation.suspect_may_flee = answer;
  } else if (take(line, "toi danh:") || take(line, "offence:")) {
    HD_CHECK(read_offence(line, situation.article, situation.clause));
  } else if (take(line, "loai toi pham:") || take(line, "class of the crime:")) {
    situation.severity = severity_word(line);
    if (!situation.severity) return fail(not_understood("severity"));
  } else if (take(line, "ngay") || take(line, "day")) {
    HD_TRY(Fact fact, read_fact(line));
    situation.facts.push_back(std::move(fact));
  } else {
    return false;
  }
  return true;
}

// The name in brackets as it was written, not folded.
void keep_agency_name(const std::string& line, Situation& situation) {
  if (situation.facts.empty() || situation.facts.back().agency.empty()) return;
  const std::size_t open = line.find('(');
  const std::size_t close = line.find(')');
  if (open == std::string::npos || close == std::string::npos || close < open) return;
  situation.facts.back().agency = line.substr(open + 1, close - open - 1);
}

Result<bool> read_situation(const std::string& line, Situation& situation) {
  HD_TRY(const bool is_setting, read_setting(fold_vietnamese(line), situation));
  if (is_setting) keep_agency_name(line, situation);
  return is_setting;
}

Result<Done> read_line(const std::string& line, Story& story, int number) {
  const std::string folded = fold_vietnamese(line);
  std::string_view text = folded;
  if (take(text, "tieu de:") || take(text, "story:")) {
    story.title = trimmed(std::string_view(line).substr(line.find(':') + 1));
    return Done{};
  }
  if (take(text, "neu") || take(text, "if")) {
    story.assumptions.emplace_back(trimmed(std::string_view(line).substr(line.find(' '))));
    return Done{};
  }
  HD_TRY(const bool is_setting, read_situation(line, story.situation));
  if (is_setting) return Done{};
  const bool of_assumed = take(text, "thi") || take(text, "then");
  HD_TRY(std::optional<Expectation> expected, read_expectation(text));
  if (expected) {
    expected->line = number;
    expected->of_assumed = of_assumed;
    story.expectations.push_back(*std::move(expected));
    return Done{};
  }
  return fail(not_understood("line_begins"));
}

Error at_line(int number, const std::string& line, const Error& error) {
  return fault_at(not_understood("at_line", {std::to_string(number), line}), error);
}

}  // namespace

Result<Story> parse_story(std::string_view text) {
  if (!is_valid_utf8(text)) return fail(not_understood("utf8"));
  Story story;
  int number = 0;
  while (!text.empty()) {
    ++number;
    const std::size_t end = text.find('\n');
    std::string line(trimmed(text.substr(0, end)));
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.empty() || line.front() == '#') continue;
    const auto read = read_line(line, story, number);
    if (!read) return fail(at_line(number, line, read.error()));
  }
  const std::vector<std::string> assumptions = std::exchange(story.assumptions, {});
  story.assumed = story.situation;
  for (const std::string& line : assumptions) HD_CHECK(assume(line, story));
  return story;
}

Result<Done> assume(std::string_view line, Story& story) {
  const std::string text(trimmed(line));
  const auto read = read_situation(text, story.assumed);
  if (!read) return fail(fault_at(not_understood("at_text", {text}), read.error()));
  if (!*read) {
    return fail(not_understood("if", {text}));
  }
  story.assumptions.push_back(text);
  return Done{};
}

}  // namespace hd::law
