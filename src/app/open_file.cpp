#include "app/open_file.hpp"

#include "app/open_dialogue.hpp"
#include "app/open_tip.hpp"

namespace hd::app::open_file {
namespace {

Result<std::unique_ptr<ports::OpenedFile>> of_answer(const Services& services, const Caller& caller,
                                                     const Input& input) {
  HD_TRY(const auto way, open_dialogue::declare(services, caller, input.lead_id));
  for (std::size_t i = 0; i < way.value.answers.size(); ++i) {
    const ports::SealedAnswer& answer = way.value.answers[i];
    const ports::AnswerWay to_answer = way.value.to_answer(i);
    if (answer.id != input.answer_id || !to_answer.opens(answer)) continue;
    return services.vault.open_answer_file(caller.keys, way.proof, to_answer, answer, input.index);
  }
  return fail(ErrorCode::not_found, "no such answer for this member");
}

}  // namespace

Result<std::unique_ptr<ports::OpenedFile>> run(const Services& services, const Caller& caller,
                                               const Input& input) {
  if (!input.answer_id.is_none()) return of_answer(services, caller, input);
  HD_TRY(const auto way, open_tip::declare(services, caller, input.lead_id));
  return services.vault.open_tip_file(caller.keys, way.proof, way.value.path, way.value.tip,
                                      input.index);
}

}  // namespace hd::app::open_file
