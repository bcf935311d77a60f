#include "http/list_filters.hpp"

namespace hd::http {
namespace {

tl::unexpected<Error> wrong(std::string_view name) {
  return fail(Error::field_error(std::string(name), "input.wrong_kind"));
}

template <class Enum>
Result<std::optional<Enum>> optional_code(const Call& call, std::string_view name) {
  const std::string code = call.ask(name);
  if (code.empty()) return std::optional<Enum>();
  HD_TRY(const Enum value, coded<Enum>(name, code));
  return std::optional<Enum>(value);
}

template <class AnyId>
Result<std::optional<AnyId>> optional_id(const Call& call, std::string_view name) {
  const std::string text = call.ask(name);
  if (text.empty()) return std::optional<AnyId>();
  const auto id = AnyId::parse(text);
  if (!id) return wrong(name);
  return std::optional<AnyId>(*id);
}

Result<std::optional<bool>> optional_answer(const Call& call, std::string_view name) {
  const std::string text = call.ask(name);
  if (text.empty()) return std::optional<bool>();
  if (text != "yes" && text != "no") return wrong(name);
  return std::optional<bool>(text == "yes");
}

Result<app::DueSpan> due_span(const std::string& name) {
  if (name.empty()) return app::DueSpan::any;
  if (name == "overdue") return app::DueSpan::overdue;
  if (name == "today") return app::DueSpan::today;
  if (name == "week") return app::DueSpan::week;
  return wrong("due");
}

}  // namespace

std::vector<Parameter> list_parameters(std::string_view filters) {
  return {{"filter", filters},
          {"kind", "denunciation, crime_notice or prosecution_recommendation"},
          {"article", "of the Criminal Code"},
          {"unit", "code of the commune where it happened"},
          {"channel", "how it came in"},
          {"investigator", "id of the member it is assigned to"},
          {"agency", "id of the agency that holds it or is offered it"},
          {"due", "when its next limit ends: overdue, today or week"},
          {"danger", "yes: only where somebody is in danger now"},
          {"unread", "yes or no: with an answer of its sender that nobody has read"},
          {"cursor", "next_cursor of the page before"}};
}

Result<app::LeadNarrowing> narrowing_of(const Call& call) {
  app::LeadNarrowing by;
  HD_TRY(by.kind, optional_code<domain::LeadKind>(call, "kind"));
  by.article = call.ask("article");
  by.unit_code = call.ask("unit");
  HD_TRY(by.channel, optional_code<domain::Channel>(call, "channel"));
  HD_TRY(by.investigator, optional_id<domain::MemberId>(call, "investigator"));
  HD_TRY(by.agency, optional_id<domain::AgencyId>(call, "agency"));
  HD_TRY(by.due, due_span(call.ask("due")));
  HD_TRY(const auto danger, optional_answer(call, "danger"));
  by.danger_only = danger.value_or(false);
  HD_TRY(by.has_unread, optional_answer(call, "unread"));
  return by;
}

}  // namespace hd::http
