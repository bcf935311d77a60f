#include "app/set_up.hpp"

#include <algorithm>
#include <map>

#include "app/reckon_anew.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "crypto/random.hpp"

namespace hd::app::set_up {
namespace {

using AgenciesByKey = std::map<std::string, domain::Agency>;

constexpr std::size_t max_agencies = 200;
constexpr std::size_t max_members = 1000;

std::string field(std::string_view list, std::size_t row, std::string_view name) {
  return std::string(list) + '.' + std::to_string(row) + '.' + std::string(name);
}

// "Công an xã Kiến Thuỵ": the agency of a commune takes its name from the commune.
Result<Done> fill_from_unit(const law::Province& province, CivilDate today, const NewAgency& wanted,
                            std::size_t row, domain::Agency& agency) {
  const law::AdminUnit* unit = province.unit(wanted.unit_code, today);
  if (unit == nullptr)
    return fail(Error::field_error(field("agencies", row, "unit_code"), "setup.unknown_unit"));
  agency.is_island = unit->is_island;
  if (agency.name.empty()) agency.name = "Công an " + unit->full_name(Language::vi);
  return Done{};
}

Result<domain::Agency> agency_of(const Services& services, const NewAgency& wanted,
                                 std::size_t row) {
  domain::Agency agency;
  agency.id = crypto::random_id<domain::AgencyTag>();
  agency.kind = wanted.kind;
  agency.unit_code = wanted.unit_code;
  HD_TRY(agency.name,
         optional_text(wanted.name, field("agencies", row, "name"), limits::short_text));
  const law::AgencyKindRow* kind = services.province.agency_kind(law_kind(wanted.kind));
  if (kind == nullptr)
    return fail(Error::field_error(field("agencies", row, "kind"), "setup.unknown_kind"));
  if (kind->per_unit) {
    HD_CHECK(
        fill_from_unit(services.province, services.clock.now().local_date(), wanted, row, agency));
    return agency;
  }
  if (!wanted.unit_code.empty()) {
    return fail(
        Error::field_error(field("agencies", row, "unit_code"), "setup.unit_not_for_this_kind"));
  }
  if (!agency.name.empty()) return agency;
  const bool investigates = wanted.kind == domain::AgencyKind::city_investigating_agency;
  const bool steers = wanted.kind == domain::AgencyKind::steering_committee;
  agency.name = (investigates ? services.province.investigating_agency()
                 : steers     ? services.province.steering_committee()
                              : kind->name)
                    .text(Language::vi);
  return agency;
}

bool is_same_place(const domain::Agency& a, const domain::Agency& b) {
  return a.kind == b.kind && a.unit_code == b.unit_code;
}

Result<AgenciesByKey> check_agencies(const Services& services,
                                     const std::vector<NewAgency>& wanted) {
  if (wanted.empty() || wanted.size() > max_agencies) {
    return fail(Error::field_error("agencies", "setup.agency_needed"));
  }
  AgenciesByKey out;
  for (std::size_t row = 0; row < wanted.size(); ++row) {
    HD_TRY(const domain::Agency agency, agency_of(services, wanted[row], row));
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

bool is_plain_code(std::string_view code) {
  return code.size() >= 3 && code.size() <= 32 && std::all_of(code.begin(), code.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
         });
}

Result<domain::Member> member_of(const NewMember& wanted, const AgenciesByKey& agencies,
                                 std::size_t row) {
  const auto agency = agencies.find(wanted.agency_key);
  if (agency == agencies.end()) {
    return fail(Error::field_error(field("members", row, "agency_key"), "setup.unknown_agency"));
  }
  domain::Member member;
  member.id = crypto::random_id<domain::MemberTag>();
  member.agency_id = agency->second.id;
  HD_TRY(member.name,
         required_text(wanted.name, field("members", row, "name"), limits::short_text));
  HD_TRY(member.rank,
         optional_text(wanted.rank, field("members", row, "rank"), limits::short_text));
  member.code = fold_vietnamese(wanted.code);
  if (!is_plain_code(member.code)) {
    return fail(Error::field_error(field("members", row, "code"), "setup.code_form"));
  }
  if (wanted.functions.empty()) {
    return fail(Error::field_error(field("members", row, "functions"), "setup.function_needed"));
  }
  member.functions = wanted.functions;
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
      return m.agency_id == agency.id &&
             (m.has(domain::Function::head) || m.has(domain::Function::coordinator));
    });
    if (!has_head) return fail(Error::field_error("members", "setup.head_needed", agency.name));
  }
  return out;
}

// 4 groups of 5 from 31 letters and digits that are not mistaken for one another: 99 bits.
std::string one_time_password() {
  constexpr std::string_view letters = "abcdefghjkmnpqrstuvwxyz23456789";
  std::string out;
  while (out.size() < 23) {
    if (out.size() % 6 == 5) {
      out.push_back('-');
      continue;
    }
    const auto byte = crypto::random_array<1>().front();
    if (byte < letters.size() * 8) out.push_back(letters[byte % letters.size()]);
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
    Slip slip;
    slip.member = prepared.members[i];
    slip.agency_name = prepared.agencies.at(input.members[i].agency_key).name;
    slip.one_time_password = one_time_password();
    HD_TRY(auto keys, services.vault.new_member_keys(slip.member.id, slip.one_time_password));
    prepared.keys.push_back(std::move(keys));
    out.slips.push_back(std::move(slip));
  }
  HD_CHECK(services.store.write(
      [&](ports::Records& records) { return keep(services, records, prepared); }));
  return out;
}

}  // namespace hd::app::set_up
