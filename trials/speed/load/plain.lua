-- The floor: the same accounts by their user names, without a login.
-- Arguments: file of users, threads, path.
local threads = 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

local paths = {}
local turn = 0
function init(args)
  local line = 0
  for text in io.lines(args[1]) do
    if line % tonumber(args[2]) == number then
      paths[#paths + 1] = args[3] .. "?user=" .. text:match("%S+")
    end
    line = line + 1
  end
end

function request()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn])
end

function done(summary, latency)
  dofile(os.getenv("LOAD_SCRIPTS") .. "/report.lua")
  report(summary, latency)
end
