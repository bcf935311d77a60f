// Agencies and members over main.db.
#pragma once

#include <map>

#include "ports/records.hpp"
#include "vault/records/people_shelf.hpp"

namespace hd::vault {

class StoredPeople final : public ports::PeopleRecords {
 public:
  // Without a shelf, as in a write that others must not see yet, everything is read.
  StoredPeople(Seen& seen, PeopleShelf* shelf) : seen_(seen), tx_(seen.tx()), shelf_(shelf) {}

  Result<Done> add(const domain::Agency& agency) override;
  Result<domain::Agency> agency(domain::AgencyId id) override;
  Result<std::vector<domain::Agency>> agencies() override;
  Result<Done> add(const domain::Member& member, const ports::MemberKeyRecord& keys) override;
  Result<domain::Member> member(domain::MemberId id) override;
  Result<domain::Member> member_by_code(const std::string& code) override;
  Result<std::vector<domain::Member>> members_of(domain::AgencyId agency) override;
  Result<std::map<domain::MemberId, domain::Member>> members(
      const std::set<domain::MemberId>& ids) override;
  Result<std::vector<domain::Member>> former_members_of(domain::AgencyId agency) override;
  Result<Done> save(domain::Member& member) override;
  Result<ports::MemberKeyRecord> keys_of(domain::MemberId member) override;
  Result<Done> replace_keys(domain::MemberId member, const ports::MemberKeyRecord& keys) override;
  Result<Done> replace_slip(domain::MemberId member, const ports::MemberKeyRecord& keys) override;

  // stored_stand_ins.cpp
  Result<Done> add(const domain::StandIn& stand_in) override;
  Result<domain::StandIn> stand_in(domain::StandInId id) override;
  Result<std::vector<domain::StandIn>> stand_ins(domain::AgencyId agency, CivilDate since) override;
  Result<std::vector<domain::StandIn>> stand_ins_by(domain::MemberId member,
                                                    CivilDate day) override;
  Result<std::vector<domain::StandIn>> stand_ins_over(CivilDate day) override;
  Result<Done> end(domain::StandInId id, Moment at) override;

 private:
  Result<std::shared_ptr<const PeopleTable>> table();  // of the shelf

  Seen& seen_;
  storage::Transaction& tx_;
  PeopleShelf* shelf_;
  std::shared_ptr<const PeopleTable> table_;
  // Read once in a transaction, since every step of a batch asks for them.
  std::optional<std::vector<domain::Agency>> agencies_;
  std::map<domain::AgencyId, domain::Agency> agency_by_id_;
};

}  // namespace hd::vault
