-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keeps kiosks apart. A kiosk exchanges stanzas with the champions of its roster and with nobody else, and what is meant
-- for one visit never reaches the next one on the same account. Nobody but the operator changes a roster.
local jid = require "util.jid";
local st = require "util.stanza";
local rosters = require "core.rostermanager";
local modules = require "core.modulemanager";
local users = require "core.usermanager";
local json = require "util.json";

local kiosks = module:get_option_string("alongside_kiosks");
local champions = module:get_option_string("alongside_champions");
local full_sessions, bare_sessions = prosody.full_sessions, prosody.bare_sessions;
local help = "urn:alongside:help:1";
local about_rosters = { subscribe = true, subscribed = true, unsubscribe = true, unsubscribed = true };

local function refuse(event, kind, condition)
	local stanza = event.stanza;
	local answerable = stanza.attr.type ~= "error" and stanza.attr.type ~= "result";
	if answerable and (stanza.name ~= "presence" or about_rosters[stanza.attr.type]) then
		event.origin.send(st.error_reply(stanza, kind, condition));
	end
	return true;
end

local function knows(node, host, other)
	local item = (rosters.load_roster(node, host) or {})[jid.bare(other)];
	return item ~= nil and item.subscription == "both";
end

-- What a kiosk sends, or the server for it: an answer to a probe has no session of its own.
local function from_kiosk(event)
	local origin, stanza = event.origin, event.stanza;
	local to = stanza.attr.to;
	local kiosk = origin.username or jid.split(stanza.attr.from);
	local node, host = jid.split(to);
	if not to or (not node and host == kiosks and stanza.name == "iq") then return; end
	if node == kiosk and host == kiosks and stanza.name ~= "message" then return; end
	if not kiosk or not node or host ~= champions or not knows(kiosk, kiosks, to) then
		return refuse(event, "cancel", "service-unavailable");
	end
	if stanza.name == "message" and origin.full_jid then
		origin.alongside_wrote = origin.alongside_wrote or {};
		origin.alongside_wrote[jid.bare(to)] = os.time();
	end
end

-- What is sent to a kiosk's account.
local function to_kiosk(event)
	if not event.stanza.attr.to then return; end -- to its own account
	local node, host = jid.split(event.stanza.attr.to);
	local from = event.stanza.attr.from or event.origin.full_jid;
	local from_node, from_host = jid.split(from);
	if from_host == kiosks and (from_node == node or not from_node) then return; end
	if from_host ~= champions or not from_node or not knows(node, host, from) then
		return refuse(event, "cancel", "service-unavailable");
	end
end

-- A visit that is over gets nothing, nor does the next one in its place.
local function to_visit(event)
	if not full_sessions[event.stanza.attr.to] then return refuse(event, "cancel", "service-unavailable"); end
end

-- Some programs answer an account, not a visit: that leads to the visit that wrote to this champion last.
local function to_account(event)
	local stanza = event.stanza;
	local champion, newest = jid.bare(stanza.attr.from), nil;
	for _, session in pairs((bare_sessions[stanza.attr.to] or {}).sessions or {}) do
		local wrote = session.alongside_wrote and session.alongside_wrote[champion];
		if wrote and (not newest or wrote > newest.alongside_wrote[champion]) then newest = session; end
	end
	if not newest or stanza.attr.type == "groupchat" then return refuse(event, "cancel", "service-unavailable"); end
	stanza.attr.to = newest.full_jid;
	newest.send(stanza);
	return true;
end

for _, name in ipairs { "message", "iq", "presence" } do
	for _, form in ipairs { "full", "bare", "host" } do
		if module.host == kiosks then
			module:hook("pre-" .. name .. "/" .. form, from_kiosk, 100);
			if form ~= "host" then module:hook(name .. "/" .. form, to_kiosk, 100); end
		end
		module:hook("pre-" .. name .. "/" .. form, function (event)
			if name == "presence" and about_rosters[event.stanza.attr.type] then
				return refuse(event, "cancel", "not-allowed");
			end
		end, 110);
	end
end
-- What the server itself says when an account goes; those who stay have seen it leave.
for _, form in ipairs { "full", "bare" } do
	module:hook("presence/" .. form, function (event) return about_rosters[event.stanza.attr.type]; end, 110);
end
if module.host == kiosks then
	module:hook("message/full", to_visit, 90);
	module:hook("message/bare", to_account, 90);
end
module:hook("iq/self/jabber:iq:roster:query", function (event)
	if event.stanza.attr.type == "set" then return refuse(event, "cancel", "not-allowed"); end
end, 100);

local function say(from, session, words)
	session.send(st.message({ from = from, to = session.full_jid, type = "chat" }):text_tag("a", json.encode(words), { xmlns = help }));
end

-- The user manager believes in an account as long as somebody is logged in with it.
local function exists(username)
	return prosody.hosts[module.host].users.user_exists(username);
end

-- An account goes, and its sessions end. Terminals hear of a champion first, so that a talk ends with a sentence.
local function put_out(username)
	local address = username .. "@" .. module.host;
	if module.host == champions and prosody.hosts[kiosks] then
		for _, user in pairs(prosody.hosts[kiosks].sessions) do
			for _, session in pairs(user.sessions) do say(address, session, { kind = "switched-off" }); end
		end
	end
	-- an account that goes takes its roster along, and then nobody would be told that its sessions end
	local user = prosody.hosts[module.host].sessions[username];
	for _, session in pairs(user and user.sessions or {}) do session:dispatch_stanza(st.presence({ type = "unavailable" })); end
	module:log("info", "%s was switched off", address);
	return users.delete_user(username, module.host);
end

-- Staff switch a champion off, by a message to the server.
local function switch_off(event)
	local stanza, origin = event.stanza, event.origin;
	local asked = json.decode(stanza:get_child_text("a", help) or "");
	if stanza.attr.to ~= champions or type(asked) ~= "table" or asked.kind ~= "switch-off" then return; end
	local node, host = jid.prepped_split(tostring(asked.champion));
	local in_group, staff = pcall(modules.get_module(champions, "groups").group_contains, "Staff", jid.bare(origin.full_jid));
	local known = node and host == champions and exists(node);
	local why = not (in_group and staff) and "not-staff" or not known and "unknown" or node == origin.username and "oneself" or nil;
	if not why and not put_out(node) then why = "trouble"; end
	say(champions, origin, { kind = "switch-off-answer", champion = tostring(asked.champion), done = why == nil, why = why });
	return true;
end
if module.host == champions then module:hook("pre-message/host", switch_off, 105); end

-- Whoever was added or taken away while people are logged in: the file of groups is read again, and presence follows.
local function greet(session, contact)
	local presence = st.clone(session.presence);
	presence.attr.from, presence.attr.to = session.full_jid, contact;
	prosody.core_post_stanza(session, presence);
	prosody.core_post_stanza(session, st.presence { type = "probe", from = session.full_jid, to = contact });
end

-- The rules let nothing through between the two any more, this neither.
local function lose(session, contact)
	for _, other in pairs((bare_sessions[contact] or {}).sessions or {}) do
		session.send(st.presence { type = "unavailable", from = other.full_jid, to = session.full_jid });
	end
end

local function follow(username, user)
	local before = user.roster or {};
	user.roster = nil;
	local now = rosters.load_roster(username, module.host);
	for _, session in pairs(user.sessions) do
		session.roster = now;
		for contact in pairs(now) do
			if contact and not before[contact] and session.presence then greet(session, contact); end
		end
		for contact in pairs(before) do
			if contact and not now[contact] then lose(session, contact); end
		end
	end
	for contact in pairs(now) do
		if contact and not before[contact] then rosters.roster_push(username, module.host, contact); end
	end
	for contact in pairs(before) do
		if contact and not now[contact] then rosters.roster_push(username, module.host, contact); end
	end
end

module:hook_global("config-reloaded", function ()
	for username in pairs(prosody.hosts[module.host].sessions) do
		if not exists(username) then put_out(username); end
	end
end, 20);
module:hook_global("config-reloaded", function ()
	prosody.hosts[module.host].roster_cache = nil;
	modules.reload(module.host, "groups");
end, 10);
module:hook_global("config-reloaded", function ()
	for username, user in pairs(prosody.hosts[module.host].sessions) do follow(username, user); end
end, -10);
