#include "app/add_agency.hpp"

#include <algorithm>

#include "app/add_member.hpp"
#include "app/authorise.hpp"

namespace hd::app {
namespace {

constexpr access::Action action = access::Action::add_agency;

bool may_add(const Caller& caller, const std::vector<domain::Agency>& agencies) {
  const bool has_committee = std::ranges::any_of(agencies, [](const domain::Agency& one) {
    return one.kind == domain::AgencyKind::steering_committee;
  });
  return access::adds_agencies(caller.actor, has_committee);
}

// Asked a second time after a lost answer, the head's slip is what is missing.
Result<Done> check_place_free(ports::Records& records, const std::vector<domain::Agency>& agencies,
                              const domain::Agency& wanted) {
  const auto there = std::ranges::find_if(
      agencies, [&](const domain::Agency& one) { return is_same_place(one, wanted); });
  if (there == agencies.end()) return Done{};
  HD_TRY(const bool has_head, has_arrived_head(records, there->id));
  return fail(Error::field_error(wanted.unit_code.empty() ? "kind" : "unit_code",
                                 has_head ? "agency.there_already" : "agency.added_already",
                                 there->name));
}

Result<Done> check(ports::Records& records, const Caller& caller, const domain::Agency& agency,
                   const domain::Member& head) {
  HD_TRY(const auto agencies, records.people().agencies());
  if (!may_add(caller, agencies))
    return fail(ErrorCode::not_allowed, "add_agency: not_your_function");
  HD_CHECK(check_place_free(records, agencies, agency));
  if (agencies.size() >= max_agencies)
    return fail(Error::field_error("kind", "agency.too_many", std::to_string(max_agencies)));
  return check_code_free(records, head, "head_code");
}

// A committee that takes no tips may begin with whoever coordinates.
domain::Function first_function(domain::AgencyKind kind) {
  return domain::holds_compartments(kind) ? domain::Function::head : domain::Function::coordinator;
}

Result<bool> is_at_work(ports::Records& records, const domain::Agency& agency) {
  if (!domain::holds_compartments(agency.kind)) return has_arrived_head(records, agency.id);
  HD_TRY(const auto keys, records.keys().compartments_of(agency.id));
  return !keys.empty();
}

Result<read_agencies::Line> line_of(ports::Records& records, const Caller& caller,
                                    const domain::Agency& agency, bool has_committee) {
  read_agencies::Line line{agency, false, {}};
  HD_TRY(line.is_at_work, is_at_work(records, agency));
  if (agency.id == caller.actor.agency_id) return line;  // its people have a list of their own
  HD_TRY(const bool has_head, has_arrived_head(records, agency.id));
  if (!access::gives_slips_in(caller.actor, agency.id, has_head, has_committee)) return line;
  HD_TRY(line.awaited, records.people().members_of(agency.id));
  std::erase_if(line.awaited, [](const domain::Member& one) { return !can_begin(one); });
  return line;
}

}  // namespace

Result<Slip> add_agency::run(const Services& services, const Caller& caller, const Input& input) {
  HD_CHECK(authorise(caller.actor, action));
  HD_TRY(const domain::Agency agency, agency_of(services, input.agency, {}));
  const NewPerson person{
      input.head_name, input.head_rank, input.head_code, {first_function(agency.kind)}};
  HD_TRY(domain::Member head, newcomer_of(person, "head_"));
  head.agency_id = agency.id;
  HD_CHECK(services.store.read(
      [&](ports::Records& records) { return check(records, caller, agency, head); }));
  HD_TRY(NewSlip made, new_slip(services, head, agency.name));
  HD_CHECK(services.store.write([&](ports::Records& records) -> Result<Done> {
    HD_CHECK(check(records, caller, agency, head));
    HD_CHECK(records.people().add(agency));
    HD_CHECK(records.people().add(head, made.keys));
    HD_CHECK(
        records.journal().append(audit_of(services, caller, action, "agency", agency.id.text())));
    return records.journal().append(
        audit_of(services, caller, access::Action::add_member, "member", head.id.text()));
  }));
  return std::move(made.slip);
}

Result<read_agencies::Output> read_agencies::run(const Services& services, const Caller& caller) {
  HD_CHECK(authorise(caller.actor, access::Action::read_agencies));
  return services.store.read([&](ports::Records& records) -> Result<Output> {
    Output out;
    HD_TRY(const auto agencies, records.people().agencies());
    out.may_add = may_add(caller, agencies);
    HD_TRY(const bool has_committee, has_arrived_committee(records));
    for (const domain::Agency& agency : agencies) {
      HD_TRY(auto line, line_of(records, caller, agency, has_committee));
      out.lines.push_back(std::move(line));
    }
    return out;
  });
}

}  // namespace hd::app
