#include "vault/records/stored_keys.hpp"

#include "vault/records/key_values.hpp"
#include "vault/records/stored_values.hpp"

namespace hd::vault {
namespace {

using storage::main_db::CompartmentRow;
using storage::main_db::GrantRow;
using storage::main_db::PathRow;
using storage::main_db::WrapRow;

Result<ports::CompartmentKeyRecord> compartment_of(const CompartmentRow& row) {
  ports::CompartmentKeyRecord record;
  HD_TRY(record.compartment.id, stored_id<domain::CompartmentId>(row.id));
  HD_TRY(record.compartment.agency_id, stored_id<domain::AgencyId>(row.agency_id));
  HD_TRY(record.compartment.function, stored_code<domain::CompartmentFunction>(row.function));
  HD_TRY(record.compartment.epoch, stored_epoch(row.epoch));
  record.box_public = row.box_public;
  record.sign_public = row.sign_public;
  return record;
}

Result<ports::CompartmentWrap> wrap_of_row(const WrapRow& row) {
  ports::CompartmentWrap wrap;
  HD_TRY(wrap.compartment_id, stored_id<domain::CompartmentId>(row.compartment_id));
  HD_TRY(wrap.epoch, stored_epoch(row.epoch));
  HD_TRY(wrap.member_id, stored_id<domain::MemberId>(row.member_id));
  wrap.sealed_seed = row.sealed_seed.bytes;
  HD_TRY(wrap.signed_by, stored_id<domain::MemberId>(row.signed_by));
  wrap.signature = row.signature;
  wrap.signer_public = row.signer_public;
  return wrap;
}

}  // namespace

Result<ports::Grant> grant_of(const GrantRow& row) {
  ports::Grant grant;
  HD_TRY(grant.id, stored_id<domain::GrantId>(row.id));
  HD_TRY(grant.lead_id, stored_id<domain::LeadId>(row.lead_id));
  HD_TRY(grant.cls, stored_class(row.protection_class));
  HD_TRY(grant.compartment_id, stored_id<domain::CompartmentId>(row.compartment_id));
  HD_TRY(grant.epoch, stored_epoch(row.epoch));
  grant.sealed_key = row.sealed_key.bytes;
  HD_TRY(grant.state, stored_code<domain::GrantState>(row.state));
  grant.reason = row.reason;
  grant.legal_basis = row.legal_basis;
  HD_TRY(grant.granted_by, stored_optional_id<domain::MemberId>(row.granted_by));
  grant.granted_at = {row.granted_at};
  grant.signature = row.signature;
  return grant;
}

namespace {

Result<ports::KeyPath> path_of_row(const PathRow& row) {
  ports::KeyPath path;
  HD_TRY(path.tip_id, stored_id<domain::TipId>(row.tip_id));
  HD_TRY(path.wrap, wrap_of_row(row.wrap));
  HD_TRY(path.compartment, compartment_of(row.compartment));
  HD_TRY(path.grant, grant_of(row.grant));
  path.grant_signer_public = row.grant_signer_public;
  return path;
}

}  // namespace

Result<Done> StoredKeys::add(const ports::CompartmentKeyRecord& record) {
  seen_.changes_people();
  newest_.clear();
  of_agency_.clear();
  const domain::Compartment& about = record.compartment;
  return storage::main_db::insert_compartment(
      tx_, {about.id.text(), about.epoch, about.agency_id.text(), code_text(about.function),
            record.box_public, record.sign_public});
}

Result<std::vector<ports::CompartmentKeyRecord>> StoredKeys::compartments_of(
    domain::AgencyId agency) {
  if (const auto found = of_agency_.find(agency); found != of_agency_.end()) return found->second;
  HD_TRY(const auto rows, storage::main_db::compartments_of(tx_, agency.text()));
  HD_TRY(auto records, each_of(rows, compartment_of));
  return of_agency_.emplace(agency, std::move(records)).first->second;
}

Result<ports::CompartmentKeyRecord> StoredKeys::compartment(domain::CompartmentId id) {
  if (const auto found = newest_.find(id); found != newest_.end()) return found->second;
  HD_TRY(const auto row, storage::main_db::find_compartment(tx_, id.text()));
  if (!row) return fail(ErrorCode::not_found, "no such compartment");
  HD_TRY(auto record, compartment_of(*row));
  return newest_.emplace(id, std::move(record)).first->second;
}

Result<Done> StoredKeys::add(const ports::CompartmentWrap& wrap) {
  seen_.changes_people();
  return storage::main_db::insert_wrap(tx_, {wrap.member_id.text(),
                                             wrap.compartment_id.text(),
                                             wrap.epoch,
                                             {wrap.sealed_seed},
                                             wrap.signed_by.text(),
                                             wrap.signature,
                                             {}});
}

Result<std::optional<ports::CompartmentWrap>> StoredKeys::wrap_of(domain::CompartmentId compartment,
                                                                  domain::MemberId member) {
  HD_TRY(const auto row, storage::main_db::find_wrap(tx_, compartment.text(), member.text()));
  return one_of(row, wrap_of_row);
}

Result<std::vector<ports::CompartmentWrap>> StoredKeys::wraps_of(domain::CompartmentId compartment,
                                                                 domain::MemberId member) {
  HD_TRY(const auto rows, storage::main_db::wraps_of(tx_, compartment.text(), member.text()));
  return each_of(rows, wrap_of_row);
}

Result<Done> StoredKeys::remove_wraps(domain::CompartmentId compartment, domain::MemberId member) {
  seen_.changes_people();
  return storage::main_db::delete_wraps(tx_, compartment.text(), member.text());
}

Result<Done> StoredKeys::add(const ports::Grant& grant) {
  seen_.changes_lead(grant.lead_id);
  return storage::main_db::insert_grant(tx_, {grant.lead_id.text(),
                                              grant.id.text(),
                                              static_cast<std::int64_t>(grant.cls),
                                              grant.compartment_id.text(),
                                              grant.epoch,
                                              {grant.sealed_key},
                                              code_text(grant.state),
                                              grant.reason,
                                              grant.legal_basis,
                                              optional_id_text(grant.granted_by),
                                              grant.granted_at.seconds,
                                              grant.signature});
}

Result<std::vector<ports::Grant>> StoredKeys::grants_of(domain::LeadId lead) {
  HD_TRY(const auto rows, storage::main_db::grants_of(tx_, lead.text()));
  return each_of(rows, grant_of);
}

Result<Done> StoredKeys::keep_state(const ports::Grant& grant) {
  seen_.changes_lead(grant.lead_id);
  GrantRow row;
  row.lead_id = grant.lead_id.text();
  row.id = grant.id.text();
  row.state = code_text(grant.state);
  HD_TRY(const std::int64_t changed, storage::main_db::set_grant_state(tx_, row));
  if (changed == 0) return fail(ErrorCode::not_found, "no such grant");
  return Done{};
}

Result<ports::KeyPath> StoredKeys::path(domain::LeadId lead, ports::ProtectionClass cls,
                                        domain::MemberId member) {
  HD_TRY(auto found, paths({lead}, cls, member));
  if (found.empty()) return fail(ErrorCode::not_found, "no way to the key");
  return std::move(found.begin()->second);
}

Result<std::map<domain::LeadId, ports::KeyPath>> StoredKeys::paths(
    const std::vector<domain::LeadId>& leads, ports::ProtectionClass cls, domain::MemberId member) {
  HD_TRY(const auto rows,
         storage::main_db::find_paths(
             tx_, {texts_of(leads), static_cast<std::int64_t>(cls), member.text()}));
  std::map<domain::LeadId, ports::KeyPath> found;
  for (const PathRow& row : rows) {
    HD_TRY(ports::KeyPath path, path_of_row(row));
    const domain::LeadId lead = path.grant.lead_id;
    found.emplace(lead, std::move(path));
  }
  return found;
}

}  // namespace hd::vault
