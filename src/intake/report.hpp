// A report while it is being written: everything the form carries, as typed.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "intake/form_state.hpp"

namespace hd::intake {

inline constexpr int first_step = 1;
inline constexpr int story_step = 2;
inline constexpr int place_step = 3;
inline constexpr int check_step = 6;  // reads the answers back

struct Report {
  std::string danger;  // "ngay", "co-the", "khong", "khong-ro" or ""
  std::string story;
  std::string unit;     // a unit code, "khong-ro", or "" while nothing was chosen
  std::string to_city;  // "1": to the city, not to the commune's police
  std::string place;
  std::string day, month, year;
  std::string ongoing;  // "con", "qua", "khong-ro" or ""
  std::string who;
  std::string contact_way;  // "ma" or "ten"
  std::string contact;
};

// One answer of the form: its field, the question it belongs to and the most it may hold.
struct AnswerField {
  std::string_view name;
  std::string Report::* value;
  int step;
  std::size_t longest;  // characters of a short answer, bytes of a long one
  std::string_view choices;  // "|ma|ten|" when only these may be chosen
};
std::span<const AnswerField> answer_fields();

// The answers as they came, even those that cannot be taken; without files.
Report read_report(const Form& form);

// What keeps the answers of one question from being taken.
std::vector<Fault> faults_of_step(const Report& report, int step, const std::vector<Unit>& units,
                                  CivilDate today);
// For somebody who skips the question: clears the choices and dates among `faults`. A text that
// cannot be taken stays, nobody's words are thrown away.
void drop_faulty(Report& report, const std::vector<Fault>& faults);
bool is_empty(const Report& report);  // but for choices and dates

// The content of a tip as the duty officer will read it (JSON, see docs/formats.md), and what is
// kept apart from it: contact details, empty when the sender gave none.
std::string content_json(const Report& report, const std::vector<SealedFile>& files,
                         Language language);
std::string contact_json(const Report& report);
// "now", "maybe", "no", "unknown"
std::string danger_code(const Report& report);
// The unit code, or empty; and that of the unit that shall get the tip, empty for the city.
std::string unit_code(const Report& report);
std::string recipient_unit(const Report& report);
// [{"blob", "name", "size", "key"}]
Json file_list(const std::vector<SealedFile>& files);

}  // namespace hd::intake
