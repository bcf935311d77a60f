#include "intake/dialogue.hpp"

#include "base/limits.hpp"
#include "base/text.hpp"
#include "crypto/typed_receipt.hpp"
#include "intake/field_names.hpp"
#include "intake/form_state.hpp"
#include "intake/published.hpp"
#include "intake/submission.hpp"

namespace hd::intake {
namespace {

using OptionalRow = std::optional<storage::ReceiptRow>;

struct DialogueState : FormState {
  std::string typed;  // the receipt as it was typed
  CivilDate sent_on;
  std::string question_id;
  std::string answer;
};

// A right and a wrong code give pages of one length, so that the line does not tell them apart.
net::Response padded(net::Response response) {
  constexpr std::size_t step = 8 * limits::kibi;
  response.body.append(step - response.body.size() % step, '\n');
  return response;
}

// Every line is a paragraph of its own.
void put_letter(PageData& data, const Question& question, Language language) {
  PageData letter = data.add("LETTER");
  letter.set("ID", question.id).set("AGENCY", question.agency);
  letter.set("DAY", day_text(question.day, language, Opening::sentence));
  for (std::string_view text = question.text; !text.empty();) {
    const auto end = std::min(text.find('\n'), text.size());
    if (end > 0) letter.add("PARAGRAPH").set("TEXT", text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void put_status(PageData& data, const DialogueState& state, const Published& all) {
  const Language language = state.frame.language;
  const std::string key = "public.status." + (all.status ? all.status->code : "");
  data.set("SENT_ON", day_text(state.sent_on, language));
  data.set("STATUS", word(has_word(key) ? key : "public.status.received", language));
  if (!all.status || !all.status->accepted_day) return;
  PageData accepted = data.add("ACCEPTED");
  accepted.set("AGENCY", all.status->agency_name);
  accepted.set("DAY", day_text(*all.status->accepted_day, language));
  if (!all.status->limit_day) return;
  accepted.add("LIMIT").set("DAY", day_text(*all.status->limit_day, language));
}

net::Response show(const Services& services, DialogueState& state, const Published& all) {
  const Language language = state.frame.language;
  PageData data;
  put_hidden(data, field::receipt, state.typed);
  if (!all.questions.empty()) put_hidden(data, field::question, all.questions.front().id);
  data.set("V_tra_loi", state.answer);
  const std::size_t count = all.questions.size();
  const std::string title = count == 0 ? "none" : count == 1 ? "one" : "many";
  data.set("TITLE", word("public.dialogue.title." + title, language, std::to_string(count)));
  for (const Question& question : all.questions) put_letter(data, question, language);
  data.show(count == 0 ? "UNASKED" : "ASKED");
  put_status(data, state, all);
  return padded(show_form(services, "dialogue", state, std::move(data)));
}

net::Response show_failure(const Services& services, DialogueState& state, const Published& all,
                           const Error& error) {
  fail_with(state, error);
  return show(services, state, all);
}

net::Response show_code_page(const Services& services, DialogueState& state, PageData data) {
  data.set("TYPED", state.typed);
  return padded(show_form(services, "code", state, std::move(data)));
}

net::Response ask_for_receipt(const Services& services, DialogueState& state,
                              const PublicText& doubt) {
  if (!doubt.key.empty()) state.faults.push_back({field::receipt, doubt.key, doubt.argument});
  state.files.clear();
  state.lost.clear();
  state.was_renewed = false;
  return show_code_page(services, state, PageData());
}

// The store does not answer: whatever came with the receipt waits on this page.
net::Response ask_again(const Services& services, DialogueState& state, const Error& error) {
  fail_with(state, error);
  PageData data;
  put_hidden(data, field::answer, state.answer);
  put_hidden(data, field::question, state.question_id);
  return show_code_page(services, state, std::move(data));
}

void find_faults(DialogueState& state) {
  const auto blame = [&](std::string key) {
    state.faults.push_back({field::answer, std::move(key), {}});
  };
  if (!is_valid_utf8(state.answer)) blame("input.utf8");
  if (state.answer.size() > limits::answer_bytes) blame("public.fault.too_long");
  if (state.answer.empty() && state.files.empty()) blame("public.fault.empty_answer");
}

// Whose dialogue it is.
struct Known {
  const crypto::Receipt& receipt;
  const storage::ReceiptRow& tip;
};

net::Response send(const Services& services, DialogueState& state, const Known& known,
                   const Published& all) {
  const auto sent = find_sent(services, state.submission);
  if (!sent) return show_failure(services, state, all, sent.error());
  if (*sent) return page(services, "answered", state.frame, PageData());
  drop_gone_files(services, state);
  find_faults(state);
  if (!state.has_faults() && !state.submission.is_recent) renew(services, state);
  if (state.has_faults() || state.was_renewed) return show(services, state, all);
  const auto to = address_of(known.tip, all, state.question_id);
  if (!to) return show_failure(services, state, all, to.error());
  const Answer answer{state.question_id, state.answer, state.files, state.frame.language};
  const auto row = send_answer(services, state.submission, {known.receipt, *to}, answer);
  if (!row) return show_failure(services, state, all, row.error());
  return page(services, "answered", state.frame, PageData());
}

void read_state(const Services& services, Form& form, DialogueState& state) {
  read_form_state(services, form, state);
  state.frame = frame_of(services, state.frame.language);
  state.typed = with_valid_utf8(form.value(field::receipt).substr(0, 400));
  state.question_id = form.value(field::question);
  const std::string_view answer = form.value(field::answer);
  auto tidy = tidy_text(answer, field::answer);
  state.answer = tidy ? std::move(*tidy) : std::string(answer);
}

}  // namespace

net::Response begin_dialogue(const Services& services, Language language) {
  DialogueState state;
  state.frame = frame_of(services, language);
  return ask_for_receipt(services, state, {});
}

net::Response go_on_dialogue(const Services& services, Form& form) {
  DialogueState state;
  read_state(services, form, state);
  const crypto::TypedReceipt typed(state.typed);
  if (typed.empty()) return ask_for_receipt(services, state, typed.doubt().shown);
  // All look-ups are made for a wrong receipt too, so that it costs the same.
  std::optional<storage::Recipient> sealed_to;
  const auto row = services.inbox.read([&](storage::Transaction& tx) -> Result<OptionalRow> {
    HD_TRY(auto found, storage::find_receipt_among(tx, typed.lookups()));
    HD_TRY(sealed_to, storage::recipient_of(tx, found ? found->item_id : std::string()));
    return found;
  });
  const auto receipt = typed.found_by(row && *row ? *(*row)->lookup_hash : Bytes());
  const auto all = read_published(services, receipt, sealed_to);
  if (!all || !row) return ask_again(services, state, all ? row.error() : all.error());
  if (!*row) return ask_for_receipt(services, state, typed.doubt().shown);
  state.typed = crypto::receipt_text(receipt);
  state.sent_on = (*row)->received_day;
  const std::string_view go = form.value(field::go);
  if (go == "gui") return send(services, state, {receipt, **row}, *all);
  if (go.starts_with("bo-tep-")) leave_out_file(services, state, go.substr(7));
  return show(services, state, *all);
}

}  // namespace hd::intake
