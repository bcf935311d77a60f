// What lists are narrowed by, and the filters that somebody keeps under a name.
#include "app/save_filter.hpp"
#include "http/call.hpp"
#include "http/views.hpp"

namespace hd::http {
namespace {

using net::Method;

Result<ports::LeadList> list_named(std::string_view name) {
  if (name == "queue") return ports::LeadList::queue;
  if (name == "leads") return ports::LeadList::leads;
  return fail(Error::field_error("list", "input.wrong_kind"));
}

Result<net::Response> choices_of(Call& call, ports::LeadList list) {
  HD_TRY(const auto output, app::read_list_choices::run(call.services(), call.caller(), {list}));
  return json_response(list_choices_view(call.view_context(), output));
}

Result<net::Response> read_choices_of_list(Call& call) {
  HD_TRY(const auto list, list_named(call.ask("list")));
  return choices_of(call, list);
}

Result<net::Response> change_saved(Call& call, bool is_removal) {
  const JsonReader fields = call.fields();
  app::save_filter::Input input;
  input.is_removal = is_removal;
  HD_TRY(const std::string list, fields.text("list"));
  HD_TRY(input.filter.list, list_named(list));
  HD_TRY(input.filter.name, fields.text("name"));
  HD_TRY(input.filter.query, fields.text_or("query", ""));
  const ports::LeadList where = input.filter.list;
  HD_CHECK(app::save_filter::run(call.services(), call.caller(), std::move(input)));
  return choices_of(call, where);
}

Result<net::Response> save(Call& call) { return change_saved(call, false); }
Result<net::Response> remove(Call& call) { return change_saved(call, true); }

Route changing_saved(Route route) {
  route.method = Method::post;
  route.action = access::Action::read_today;
  route.request = "SavedFilter";
  route.response = "ListChoices";
  return route;
}

}  // namespace

std::vector<Route> filter_routes() {
  return {
      {.path = "/list-choices",
       .name = "read_list_choices",
       .summary = "By what a list of leads can be narrowed, and the filters saved for it",
       .action = access::Action::read_today,
       .response = "ListChoices",
       .query = {{"list", "queue or leads", true}},
       .handler = read_choices_of_list},
      changing_saved({.path = "/saved-filters",
                      .name = "save_filter",
                      .summary = "Keep the filter of a list under a name, for oneself",
                      .handler = save}),
      changing_saved({.path = "/saved-filters/removal",
                      .name = "remove_filter",
                      .summary = "Forget a saved filter",
                      .handler = remove}),
  };
}

}  // namespace hd::http
