#include "app/ask_sender.hpp"

#include "app/lost_reach.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "crypto/random.hpp"

namespace hd::app::ask_sender {
namespace {

struct Way {
  ports::KeyPath path;
  ports::SealedTip tip;
  std::string agency_name;
};

Result<Way> find_way(ports::Records& records, const Caller& caller, domain::LeadId lead) {
  Way way;
  HD_TRY(way.path, records.keys().path(lead, ports::ProtectionClass::file, caller.actor.member_id));
  HD_TRY(way.tip, records.leads().tip(lead));
  HD_TRY(const domain::Agency agency, records.people().agency(caller.actor.agency_id));
  way.agency_name = agency.name;
  if (way.tip.reply_public_key.empty())
    return fail(ErrorCode::conflict, "the sender left no way to answer");
  return way;
}

Result<Done> keep(LeadWork& work, const Way& way, domain::QuestionId id,
                  const ports::SealedQuestion& sealed) {
  const ports::CompartmentKeyRecord& asking = way.path.compartment;
  HD_CHECK(work.records().dialogue().add(ports::Question{
      id, work.lead().id, asking.compartment.id, asking.compartment.epoch, sealed.for_staff,
      work.event(domain::EventKind::question_asked).member_id, work.now()}));
  HD_CHECK(work.records().outgoing().put(ports::OutgoingQuestion{
      id, way.tip.lookup_hash, asking.compartment.id, asking.compartment.epoch, sealed.for_sender,
      sealed.signature, work.now().local_date(), work.now()}));
  return work.happen(work.event(domain::EventKind::question_asked));
}

}  // namespace

Result<LeadOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(const std::string text, required_text(input.text, "text", limits::long_text));
  HD_TRY(const Way way, services.store.read([&](ports::Records& records) -> Result<Way> {
    HD_TRY(
        const LeadScene scene,
        load_scene_to_act(records, caller.actor, access::Action::ask_sender, input.change.lead_id));
    return find_way(records, caller, scene.lead.id);
  }));
  const auto id = crypto::random_id<domain::QuestionTag>();
  HD_TRY(
      const ports::SealedQuestion sealed,
      services.vault.seal_question(caller.keys, way.path, way.tip,
                                   {id, text, way.agency_name, services.clock.now().local_date()}));
  return change_lead(services, caller, access::Action::ask_sender, input.change,
                     [&](LeadWork& work) { return keep(work, way, id, sealed); });
}

}  // namespace hd::app::ask_sender
