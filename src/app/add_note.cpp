#include "app/add_note.hpp"

#include "base/limits.hpp"
#include "base/text.hpp"

namespace hd::app::add_note {

Result<PartOutcome> run(const Services& services, const Caller& caller, const Input& input) {
  if (input.mentions.size() > limits::mentions_per_note)
    return fail(Error::field_error("mentions", "input.too_many"));
  PartDraft draft;
  HD_TRY(draft.content.text, required_text(input.text, "text", limits::long_text));
  draft.mentions = input.mentions;
  return keep_part(services, caller, access::Action::add_note, input.change, draft);
}

}  // namespace hd::app::add_note
