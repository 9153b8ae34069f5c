-- SPDX-License-Identifier: GPL-3.0-or-later
-- A chat server for kiosks and champions, made by "alongside-admin chat setup". Nothing of a talk reaches the disk: there is
-- no archive, no storage for those who are away, no room, no personal events, and the log says who came, not what was said.
-- Changes are lost when "chat setup --again" writes it anew.

data_path = "@FOLDER@/data"
certificates = "@FOLDER@/tls"
pidfile = "@FOLDER@/run/prosody.pid"
plugin_paths = { "@FOLDER@/plugins" }
log = { { levels = { min = "info" }, to = "file", filename = "@FOLDER@/log/prosody.log" } }
admins = {}

interfaces = { @LISTEN@ }
c2s_ports = { @PORT@ }
c2s_direct_tls_ports = {}
s2s_ports = {}
network_settings = { nagle = false, tcp_backlog = 512 }

modules_enabled = { "roster", "saslauth", "tls", "disco", "ping", "groups", "limits", "posix", "alongside_apart" }
modules_disabled = { "s2s", "s2s_auth_certs", "offline", "admin_shell" }
groups_file = "@FOLDER@/groups.txt"
alongside_kiosks = "kiosks.@DOMAIN@"
alongside_champions = "champions.@DOMAIN@"

-- Without a rate this module has one of its own, which is too slow for a talk that catches up after an outage.
limits = { c2s = { rate = "256kb/s", burst = "4s" } }
c2s_stanza_size_limit = 65536
c2s_timeout = 30

c2s_require_encryption = true
allow_unencrypted_plain_auth = false
ssl = { protocol = "tlsv1_2+", certificate = "@CERTIFICATE@", key = "@KEY@" }
authentication = "internal_hashed"
password_hash = "SHA-256"
disable_sasl_mechanisms = {
	"PLAIN", "LOGIN", "DIGEST-MD5", "ANONYMOUS", "EXTERNAL", "OAUTHBEARER", "SCRAM-SHA-1", "SCRAM-SHA-1-PLUS",
}
allow_registration = false
storage = "internal"

VirtualHost "kiosks.@DOMAIN@"
VirtualHost "champions.@DOMAIN@"
