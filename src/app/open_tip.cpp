#include "app/open_tip.hpp"

#include "app/lost_reach.hpp"

namespace hd::app::open_tip {
namespace {

Result<std::optional<ports::SealedNote>> note_of(ports::Records& records,
                                                 const domain::Lead& lead) {
  if (lead.state != domain::LeadState::proposed) return std::optional<ports::SealedNote>();
  HD_TRY(const auto proposal, records.leads().open_proposal(lead.id));
  if (!proposal) return std::optional<ports::SealedNote>();
  HD_TRY(Bytes sealed, records.leads().proposal_note(proposal->id));
  if (sealed.empty()) return std::optional<ports::SealedNote>();
  return std::optional<ports::SealedNote>({"proposal", proposal->id.text(), std::move(sealed)});
}

}  // namespace

Result<ports::Written<Way>> declare(const Services& services, const Caller& caller,
                                    domain::LeadId lead) {
  return services.store.write([&](ports::Records& records) -> Result<Way> {
    HD_TRY(const LeadScene scene,
           load_scene_to_act(records, caller.actor, access::Action::open_tip, lead));
    Way way;
    HD_TRY(way.path,
           records.keys().path(lead, ports::ProtectionClass::file, caller.actor.member_id));
    HD_TRY(way.tip, records.leads().tip(lead));
    HD_TRY(way.note, note_of(records, scene.lead));
    way.contact_way = domain::contact_way(scene.lead);
    if (!scene.lead.is_opened) HD_CHECK(records.leads().mark_opened(lead));
    ports::AuditEntry entry = audit_of(services, caller, access::Action::open_tip, scene);
    entry.cls = ports::ProtectionClass::file;
    HD_CHECK(records.journal().append(entry));
    return way;
  });
}

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const auto way, declare(services, caller, input.lead_id));
  Output out;
  HD_TRY(out.content,
         services.vault.open_tip(caller.keys, way.proof, way.value.path, way.value.tip));
  if (way.value.note) {
    HD_TRY(out.proposal_note,
           services.vault.open_note(caller.keys, way.proof, way.value.path, *way.value.note));
  }
  // Not as it was written: reports typed in were once said to have a code.
  out.content.contact_way = way.value.contact_way;
  out.has_guarded_contact = !way.value.tip.sealed_guarded.empty();
  out.opened_at = services.clock.now();
  return out;
}

}  // namespace hd::app::open_tip
