#include "intake/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "base/json.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"

namespace hd::intake {
namespace {

constexpr std::size_t long_answer = limits::answer_bytes;
constexpr std::size_t short_answer = 1000;  // characters
constexpr std::size_t word_answer = 16;

constexpr std::array<AnswerField, 12> fields{{
    {"nguy-hiem", &Report::danger, 1, word_answer, "|ngay|co-the|khong|khong-ro|"},
    {"chuyen", &Report::story, 2, long_answer, {}},
    {"xa", &Report::unit, 3, word_answer, {}},
    {"thanh-pho", &Report::to_city, 3, word_answer, "|1|"},
    {"noi", &Report::place, 3, short_answer, {}},
    {"ngay", &Report::day, 3, word_answer, {}},
    {"thang", &Report::month, 3, word_answer, {}},
    {"nam", &Report::year, 3, word_answer, {}},
    {"con", &Report::ongoing, 3, word_answer, "|con|qua|khong-ro|"},
    {"ai", &Report::who, 4, long_answer, {}},
    {"lien-lac", &Report::contact_way, 5, word_answer, "|ma|ten|"},
    {"lien-he", &Report::contact, 5, short_answer, {}},
}};

bool is_among(const std::string& value, std::string_view choices) {
  return choices.empty() || value.empty() || choices.find("|" + value + "|") != choices.npos;
}

// Letters with marks take two or three bytes: what the page calls 1,000 letters is counted so.
bool is_too_long(const std::string& value, const AnswerField& field) {
  const bool is_long = field.longest == long_answer;
  return (is_long ? value.size() : character_count(value)) > field.longest;
}

// A whole day, or a month, or a year, or nothing. Next year is allowed: some tips are about what
// is going to happen.
std::optional<Fault> date_fault(const Report& report, CivilDate today) {
  if (report.day.empty() && report.month.empty() && report.year.empty()) return std::nullopt;
  const int year = number_in(report.year, 1950, today.year() + 1, 0);
  const int month = number_in(report.month, 1, 12, 0);
  const int day = number_in(report.day, 1, 31, 0);
  if (year == 0) return Fault{"nam", "public.fault.year", {}};
  if (month == 0 && !(report.month.empty() && report.day.empty())) {
    return Fault{"thang", "public.fault.month", {}};
  }
  if (report.day.empty()) return std::nullopt;
  if (day == 0) return Fault{"ngay", "public.fault.day", {}};
  if (day <= days_in_month(year, month)) return std::nullopt;
  return Fault{"ngay", "public.fault.day_of_month", fmt::format("{}/{}/{}", day, month, year)};
}

std::string date_text(const Report& report) {
  if (report.year.empty()) return {};
  std::string text = std::to_string(number_in(report.year, 1, 9999, 0));
  for (const std::string* part : {&report.month, &report.day}) {
    if (!part->empty()) text += fmt::format("-{:02}", number_in(*part, 1, 31, 0));
  }
  return text;
}

std::string translated(const std::string& value,
                       std::initializer_list<std::pair<std::string_view, std::string_view>> pairs) {
  for (const auto& [from, to] : pairs) {
    if (value == from) return std::string(to);
  }
  return "unknown";
}

}  // namespace

std::span<const AnswerField> answer_fields() { return fields; }

Report read_report(const Form& form) {
  Report report;
  for (const AnswerField& field : fields) {
    const std::string_view given = form.value(field.name);
    // What is not UTF-8 stays as it is: faults_of_step names it, the page shows the rest.
    auto tidy = tidy_text(given, field.name);
    report.*field.value = tidy ? std::move(*tidy) : std::string(given);
  }
  return report;
}

std::vector<Fault> faults_of_step(const Report& report, int step, const std::vector<Unit>& units,
                                  CivilDate today) {
  std::vector<Fault> faults;
  for (const AnswerField& field : fields) {
    if (field.step != step) continue;
    const std::string& value = report.*field.value;
    if (!is_valid_utf8(value))
      faults.push_back({field.name, "input.utf8", {}});
    else if (is_too_long(value, field))
      faults.push_back({field.name, "public.fault.too_long", {}});
    else if (!is_among(value, field.choices))
      faults.push_back({field.name, "public.fault.choice", {}});
  }
  if (!faults.empty()) return faults;
  if (step == place_step) {
    const bool known = report.unit == "khong-ro" || find_unit(units, report.unit) != nullptr;
    if (!known) faults.push_back({"xa", "public.fault.unit", {}});
    if (const auto fault = date_fault(report, today)) faults.push_back(*fault);
  }
  if (step == 5 && report.contact_way == "ten" && report.contact.empty()) {
    faults.push_back({"lien-he", "public.fault.contact", {}});
  }
  return faults;
}

void drop_faulty(Report& report, const std::vector<Fault>& faults) {
  for (const Fault& fault : faults) {
    for (const AnswerField& field : fields) {
      const bool is_choice = fault.message_key == "public.fault.choice";
      if (is_choice && field.name == fault.anchor) (report.*field.value).clear();
    }
    if (fault.message_key == "public.fault.unit") report.unit = "khong-ro";
    if (fault.message_key == "public.fault.contact") report.contact_way = "ma";
    const bool in_date = fault.anchor == "ngay" || fault.anchor == "thang" || fault.anchor == "nam";
    if (in_date) report.day = report.month = report.year = {};
  }
}

bool is_empty(const Report& report) {
  return report.story.empty() && report.who.empty() && report.place.empty();
}

std::string danger_code(const Report& report) {
  return translated(report.danger, {{"ngay", "now"}, {"co-the", "maybe"}, {"khong", "no"}});
}

std::string unit_code(const Report& report) {
  return report.unit == "khong-ro" ? std::string() : report.unit;
}

std::string recipient_unit(const Report& report) {
  return report.to_city == "1" ? std::string() : unit_code(report);
}

Json file_list(const std::vector<SealedFile>& files) {
  Json list{Json::Array{}};
  for (const SealedFile& file : files) {
    Json one;
    one.set("blob", file.blob).set("name", file.name);
    one.set("size", static_cast<std::int64_t>(file.size)).set("key", to_base64url(file.key.view()));
    list.push(std::move(one));
  }
  return list;
}

std::string content_json(const Report& report, const std::vector<SealedFile>& files,
                         Language language) {
  Json content;
  content.set("v", 1).set("danger", danger_code(report)).set("story", report.story);
  content.set("unit", unit_code(report)).set("place", report.place).set("day", date_text(report));
  content.set("ongoing", translated(report.ongoing, {{"con", "yes"}, {"qua", "no"}}));
  content.set("who", report.who);
  content.set("contact_way", contact_json(report).empty() ? "code" : "named");
  content.set("language", language == Language::vi ? "vi" : "en");
  return content.set("files", file_list(files)).dump();
}

std::string contact_json(const Report& report) {
  if (report.contact_way != "ten" || report.contact.empty()) return {};
  return Json().set("v", 1).set("contact", report.contact).dump();
}

}  // namespace hd::intake
