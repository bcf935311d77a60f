#include "app/export_figures.hpp"

namespace hd::app::export_figures {
namespace {

constexpr auto action = access::Action::export_indicators;

Result<Done> put_on_record(const Services& services, const Caller& caller) {
  HD_CHECK(services.store.write([&](ports::Records& records) -> Result<Done> {
    HD_CHECK(records.journal().append(
        audit_of(services, caller, action, "member", caller.actor.member_id.text())));
    return Done{};
  }));
  return Done{};
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, action));
  Output out;
  HD_TRY(out.leads,
         read_counted_leads::run(services, caller, {input.question, input.pick, {}, most_leads}));
  if (!out.leads.next_cursor.empty()) {
    return fail(Error::field_error("as_of", "indicators.too_many_to_export"));
  }
  HD_TRY(out.figures, read_indicators::run(services, caller, input.question));
  HD_TRY(out.trend, read_figure_trend::run(services, caller, {input.question, input.pick.measure}));
  for (std::size_t i = 0; i < indicators::dimension_count; ++i) {
    const auto by = static_cast<indicators::Dimension>(i);
    HD_TRY(auto split,
           break_down_figure::run(services, caller, {input.question, input.pick.measure, by}));
    out.splits.push_back(std::move(split));
  }
  HD_CHECK(put_on_record(services, caller));
  return out;
}

}  // namespace hd::app::export_figures
