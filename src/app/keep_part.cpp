#include "app/keep_part.hpp"

#include <algorithm>
#include <charconv>

#include "app/lost_reach.hpp"
#include "crypto/random.hpp"

namespace hd::app {
namespace {

std::string kept_form(const PartOutcome& outcome) {
  return "part " + outcome.part_id.text() + ' ' + std::to_string(outcome.version);
}

// What is needed before anything is sealed.
struct Way {
  std::optional<PartOutcome> before;
  ports::KeyPath path;
  domain::LeadPart mark;
};

Error not_in_state(domain::PartState state) {
  Error error = Error::of(ErrorCode::conflict, "part is " + std::string(domain::name_of(state)));
  if (state == domain::PartState::part_proposed) error.shown.key = "plan.not_approved";
  return error;
}

// The version of a part that the caller means to follow, with the next number.
Result<domain::LeadPart> following(ports::Records& records, const PartChange& change,
                                   const PartDraft& draft) {
  HD_TRY(const auto marks, records.parts().marks(change.lead_id));
  domain::LeadPart last;
  for (const domain::LeadPart& mark : marks) {
    const bool is_it = mark.id == change.part_id && mark.kind == draft.kind;
    if (is_it && (last.id.is_none() || mark.version > last.version)) last = mark;
  }
  if (last.id.is_none()) return fail(ErrorCode::not_found, "no such part of this lead");
  if (last.version != change.version)
    return fail(ErrorCode::stale, "version " + std::to_string(last.version));
  const bool fits =
      draft.follows.empty() || std::ranges::find(draft.follows, last.state) != draft.follows.end();
  if (!fits) return fail(not_in_state(last.state));
  ++last.version;
  return last;
}

Result<Done> check_mentions(ports::Records& records, const Caller& caller, const LeadScene& scene,
                            const std::vector<domain::MemberId>& mentions) {
  if (mentions.empty()) return Done{};
  HD_TRY(const auto readers, other_readers(records, caller, scene));
  for (const domain::MemberId id : mentions) {
    const bool reads =
        std::ranges::any_of(readers, [&](const domain::Member& member) { return member.id == id; });
    if (!reads) return fail(Error::field_error("mentions", "lead.cannot_read_it"));
  }
  return Done{};
}

Result<Way> find_way(const Services& services, const Caller& caller, access::Action action,
                     const PartChange& change, const PartDraft& draft) {
  return services.store.read([&](ports::Records& records) -> Result<Way> {
    Way way;
    HD_TRY(way.before, kept_part(records, caller, change.request_key));
    if (way.before) return way;
    HD_TRY(const LeadScene scene, load_scene_to_act(records, caller.actor, action, change.lead_id));
    HD_CHECK(check_mentions(records, caller, scene, draft.mentions));
    if (change.part_id.is_none()) {
      way.mark.id = crypto::random_id<domain::PartTag>();
    } else {
      HD_TRY(way.mark, following(records, change, draft));
    }
    HD_TRY(way.path, records.keys().path(change.lead_id, ports::ProtectionClass::file,
                                         caller.actor.member_id));
    way.mark.lead_id = change.lead_id;
    way.mark.kind = draft.kind;
    way.mark.state = draft.state;
    way.mark.by = caller.actor.member_id;
    way.mark.agency_id = caller.actor.agency_id;
    if (!draft.keeps_terms) {
      way.mark.for_member = draft.for_member;
      way.mark.due_on = draft.due_on;
    }
    way.mark.at = services.clock.now();
    return way;
  });
}

Result<Done> keep_mentions(ports::Records& records, const domain::LeadPart& mark,
                           const std::vector<domain::MemberId>& mentions) {
  for (const domain::MemberId member : mentions) {
    HD_CHECK(records.parts().add(domain::Mention{member, mark.lead_id, mark.id, mark.at, {}}));
  }
  return Done{};
}

}  // namespace

Result<std::optional<PartOutcome>> kept_part(ports::Records& records, const Caller& caller,
                                             const std::string& request_key) {
  HD_TRY(const auto kept, records.journal().answered(caller.actor.member_id, request_key));
  if (!kept) return std::optional<PartOutcome>();
  constexpr std::string_view begins = "part ";
  const std::size_t gap = kept->rfind(' ');
  if (!kept->starts_with(begins) || gap < begins.size())
    return fail(ErrorCode::conflict, "request key used for something else");
  PartOutcome outcome;
  HD_TRY(outcome.part_id, domain::PartId::parse(kept->substr(begins.size(), gap - begins.size())));
  std::from_chars(kept->data() + gap + 1, kept->data() + kept->size(), outcome.version);
  return std::optional<PartOutcome>(outcome);
}

Result<bool> was_kept(const Services& services, const Caller& caller, const PartChange& change) {
  HD_TRY(const auto kept, services.store.read([&](ports::Records& records) {
    return kept_part(records, caller, change.request_key);
  }));
  return kept.has_value();
}

Result<Done> put_on_record(const Services& services, ports::Records& records, const Caller& caller,
                           const KeptAct& act) {
  ports::AuditEntry entry =
      audit_of(services, caller, act.action, "lead", act.change.lead_id.text());
  entry.cls = ports::ProtectionClass::file;
  HD_CHECK(records.journal().append(entry));
  return records.journal().remember(caller.actor.member_id, act.change.request_key,
                                    kept_form(act.outcome), services.clock.now());
}

Result<PartOutcome> keep_part(const Services& services, const Caller& caller, access::Action action,
                              const PartChange& change, const PartDraft& draft) {
  HD_TRY(Way way, find_way(services, caller, action, change, draft));
  if (way.before) return *way.before;
  if (draft.file != nullptr) way.mark.blob = draft.file->about().blob;
  HD_TRY(Bytes sealed,
         services.vault.seal_part(caller.keys, way.path, way.mark, draft.content, draft.file));
  const ports::SealedPart part{way.mark, std::move(sealed)};
  const auto written = services.store.write([&](ports::Records& records) -> Result<PartOutcome> {
    HD_TRY(const auto before, kept_part(records, caller, change.request_key));
    if (before) return *before;
    HD_CHECK(load_scene_to_act(records, caller.actor, action, change.lead_id));
    HD_CHECK(records.parts().add(part));
    HD_CHECK(keep_mentions(records, part.mark, draft.mentions));
    const PartOutcome outcome{part.mark.id, part.mark.version};
    HD_CHECK(put_on_record(services, records, caller, {action, change, outcome}));
    return outcome;
  });
  if (!written) return fail(written.error());
  const bool is_new = written->value.part_id == part.mark.id;
  if (draft.file != nullptr && is_new) draft.file->keep();
  services.vault.content_changed(change.lead_id);
  return written->value;
}

std::vector<ports::SealedPart> newest_of(std::vector<ports::SealedPart> all) {
  std::vector<ports::SealedPart> newest;
  for (ports::SealedPart& part : all) {
    const auto earlier = std::ranges::find_if(
        newest, [&](const ports::SealedPart& one) { return one.mark.id == part.mark.id; });
    if (earlier == newest.end()) {
      newest.push_back(std::move(part));
    } else if (earlier->mark.version < part.mark.version) {
      *earlier = std::move(part);
    }
  }
  return newest;
}

Result<std::vector<domain::Member>> other_readers(ports::Records& records, const Caller& caller,
                                                  const LeadScene& scene) {
  HD_TRY(const auto members, records.people().members_of(scene.holder.id));
  std::vector<domain::Member> readers;
  for (const domain::Member& member : members) {
    if (member.id == caller.actor.member_id) continue;
    access::Actor actor = actor_of(member, scene.holder);
    actor.must_change_password = false;  // who has never signed in yet will read it then
    const auto decision = access::decide(actor, access::Action::open_casework, scene.facts());
    if (decision.is_allowed) readers.push_back(member);
  }
  return readers;
}

}  // namespace hd::app
