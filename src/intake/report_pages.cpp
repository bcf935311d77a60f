#include "intake/report_pages.hpp"

namespace hd::intake {
namespace {

std::string choice_text(std::string_view field, const std::string& value, Language language) {
  const std::string key = "public.choice." + std::string(field) + "." + value;
  return has_word(key) ? word(key, language) : std::string();
}

void add_line(std::string& text, std::string_view line) {
  if (line.empty()) return;
  if (!text.empty()) text += '\n';
  text += line;
}

std::string date_for_reading(const Report& report, Language language) {
  const auto number = [](const std::string& text) { return number_in(text, 1, 9999, 0); };
  const auto whole = CivilDate::of(number(report.year), number(report.month), number(report.day));
  if (whole) return day_text(*whole, language, Opening::sentence);
  std::string text;
  for (const std::string* part : {&report.day, &report.month, &report.year}) {
    if (!part->empty()) text += (text.empty() ? "" : "/") + *part;
  }
  return text;
}

std::string review_of(const Report& report, int step, const std::vector<Unit>& units,
                      Language language) {
  std::string text;
  if (step == 1) add_line(text, choice_text("nguy-hiem", report.danger, language));
  if (step == 2) add_line(text, report.story);
  if (step == 3) {
    const Unit* unit = find_unit(units, report.unit);
    if (unit != nullptr) add_line(text, unit->label(language));
    if (report.to_city == "1") add_line(text, word("public.review.to_city", language));
    add_line(text, report.place);
    add_line(text, date_for_reading(report, language));
    add_line(text, choice_text("con", report.ongoing, language));
  }
  if (step == 4) add_line(text, report.who);
  if (step == 5) {
    const bool named = report.contact_way == "ten" && !report.contact.empty();
    add_line(text, word(named ? "public.review.named" : "public.review.code_only", language));
    if (named) add_line(text, report.contact);
  }
  return text;
}

}  // namespace

void put_answers(PageData& data, const Report& report, int step) {
  for (const AnswerField& field : answer_fields()) {
    const std::string& value = report.*field.value;
    if (field.step != step) {
      if (!value.empty()) put_hidden(data, field.name, value);
      continue;
    }
    data.set("V_" + template_name(field.name), value);
    const std::string choice = "ON_" + template_name(field.name) + "_" + template_name(value);
    if (value.size() < 16) data.show(choice);  // a value that no choice has shows nothing
  }
}

void put_units(PageData& data, const Report& report, const std::vector<Unit>& units,
               Language language) {
  for (const Unit& unit : units) {
    PageData one = data.add("UNIT");
    one.set("CODE", unit.code).set("LABEL", unit.label(language));
    if (unit.code == report.unit) one.show("CHOSEN");
  }
}

void put_review(PageData& data, const Report& report, const std::vector<SealedFile>& files,
                const Services& services, Language language) {
  for (int step = first_step; step < check_step; ++step) {
    std::string text = review_of(report, step, services.units, language);
    for (const SealedFile& file : files) {
      if (step == story_step) add_line(text, word("public.review.file", language, file.name));
    }
    if (text.empty()) text = word("public.review.nothing", language);
    const std::string number = std::to_string(step);
    PageData one = data.add("ANSWER");
    one.set("NUMBER", number).set("QUESTION", word("public.review.question." + number, language));
    one.set("TEXT", text);
  }
}

}  // namespace hd::intake
