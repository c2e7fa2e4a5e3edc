package org.sipaccount.trials.floor;

/** The statements of the service, as one would write them by hand. */
final class Sql {

    static final String LOGIN = """
            select a.id, a.username, a.domain, a.first_name, a.last_name, a.email, a.caller_id, a.mobile_number,
                a.owner_mobile, a.zone, a.no_answer_seconds, a.quick_dial, d.currency, g.name, c.kind, c.user_digest
            from account a
            join sip_domain d on d.name = a.domain
            left join account_group g on g.account_id = a.id
            left join credential c on c.account_id = a.id
            where a.username = ? and a.domain = 'example.com'""";

    static final String FORWARDING =
            "select forwarding_condition, target_kind, target_uri, enabled from forwarding where account_id = ?";

    static final String CALLS = """
            select remote_party, display_name, started_at, stopped_at, duration_seconds, status, price, call_id,
                from_tag, to_tag, proxy, media
            from call_record
            where account_id = ? and direction = ? and started_at >= ?
            order by started_at desc, id desc limit 50""";

    static final String LATEST_CALLS = """
            select id, direction, remote_party, display_name, started_at, duration_seconds, status, price
            from call_record where account_id = ? order by started_at desc, id desc limit 20""";

    static final String WEEKLY_RULES =
            "select days, start_minute, stop_minute, callers from weekly_rule where account_id = ? order by position";

    static final String LOCK = "select id from account where username = ? and domain = 'example.com' for update";

    static final String DO_NOT_DISTURB = """
            insert into temporary_rule (id, account_id, version, callers, ends_at) values (?, ?, 0, 'nobody', null)
            on duplicate key update version = version + 1, callers = 'nobody', ends_at = null""";

    static final String FORWARD = """
            insert into forwarding (id, account_id, version, forwarding_condition, target_kind, target_uri, enabled)
            values (?, ?, 0, 'BUSY', 'ADDRESS', 'sip:desk@example.net', true)
            on duplicate key update version = version + 1, target_uri = 'sip:desk@example.net'""";

    static final String AUDIT = """
            insert into change_entry (id, account_id, number, username, domain, made_at, setting, fields, secret, reason,
                actor_name, actor_kind, face, source)
            values (?, ?, ?, ?, 'example.com', utc_timestamp(6), ?, '[]', false, '', ?, 'SUBSCRIBER', 'FLOOR', '127.0.0.1')""";

    private Sql() {}
}
