-- HTTP Digest (RFC 7616, MD5) with a nonce that was taken before the run and is reused, nc counted up.
-- Arguments: file of users (username realm nonce opaque ha1, one a line), threads, action.
local ffi = require("ffi")
ffi.cdef "unsigned char *MD5(const unsigned char *data, size_t length, unsigned char *digest);"
local crypto = ffi.load("crypto")
local digest = ffi.new("unsigned char[16]")
local characters = ffi.new("char[17]", "0123456789abcdef")
local hex = ffi.new("char[32]")

local function md5(text)
  crypto.MD5(text, #text, digest)
  for i = 0, 15 do
    hex[2 * i] = characters[bit.rshift(digest[i], 4)]
    hex[2 * i + 1] = characters[bit.band(digest[i], 15)]
  end
  return ffi.string(hex, 32)
end

local threads = 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

-- Each thread has users of its own: the count of a nonce must not be used twice.
local users = {}
local turn = 0
function init(args)
  -- A %d in the action becomes another number each time, so that each request changes something.
  form = "/settings.phtml?realm=example.com&action=" .. args[3]
  local line = 0
  for text in io.lines(args[1]) do
    if line % tonumber(args[2]) == number then
      local name, realm, nonce, opaque, ha1 = text:match("(%S+) (%S+) (%S+) (%S+) (%S+)")
      users[#users + 1] = { name = name, realm = realm, nonce = nonce, opaque = opaque, ha1 = ha1, count = 0 }
    end
    line = line + 1
  end
end

function request()
  turn = turn % #users + 1
  local user = users[turn]
  user.count = user.count + 1
  local nc = string.format("%08x", user.count)
  local uri = form:gsub("%%d", user.count % 400 + 1)
  local ha2 = md5("GET:" .. uri)
  local response = md5(user.ha1 .. ":" .. user.nonce .. ":" .. nc .. ":c0ffee:auth:" .. ha2)
  return wrk.format("GET", uri, { Authorization = string.format(
    'Digest username="%s", realm="%s", nonce="%s", uri="%s", qop=auth, nc=%s, cnonce="c0ffee", response="%s", opaque="%s"',
    user.name, user.realm, user.nonce, uri, nc, response, user.opaque) })
end

function done(summary, latency)
  dofile(os.getenv("LOAD_SCRIPTS") .. "/report.lua")
  report(summary, latency)
end
