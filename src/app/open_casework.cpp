#include "app/open_casework.hpp"

#include <algorithm>

#include "app/investigators.hpp"
#include "app/lost_reach.hpp"

namespace hd::app::open_casework {
namespace {

constexpr access::Action action = access::Action::open_casework;

struct Way {
  ports::KeyPath path;
  std::vector<ports::SealedPart> parts;
  Output output;  // all but the contents
};

Result<Line> line_of(ports::Records& records, const domain::LeadPart& mark) {
  Line line;
  line.mark = mark;
  HD_TRY(line.by, records.people().member(mark.by));
  HD_TRY(line.agency, records.people().agency(mark.agency_id));
  if (!mark.for_member.is_none()) {
    HD_TRY(line.for_member, records.people().member(mark.for_member));
  }
  return line;
}

Result<std::vector<Named>> named_in(ports::Records& records, domain::LeadId lead) {
  HD_TRY(const auto mentions, records.parts().mentions(lead));
  std::vector<Named> named;
  for (const domain::Mention& mention : mentions) {
    HD_TRY(domain::Member member, records.people().member(mention.member_id));
    named.push_back({mention, std::move(member)});
  }
  return named;
}

// The newest first, so that the contents come in the order of both lists of the output.
std::vector<ports::SealedPart> in_order(std::vector<ports::SealedPart> all, std::size_t& newest) {
  std::vector<ports::SealedPart> parts = newest_of(all);
  newest = parts.size();
  for (ports::SealedPart& part : all) {
    const bool is_newest =
        std::any_of(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(newest),
                    [&](const ports::SealedPart& one) {
                      return one.mark.id == part.mark.id && one.mark.version == part.mark.version;
                    });
    if (!is_newest) parts.push_back(std::move(part));
  }
  return parts;
}

Result<Way> find_way(const Services& services, ports::Records& records, const Caller& caller,
                     domain::LeadId lead) {
  HD_TRY(const LeadScene scene, load_scene_to_act(records, caller.actor, action, lead));
  Way way;
  HD_TRY(way.path, records.keys().path(lead, ports::ProtectionClass::file, caller.actor.member_id));
  HD_TRY(auto all, records.parts().all(lead));
  std::size_t newest = 0;
  way.parts = in_order(std::move(all), newest);
  for (std::size_t i = 0; i < way.parts.size(); ++i) {
    HD_TRY(Line line, line_of(records, way.parts[i].mark));
    (i < newest ? way.output.parts : way.output.earlier).push_back(std::move(line));
  }
  HD_TRY(way.output.named, named_in(records, lead));
  HD_TRY(way.output.readers, other_readers(records, caller, scene));
  if (access::decide(caller.actor, access::Action::plan_verification, scene.facts()).is_allowed) {
    HD_TRY(way.output.investigators, investigators_of(records, scene.holder.id));
  }
  HD_CHECK(records.parts().mark_read(lead, caller.actor.member_id, services.clock.now()));
  ports::AuditEntry entry = audit_of(services, caller, action, "lead", lead.text());
  entry.cls = ports::ProtectionClass::file;
  HD_CHECK(records.journal().append(entry));
  return way;
}

}  // namespace

Result<Output> run(const Services& services, const Caller& caller, const Input& input) {
  HD_TRY(auto way, services.store.write([&](ports::Records& records) {
    return find_way(services, records, caller, input.lead_id);
  }));
  HD_TRY(auto contents,
         services.vault.open_parts(caller.keys, way.proof, way.value.path, way.value.parts));
  Output out = std::move(way.value.output);
  const std::size_t newest = out.parts.size();
  for (std::size_t i = 0; i < contents.size(); ++i) {
    Line& line = i < newest ? out.parts[i] : out.earlier[i - newest];
    line.content = std::move(contents[i]);
  }
  return out;
}

}  // namespace hd::app::open_casework
