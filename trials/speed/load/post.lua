-- GraphQL: the same document again and again, with a token from LOAD_TOKEN where one is given. A %d in it becomes another
-- number each time, so that each request changes something.
-- Arguments: file of the body, path.
local headers = { ["Content-Type"] = "application/json", Accept = "application/graphql-response+json" }
local turn = 0
function init(args)
  local file = io.open(args[1])
  body = file:read("*a")
  file:close()
  path = args[2]
  varies = body:find("%%d") ~= nil
  if os.getenv("LOAD_TOKEN") then
    headers.Authorization = "Bearer " .. os.getenv("LOAD_TOKEN")
  end
  message = wrk.format("POST", path, headers, body)
end

function request()
  if not varies then
    return message
  end
  turn = turn % 400 + 1
  return wrk.format("POST", path, headers, (body:gsub("%%d", turn)))
end

function done(summary, latency)
  dofile(os.getenv("LOAD_SCRIPTS") .. "/report.lua")
  report(summary, latency)
end
