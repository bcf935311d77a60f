// Strong ids of everything that is kept.
#pragma once

#include "base/id.hpp"

namespace hd::domain {

struct AgencyTag;
struct MemberTag;
struct CompartmentTag;
struct TipTag;
struct LeadTag;
struct HandoverTag;
struct GrantTag;
struct EventTag;
struct ProposalTag;
struct QuestionTag;
struct AnswerTag;
struct CriminalCaseTag;
struct AlarmTag;
struct IdentityRequestTag;
struct PartTag;
struct StandInTag;
struct NoticeTag;

using AgencyId = Id<AgencyTag>;
using MemberId = Id<MemberTag>;
using CompartmentId = Id<CompartmentTag>;
using TipId = Id<TipTag>;
using LeadId = Id<LeadTag>;
using HandoverId = Id<HandoverTag>;
using GrantId = Id<GrantTag>;
using EventId = Id<EventTag>;
using ProposalId = Id<ProposalTag>;
using QuestionId = Id<QuestionTag>;
using AnswerId = Id<AnswerTag>;
using CriminalCaseId = Id<CriminalCaseTag>;
using AlarmId = Id<AlarmTag>;
using IdentityRequestId = Id<IdentityRequestTag>;
using PartId = Id<PartTag>;  // of a lead: domain/lead_part.hpp
using StandInId = Id<StandInTag>;
using NoticeId = Id<NoticeTag>;

}  // namespace hd::domain
