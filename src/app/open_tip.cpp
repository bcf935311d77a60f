#include "app/open_tip.hpp"

namespace hd::app::open_tip {

Result<ports::Written<Way>> declare(const Services& services, const Caller& caller, domain::LeadId lead) {
  return services.store.write([&](ports::Records& records) -> Result<Way> {
    HD_TRY(const LeadScene scene, load_scene_for(records, caller.actor, access::Action::open_tip, lead));
    Way way;
    HD_TRY(way.path, records.keys().path(lead, ports::ProtectionClass::file, caller.actor.member_id));
    HD_TRY(way.tip, records.leads().tip(lead));
    if (!scene.lead.is_opened) HD_CHECK(records.leads().mark_opened(lead));
    ports::AuditEntry entry = audit_of(services, caller, access::Action::open_tip, "lead", lead.text());
    entry.cls = ports::ProtectionClass::file;
    HD_CHECK(records.journal().append(entry));
    return way;
  });
}

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const auto way, declare(services, caller, input.lead_id));
  Output out;
  HD_TRY(out.content, services.vault.open_tip(caller.keys, way.proof, way.value.path, way.value.tip));
  out.has_guarded_contact = !way.value.tip.sealed_guarded.empty();
  out.opened_at = services.clock.now();
  return out;
}

}  // namespace hd::app::open_tip
