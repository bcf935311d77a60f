// One view for each answer of the API.
#pragma once

#include "app/break_down_figure.hpp"
#include "app/change_lead.hpp"
#include "app/list_leads.hpp"
#include "app/list_members.hpp"
#include "app/open_dialogue.hpp"
#include "app/open_tip.hpp"
#include "app/read_accesses.hpp"
#include "app/read_alarms.hpp"
#include "app/read_counted_leads.hpp"
#include "app/read_figure_choices.hpp"
#include "app/read_figure_trend.hpp"
#include "app/read_indicators.hpp"
#include "app/read_lead.hpp"
#include "app/read_list_choices.hpp"
#include "app/read_notices.hpp"
#include "app/read_people.hpp"
#include "app/read_queue.hpp"
#include "app/read_today.hpp"
#include "app/route_lead.hpp"
#include "app/search.hpp"
#include "app/set_up.hpp"
#include "http/sessions.hpp"
#include "http/view.hpp"

namespace hd::http {

// view_door.cpp
Json units_view(const ViewContext& context);
Json setup_place_view(const ViewContext& context);
Json setup_done_view(const app::set_up::Output& output);
Json session_view(const app::SignedIn& signed_in, const Sessions::Live& live, bool is_demo,
                  const Speech& speech);
Json members_view(const app::list_members::Output& output);

// view_today.cpp
Json today_view(const ViewContext& context, const app::read_today::Output& output);

// view_duty.cpp
Json queue_view(const ViewContext& context, const app::read_queue::Output& output);
Json content_view(const ViewContext& context, const app::open_tip::Output& output);
Json offences_view(const ViewContext& context);
Json routing_view(const ViewContext& context, const app::route_lead::Output& output);
Json grounds_view(const ViewContext& context);

// view_lists.cpp
Json leads_view(const ViewContext& context, const app::list_leads::Output& output);
Json list_choices_view(const ViewContext& context, const app::read_list_choices::Output& output);
Json search_view(const ViewContext& context, const app::search::Output& output);
Json dialogue_view(const ViewContext& context, const app::open_dialogue::Output& output);
Json accesses_view(const ViewContext& context, const app::read_accesses::Output& output);
Json outcome_view(const app::LeadOutcome& outcome);

// view_lead.cpp, view_events.cpp
Json lead_view(const ViewContext& context, const app::read_lead::Output& output);
Json event_view(const ViewContext& context, const app::read_lead::EventLine& line, bool is_now);

// view_alarms.cpp
Json alarms_view(const ViewContext& context, bool sends_mail,
                 const app::read_alarms::Output& output);

// view_notices.cpp
Json notices_view(const ViewContext& context, const app::read_notices::Output& output);

// view_people.cpp
Json people_view(const ViewContext& context, const app::read_people::Output& output);

// view_steering.cpp
Json indicators_view(const ViewContext& context, const app::read_indicators::Output& output);
Json choices_view(const ViewContext& context, const app::read_figure_choices::Output& output);
Json breakdown_view(const ViewContext& context, const app::break_down_figure::Input& input,
                    const app::break_down_figure::Output& output);
Json trend_view(const ViewContext& context, const app::read_figure_trend::Output& output);
Json counted_view(const ViewContext& context, const indicators::Pick& pick,
                  const app::read_counted_leads::Output& output);

}  // namespace hd::http
