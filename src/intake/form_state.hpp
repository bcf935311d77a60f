// What every page with a form carries from one press of a button to the next: the submission, the
// sealed files, and what went wrong.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "intake/form.hpp"
#include "intake/services.hpp"

namespace hd::intake {

// What has to be mended, and where: `anchor` is the id of the input.
struct Fault {
  std::string_view anchor;
  std::string message_key;
  std::string argument;
};

struct FormState {
  PageFrame frame;
  std::string token;
  Submission submission;
  std::vector<SealedFile> files;
  std::vector<LostFile> lost;  // files that could not be kept
  std::vector<Fault> faults;
  std::string failure;       // of the server: nothing was stored
  bool was_renewed = false;  // the form was too old or not ours: same words, new submission

  bool has_faults() const { return !faults.empty() || !lost.empty(); }
};

// Language, submission and files of a form: those of earlier pages by their tickets, then those
// that came with it. Tickets of another submission are lost.
void read_form_state(const Services& services, Form& form, FormState& state);
// A new submission for the same words; files that were collected meanwhile are lost.
void renew(const Services& services, FormState& state);
void drop_gone_files(const Services& services, FormState& state);
// Takes file `number` (from 1, as on its button) out of the form, and out of the store unless a
// report with it was sent.
void leave_out_file(const Services& services, FormState& state, std::string_view number);

// The page with the form, its hidden fields and its troubles.
net::Response show_form(const Services& services, std::string_view page_name, FormState& state,
                        PageData data);
// Makes `error` what the page says, with its status.
void fail_with(FormState& state, const Error& error);

void put_hidden(PageData& data, std::string_view name, std::string_view value);
// Names in templates know no '-'.
std::string template_name(std::string_view field);
// The whole text as a number from `least` to `most`, else `otherwise`.
int number_in(std::string_view text, int least, int most, int otherwise);

}  // namespace hd::intake
