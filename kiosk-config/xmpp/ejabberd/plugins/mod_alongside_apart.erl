%% SPDX-License-Identifier: GPL-3.0-or-later
%% Keeps kiosks apart. A kiosk exchanges stanzas with the champions of its roster and with nobody else, and what is meant for
%% one visit never reaches the next one on the same account. Nobody but the operator changes a roster.
-module(mod_alongside_apart).
-export([start/2, stop/1, reload/3, depends/2, mod_options/1, mod_doc/0, sent/1, received/1, process/2]).

-define(HELP, <<"urn:alongside:help:1">>).
-define(ABOUT_ROSTERS, [subscribe, subscribed, unsubscribe, unsubscribed]).

%% Before every other module: what is refused here, none of them has seen.
start(Host, _Options) ->
    ejabberd_hooks:add(user_send_packet, Host, ?MODULE, sent, 1),
    ejabberd_hooks:add(user_receive_packet, Host, ?MODULE, received, 1).

stop(Host) ->
    ejabberd_hooks:delete(user_send_packet, Host, ?MODULE, sent, 1),
    ejabberd_hooks:delete(user_receive_packet, Host, ?MODULE, received, 1).

reload(_Host, _New, _Old) -> ok.
depends(_Host, _Options) -> [{mod_roster, hard}].
mod_options(_Host) -> [].
mod_doc() -> #{desc => <<"Keeps kiosks apart from each other and from strangers.">>}.

%% What somebody who is logged in sends.
sent({Stanza, State}) ->
    From = address(xmpp:get_from(Stanza)),
    To = address(xmpp:get_to(Stanza)),
    Kind = element(1, Stanza),
    case judge(Kind, xmpp:get_type(Stanza), place(From), place(To), From, To) of
        pass -> {Stanza, State};
        visit -> to_visit(Kind, Stanza, To, State);
        server -> to_server(From, Stanza, State);
        Refusal -> refuse(Kind, Refusal, Stanza, State)
    end.

judge(presence, Type, _, _, _, _) when Type =:= subscribe; Type =:= subscribed; Type =:= unsubscribe;
                                       Type =:= unsubscribed -> xmpp:err_not_allowed();
judge(message, _, kiosks, kiosks, _, _) -> xmpp:err_service_unavailable();
judge(iq, _, kiosks, kiosks, _, {<<>>, _, <<>>}) -> pass;
judge(_, _, kiosks, kiosks, {User, Host, _}, {User, Host, _}) -> pass;
judge(_, _, kiosks, champions, {User, Host, _}, To) -> knows(User, Host, To, pass);
judge(_, _, champions, kiosks, From, {User, Host, _}) -> knows(User, Host, From, visit);
judge(message, _, champions, champions, _, {<<>>, _, <<>>}) -> server;
judge(_, _, champions, champions, _, _) -> pass;
judge(_, _, _, _, _, _) -> xmpp:err_service_unavailable().

knows(User, Host, Other, Answer) ->
    Contact = jid:remove_resource(jid:make(Other)),
    case ejabberd_hooks:run_fold(roster_get_jid_info, Host, {none, none, []}, [User, Host, Contact]) of
        {both, _, _} -> Answer;
        _ -> xmpp:err_service_unavailable()
    end.

%% A visit that is over gets nothing, nor does the next one in its place. Some programs answer an account, not a visit: that
%% leads to the visit that wrote to this champion last.
to_visit(message, Stanza, {User, Host, <<>>} = Account, State) ->
    case maps:get(Account, maps:get(alongside_wrote, State, #{}), none) of
        none -> refuse(message, xmpp:err_service_unavailable(), Stanza, State);
        Visit -> to_visit(message, xmpp:set_to(Stanza, jid:make(User, Host, Visit)), {User, Host, Visit}, State)
    end;
to_visit(message, Stanza, {User, Host, Visit}, State) ->
    case lists:member(Visit, ejabberd_sm:get_user_resources(User, Host)) of
        true -> {Stanza, State};
        false -> refuse(message, xmpp:err_service_unavailable(), Stanza, State)
    end;
to_visit(_, Stanza, _, State) -> {Stanza, State}.

refuse(Kind, Error, Stanza, State) ->
    Type = xmpp:get_type(Stanza),
    case Kind =/= presence orelse lists:member(Type, ?ABOUT_ROSTERS) of
        true when Type =/= error, Type =/= result -> ejabberd_router:route_error(Stanza, Error);
        _ -> ok
    end,
    {stop, {drop, State}}.

%% Staff switch a champion off, by a message to the server. It takes a moment, for which nobody else waits.
to_server({_, Host, _} = From, Stanza, State) ->
    case asked(Stanza) of
        #{<<"kind">> := <<"switch-off">>, <<"champion">> := Champion} ->
            spawn(fun() ->
                Why = switch_off(From, Champion),
                tell(jid:make(Host), jid:make(From), #{kind => <<"switch-off-answer">>, champion => Champion,
                                                       done => Why =:= done, why => Why})
            end),
            {stop, {drop, State}};
        _ -> {Stanza, State}
    end.

asked(Stanza) ->
    try
        [Text | _] = [fxml:get_tag_cdata(Tag) || {xmlel, <<"a">>, _, _} = Tag <- xmpp:get_els(Stanza),
                                                 fxml:get_tag_attr_s(<<"xmlns">>, Tag) =:= ?HELP],
        jiffy:decode(Text, [return_maps])
    catch _:_ -> none
    end.

switch_off({Staff, Host, _}, Champion) ->
    {User, Place, _} = try jid:tolower(jid:decode(Champion)) catch _:_ -> {<<>>, <<>>, <<>>} end,
    case mod_shared_roster:is_user_in_group({Staff, Host}, <<"staff">>, Host) of
        false -> <<"not-staff">>;
        true when User =:= Staff, Place =:= Host -> <<"oneself">>;
        true when User =:= <<>>; Place =/= Host -> <<"unknown">>;
        true ->
            case ejabberd_auth:user_exists(User, Host) of
                true -> put_out(User, Host), done;
                _ -> <<"unknown">>
            end
    end.

%% An account is locked, put out and then goes, so that those who saw it are told while they still may be. Terminals hear of
%% a champion first, so that a talk ends with a sentence.
put_out(User, <<"champions.", Domain/binary>> = Host) ->
    [tell(jid:make(User, Host), jid:make(Visit), #{kind => <<"switched-off">>})
     || Visit <- ejabberd_sm:get_vh_session_list(<<"kiosks.", Domain/binary>>)],
    close(User, Host);
put_out(User, Host) -> close(User, Host).

close(User, Host) ->
    ejabberd_auth:set_password(User, Host, base64:encode(crypto:strong_rand_bytes(24))),
    ejabberd_sm:kick_user(User, Host),
    gone(User, Host, 250),
    ok = ejabberd_auth:remove_user(User, Host),
    logger:warning("~ts@~ts was switched off", [User, Host]),
    keep().

gone(_, _, 0) -> ok;
gone(User, Host, Times) ->
    case ejabberd_sm:get_user_resources(User, Host) of
        [] -> ok;
        _ -> timer:sleep(20), gone(User, Host, Times - 1)
    end.

tell(From, To, Words) ->
    Tag = {xmlel, <<"a">>, [{<<"xmlns">>, ?HELP}], [{xmlcdata, jiffy:encode(Words)}]},
    Message = {xmlel, <<"message">>, [{<<"type">>, <<"chat">>}, {<<"from">>, jid:encode(From)}, {<<"to">>, jid:encode(To)}], [Tag]},
    ejabberd_router:route(xmpp:decode(Message, <<"jabber:client">>, [ignore_els])).

%% What reaches somebody who is logged in: a champion's program remembers which visit wrote.
received({Stanza, State}) ->
    From = address(xmpp:get_from(Stanza)),
    case element(1, Stanza) =:= message andalso place(From) =:= kiosks of
        true ->
            {User, Host, Visit} = From,
            Wrote = maps:get(alongside_wrote, State, #{}),
            {Stanza, State#{alongside_wrote => Wrote#{{User, Host, <<>>} => Visit}}};
        false -> {Stanza, State}
    end.

%% Asked over the operators' socket. "keep" returns when every account and roster is on the disk: ejabberd writes some of them
%% minutes later by itself, and a power cut would take them. "off" takes an account away, and ends its sessions. "join" makes one of this node and another; ejabberd stops for
%% that, and takes its processes along, so that this one is made independent first.
process([<<"keep">>], _Request) ->
    ok = keep(),
    {200, [], <<"kept">>};
process([<<"off">>, Host, User], _Request) ->
    ok = put_out(User, Host),
    {200, [], <<"off">>};
process([<<"join">>, Node], _Request) ->
    spawn(fun() ->
        group_leader(whereis(init), self()),
        ejabberd_cluster:join(binary_to_atom(Node, utf8))
    end),
    {200, [], <<"joining">>};
process(_Path, _Request) -> {404, [], <<"no such thing">>}.

keep() ->
    [ok = dets:sync(Table) || Table <- mnesia:system_info(local_tables),
                              mnesia:table_info(Table, storage_type) =:= disc_only_copies],
    ok = mnesia:sync_log().

address(Jid) -> jid:tolower(Jid).

place({_, <<"kiosks.", _/binary>>, _}) -> kiosks;
place({_, <<"champions.", _/binary>>, _}) -> champions;
place(_) -> elsewhere.
