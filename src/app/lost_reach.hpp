// Who had a lead in reach until somebody else acted is told what took it from them; who never had
// it learns nothing, not even that it is there (decision 38).
#pragma once

#include "app/authorise.hpp"

namespace hd::app {

// authorise; where somebody's act took it away, a conflict that says which, whose and when.
Result<Done> authorise_or_tell(ports::Records& records, const access::Actor& actor,
                               access::Action action, const LeadScene& scene);

// load_scene + authorise_or_tell: for what an officer opens and does, not for what lists leave out.
Result<LeadScene> load_scene_to_act(ports::Records& records, const access::Actor& actor,
                                    access::Action action, domain::LeadId id);

}  // namespace hd::app
