-- The requests of several signed-in officers, in turn. Asked for by bench/server.mjs:
-- wrk … -s officers.lua ADDRESS FILE, each line of FILE a path, a tab and a cookie.
local requests, at, failed = {}, 0, 0

function init(args)
  for line in io.lines(args[1]) do
    local path, cookie = line:match('^(%S+)\t?(.*)$')
    local headers = { ['Accept-Language'] = 'vi' }
    if cookie ~= '' then headers['Cookie'] = cookie end
    requests[#requests + 1] = wrk.format('GET', path, headers)
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency, all)
  local errors = summary.errors
  io.write(string.format('FIGURES %.3f %.3f %.3f %.1f %d\n', latency:percentile(50) / 1000,
    latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    summary.requests / (summary.duration / 1e6),
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
