// The sealed files of a form on their way from page to page.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "intake/form.hpp"
#include "intake/pages.hpp"
#include "intake/services.hpp"

namespace hd::intake {

struct KeptFiles {
  std::vector<SealedFile> files;
  std::vector<LostFile> lost;  // what could not be kept, to be told
};

// Files of earlier pages by their tickets, then those that came with this form. Tickets of another
// submission, or of none, are lost.
KeptFiles read_kept_files(const Services& services, Form& form,
                          const std::optional<Submission>& submission);
// Moves files that were collected meanwhile to `lost`: a day after it came, one that was never
// sent is removed.
void drop_gone_files(const Services& services, KeptFiles& kept);
// Takes file number `number` (from 1, as in the button) out and removes it from the store, unless
// a report with it was sent.
void leave_out_file(const Services& services, KeptFiles& kept, std::string_view number);
// Hidden tickets, valid for `submission`, and the list with a button for each.
void put_kept_files(PageData& data, const KeptFiles& kept, const Submission& submission);

}  // namespace hd::intake
