#include "app/add_document.hpp"

#include <algorithm>

#include "app/lost_reach.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"

namespace hd::app::add_document {
namespace {

constexpr access::Action action = access::Action::add_document;

Result<Done> check(ports::Records& records, const Caller& caller, domain::LeadId lead) {
  HD_CHECK(load_scene_to_act(records, caller.actor, action, lead));
  HD_TRY(const auto marks, records.parts().marks(lead));
  const auto documents = std::ranges::count_if(marks, [](const domain::LeadPart& mark) {
    return mark.kind == domain::PartKind::lead_document;
  });
  if (static_cast<std::size_t>(documents) < limits::documents_per_lead) return Done{};
  return fail(Error::field_error("file", "input.too_many"));
}

}  // namespace

Result<std::unique_ptr<Upload>> Upload::begin(const Services& services, const Caller& caller,
                                              const Input& input) {
  if (input.file_name.empty()) return fail(Error::field_error("file", "input.required"));
  HD_CHECK(services.store.read(
      [&](ports::Records& records) { return check(records, caller, input.change.lead_id); }));
  std::unique_ptr<Upload> upload(new Upload(services, caller, input.change));
  HD_TRY(upload->file_, services.vault.take_in_file(caller.keys, tidy_file_name(input.file_name)));
  return upload;
}

Result<Done> Upload::push(std::string_view piece) { return file_->push(piece); }

Result<PartOutcome> Upload::finish() {
  HD_CHECK(file_->finish());
  if (file_->about().size == 0) return fail(Error::field_error("file", "input.empty_file"));
  PartDraft draft;
  draft.kind = domain::PartKind::lead_document;
  draft.content.title = file_->about().name;
  draft.file = file_.get();
  return keep_part(services_, caller_, action, change_, draft);
}

}  // namespace hd::app::add_document
