// What hangs on a lead: counted with its course, and who can read it from who holds which keys.
#include "vault/records/stored_leads.hpp"

namespace hd::vault {
namespace {

bool holds(const PeopleTable& people, const ports::Grant& grant, domain::MemberId member) {
  const auto of = people.holders.find(grant.compartment_id);
  if (of == people.holders.end()) return false;
  const auto epochs = of->second.epochs.find(member);
  return epochs != of->second.epochs.end() && epochs->second.contains(grant.epoch);
}

// By which of them the member would open the identity, as StoredKeys::path() finds it.
const ports::Grant* way_to_identity(const PeopleTable& people,
                                    const std::vector<ports::Grant>& oldest_first,
                                    domain::MemberId member) {
  const ports::Grant* newest = nullptr;
  for (const ports::Grant& grant : oldest_first) {
    const bool is_way = grant.state == domain::GrantState::active &&
                        grant.cls == ports::ProtectionClass::guarded &&
                        holds(people, grant, member);
    if (!is_way) continue;
    if (newest == nullptr || newest->granted_at < grant.granted_at) newest = &grant;
  }
  return newest;
}

std::vector<domain::MemberId> others_with_key(const PeopleTable& people, const ports::Grant& grant,
                                              domain::MemberId member) {
  std::vector<domain::MemberId> others;
  for (const auto& [other, epochs] : people.holders.at(grant.compartment_id).epochs) {
    if (other != member) others.push_back(other);
  }
  return others;
}

}  // namespace

Result<ports::LeadAround> StoredLeads::around(domain::LeadId id, domain::MemberId member) {
  std::shared_ptr<const LeadCourse> course;
  std::shared_ptr<const PeopleTable> people;
  if (shelf_ != nullptr) {
    HD_TRY(course, shelf_->course(seen_, id));
    HD_TRY(people, people_->current(seen_));
  } else {
    HD_TRY(LeadCourse read, read_course(tx_, id));
    course = std::make_shared<const LeadCourse>(std::move(read));
    HD_TRY(people, read_people(tx_));
  }
  ports::LeadAround around = course->around;
  if (const ports::Grant* way = way_to_identity(*people, course->grants, member)) {
    around.opens_identity = true;
    around.seconds = others_with_key(*people, *way, member);
  }
  for (const ports::Grant& grant : course->grants) {
    if (grant.state != domain::GrantState::active) continue;
    if (grant.cls != ports::ProtectionClass::file) continue;
    around.opens_content = around.opens_content || holds(*people, grant, member);
    const auto of = people->holders.find(grant.compartment_id);
    if (of == people->holders.end()) continue;
    around.readers.push_back({of->second.agency_id, of->second.function,
                              static_cast<std::int64_t>(of->second.epochs.size())});
  }
  return around;
}

}  // namespace hd::vault
