#include "app/set_up.hpp"

#include <algorithm>
#include <map>

#include "app/new_agency.hpp"
#include "app/reckon_anew.hpp"

namespace hd::app::set_up {
namespace {

using AgenciesByKey = std::map<std::string, domain::Agency>;

constexpr std::size_t max_members = 1000;

std::string field(std::string_view list, std::size_t row, std::string_view name) {
  return std::string(list) + '.' + std::to_string(row) + '.' + std::string(name);
}

Result<AgenciesByKey> check_agencies(const Services& services,
                                     const std::vector<NewAgency>& wanted) {
  if (wanted.empty() || wanted.size() > max_agencies) {
    return fail(Error::field_error("agencies", "setup.agency_needed"));
  }
  AgenciesByKey out;
  for (std::size_t row = 0; row < wanted.size(); ++row) {
    const NewAgency& one = wanted[row];
    HD_TRY(const domain::Agency agency,
           agency_of(services, {one.kind, one.unit_code, one.name}, field("agencies", row, "")));
    for (const auto& [key, other] : out) {
      if (is_same_place(agency, other)) {
        return fail(Error::field_error(field("agencies", row, "kind"), "setup.agency_twice"));
      }
    }
    if (!out.emplace(wanted[row].key, agency).second) {
      return fail(Error::field_error(field("agencies", row, "key"), "setup.agency_twice"));
    }
  }
  const bool has_city = std::any_of(out.begin(), out.end(), [](const auto& row) {
    return row.second.kind == domain::AgencyKind::city_investigating_agency;
  });
  if (!has_city) return fail(Error::field_error("agencies", "setup.city_agency_needed"));
  return out;
}

Result<domain::Member> member_of(const NewMember& wanted, const AgenciesByKey& agencies,
                                 std::size_t row) {
  const auto agency = agencies.find(wanted.agency_key);
  if (agency == agencies.end()) {
    return fail(Error::field_error(field("members", row, "agency_key"), "setup.unknown_agency"));
  }
  const NewPerson person{wanted.name, wanted.rank, wanted.code, wanted.functions};
  HD_TRY(domain::Member member, newcomer_of(person, field("members", row, "")));
  member.agency_id = agency->second.id;
  return member;
}

Result<std::vector<domain::Member>> check_members(const Input& input,
                                                  const AgenciesByKey& agencies) {
  if (input.members.size() > max_members) return fail(ErrorCode::too_large);
  std::vector<domain::Member> out;
  for (std::size_t row = 0; row < input.members.size(); ++row) {
    HD_TRY(domain::Member member, member_of(input.members[row], agencies, row));
    for (const domain::Member& other : out) {
      if (other.code == member.code) {
        return fail(Error::field_error(field("members", row, "code"), "setup.code_twice"));
      }
    }
    out.push_back(std::move(member));
  }
  for (const auto& [key, agency] : agencies) {
    const bool has_head = std::any_of(out.begin(), out.end(), [&](const domain::Member& m) {
      return m.agency_id == agency.id && can_begin(m);
    });
    if (!has_head) return fail(Error::field_error("members", "setup.head_needed", agency.name));
  }
  return out;
}

struct Prepared {
  AgenciesByKey agencies;
  std::vector<domain::Member> members;
  std::vector<ports::MemberKeyRecord> keys;
};

Result<Done> keep(const Services& services, ports::Records& records, const Prepared& prepared) {
  HD_TRY(const auto existing, records.people().agencies());
  if (!existing.empty()) return fail(ErrorCode::not_found, "set-up is closed");
  for (const auto& [key, agency] : prepared.agencies) HD_CHECK(records.people().add(agency));
  for (std::size_t i = 0; i < prepared.members.size(); ++i) {
    HD_CHECK(records.people().add(prepared.members[i], prepared.keys[i]));
  }
  HD_CHECK(
      records.outgoing().put_setting("province_name", services.province.name().text(Language::vi)));
  HD_CHECK(records.journal().set_setting("province_code", services.province.code()));
  HD_CHECK(reckon_anew::begin(services, records));
  ports::AuditEntry entry;
  entry.at = services.clock.now();
  entry.action = "set_up";
  entry.object_kind = "province";
  entry.object_id = services.province.code();
  return records.journal().append(entry);
}

}  // namespace

Result<bool> is_open(const Services& services) {
  return services.store.read([](ports::Records& records) -> Result<bool> {
    HD_TRY(const auto agencies, records.people().agencies());
    return agencies.empty();
  });
}

Result<Output> run(const Services& services, const Input& input) {
  HD_TRY(const bool open, is_open(services));
  if (!open) return fail(ErrorCode::not_found, "set-up is closed");
  Prepared prepared;
  HD_TRY(prepared.agencies, check_agencies(services, input.agencies));
  HD_TRY(prepared.members, check_members(input, prepared.agencies));
  Output out;
  for (std::size_t i = 0; i < prepared.members.size(); ++i) {
    const std::string& agency = prepared.agencies.at(input.members[i].agency_key).name;
    HD_TRY(NewSlip made, new_slip(services, prepared.members[i], agency));
    prepared.keys.push_back(std::move(made.keys));
    out.slips.push_back(std::move(made.slip));
  }
  HD_CHECK(services.store.write(
      [&](ports::Records& records) { return keep(services, records, prepared); }));
  return out;
}

}  // namespace hd::app::set_up
