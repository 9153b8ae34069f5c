-- SPDX-License-Identifier: GPL-3.0-or-later
-- For tests only: writes down all that each connection sends to the server, once it is out of its encryption, in a file of its own.
module:set_global();

local filters = require "util.filters";
local folder = module:get_option_string("recorder_folder");
local connections = 0;

local function record(session)
	connections = connections + 1;
	local file = assert(io.open(folder .. "/" .. connections, "ab"));
	file:setvbuf("no");
	filters.add_filter(session, "bytes/in", function(data)
		if data then file:write(data); end
		return data;
	end, 1000);
end

filters.add_filter_hook(record);

function module.unload()
	filters.remove_filter_hook(record);
end
