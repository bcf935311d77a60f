// What several pages show in the same way. A view turns the output of a use case into JSON with
// ready-made sentences; it decides nothing.
#pragma once

#include <string>

#include "app/lead_lines.hpp"
#include "app/services.hpp"
#include "base/json.hpp"
#include "domain/tip.hpp"
#include "http/due_words.hpp"

namespace hd::http {

// What views need besides the output: texts of the law, names of communes, and how to say it.
struct ViewContext {
  const law::Law& law;
  const law::Province& province;
  Speech speech;
};

Json citation_view(const law::Citation& citation, Language language);
Json member_view(const domain::Member& member);
// Of who has a matter in hands.
Json officer_view(const domain::Member& member);
Json file_view(const domain::TipFile& file, std::size_t index);

// "Hồ sơ chưa đủ (Cơ quan Cảnh sát điều tra …)": why it came back, and from whom.
std::string returned_words(const ViewContext& context, const domain::Agency& by,
                           const std::string& reason);
// "xã Kiến Thuỵ", or "" for an unknown or empty code.
std::string place_words(const ViewContext& context, std::string_view unit_code);
// When it came in: the hour alone for what came over the public page.
std::string received_words(const ViewContext& context, const domain::Lead& lead);
std::string person_words(const domain::Member& member);  // "Thượng uý Lê Thị San Hô"
// Of who has a matter in hands: one who left is named as such.
std::string officer_words(const ViewContext& context, const domain::Member& member);
// "Thượng uý Lê Thị San Hô (thay Đại uý Hoàng Văn Cầu Cảng)", of who acts for somebody away.
std::string acting_words(const ViewContext& context, const domain::Member& member,
                         const std::optional<domain::Member>& in_place_of);
std::string article_words(const ViewContext& context, const domain::Offence& offence);
// The label of a code: the term of the glossary, unless this list has a row "desk.<list>.<code>".
std::string label(const ViewContext& context, std::string_view list, std::string_view code);

// A due date kept for lists, of an agency whose row of the rule gives label and holder; the state
// of the lead tells the rows of one rule apart that follow from different decisions.
Json due_brief_view(const ViewContext& context, const domain::DueDate& due,
                    const domain::Agency& agency, domain::LeadState state);
DueFacts facts_of(const ViewContext& context, const domain::DueDate& due,
                  const domain::Agency& agency);
std::string rule_label(const ViewContext& context, std::string_view rule, domain::AgencyKind kind,
                       domain::LeadState state = domain::LeadState::received);
// No number of hours or days: it is owed at once.
bool is_at_once(const ViewContext& context, std::string_view rule);
bool is_draft_rule(const ViewContext& context, std::string_view rule, domain::AgencyKind kind);
// "khoản 5 Điều 146 BLTTHS", or "" for a rule that is not in the data.
std::string rule_citation(const ViewContext& context, std::string_view rule,
                          domain::AgencyKind kind, domain::LeadState state);

// How sure a date is, said wherever it stands: whether its rule is a draft, whether it rests on a
// calendar that is not announced, and until when an act is in time in any case.
struct Sureness {
  bool is_draft = false;
  bool is_provisional = false;
};
void set_sureness(const ViewContext& context, const Sureness& sure, const DueFacts& facts,
                  Json& view);

// A due date as the law room answers it: brief, and whole with its reckoning.
Json due_brief_view(const ViewContext& context, const law::Due& due);
Json due_view(const ViewContext& context, const law::Due& due);
DueFacts facts_of(const law::Due& due);

// Text, or null when there is none.
inline Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

}  // namespace hd::http
