// A case on its way to another agency: transferred by one, accepted or sent back by the other, or
// taken back by the first while nobody has accepted it (CPC 164; CPC 169 was not read: draft).
#pragma once

#include "app/act_on_case.hpp"

namespace hd::app {

// Whether a case of `holder` may go to this agency: whoever transfers it hands it to a Cơ quan điều
// tra, CPC 164(1)(b), (2).
bool may_receive_case(const domain::Agency& agency, domain::AgencyId holder);

// Where a case is on its way between two agencies, as lists and pages say it.
struct CaseTransfer {
  std::optional<domain::Agency> waits_at;      // to whom it was transferred
  std::optional<domain::Agency> sent_back_by;  // and nothing has happened in it since
  std::string reason;                          // a code of RejectionReason
};
Result<CaseTransfer> transfer_of(ports::Records& records, const CarriedCase& carried);

// Errors: a field error of agency_id; conflict while a decision waits to be sent to the procuracy,
// which nobody can record while the case waits, and is not its receiver's (CPC 156(2), 235(2)).
Result<Done> check_transfer(CaseWork& work, const CaseAct& act, const law::Answer& answer);

// The file goes along with the case, so whoever owed it on a lead has handed it over: CPC 164.
Result<Done> hand_files_over(const Services& services, CaseWork& work);

}  // namespace hd::app

namespace hd::app::accept_case {
// What another agency transferred: it is this agency's from now on, with the term it has.
Result<CaseOutcome> run(const Services& services, const Caller& caller, const CaseChange& change,
                        domain::MemberId investigator);
}  // namespace hd::app::accept_case

namespace hd::app::reject_case {
// It stays the giver's, who owes again what ended by the transfer.
Result<CaseOutcome> run(const Services& services, const Caller& caller, const CaseChange& change,
                        domain::RejectionReason reason);
}  // namespace hd::app::reject_case

namespace hd::app::take_back_case {
// The same by the giver, also of a case that went to an agency outside the program.
Result<CaseOutcome> run(const Services& services, const Caller& caller, const CaseChange& change);
}  // namespace hd::app::take_back_case
