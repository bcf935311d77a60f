#include "app/open_document.hpp"

#include "app/lost_reach.hpp"

#include <algorithm>

namespace hd::app::open_document {
namespace {

constexpr access::Action action = access::Action::open_document;

struct Way {
  ports::KeyPath path;
  ports::SealedPart part;
};

Result<Way> find_way(const Services& services, ports::Records& records, const Caller& caller,
                     const Input& input) {
  HD_CHECK(load_scene_to_act(records, caller.actor, action, input.lead_id));
  HD_TRY(const auto parts, records.parts().all(input.lead_id));
  const auto found = std::ranges::find_if(parts, [&](const ports::SealedPart& part) {
    return part.mark.id == input.part_id && part.mark.kind == domain::PartKind::lead_document;
  });
  if (found == parts.end()) return fail(ErrorCode::not_found, "no such document of this lead");
  HD_TRY(ports::KeyPath path,
         records.keys().path(input.lead_id, ports::ProtectionClass::file, caller.actor.member_id));
  ports::AuditEntry entry = audit_of(services, caller, action, "lead", input.lead_id.text());
  entry.cls = ports::ProtectionClass::file;
  HD_CHECK(records.journal().append(entry));
  return Way{std::move(path), *found};
}

}  // namespace

Result<std::unique_ptr<ports::OpenedFile>> run(const Services& services, const Caller& caller,
                                               const Input& input) {
  HD_TRY(const auto way, services.store.write([&](ports::Records& records) {
    return find_way(services, records, caller, input);
  }));
  return services.vault.open_part_file(caller.keys, way.proof, way.value.path, way.value.part);
}

}  // namespace hd::app::open_document
