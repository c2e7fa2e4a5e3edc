// What a team would otherwise write: Apollo Server with mysql2, the token verified, the same tables, the same answer.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import mysql from 'mysql2/promise';

const typeDefs = `#graphql
  type Query { viewer: Viewer }
  type Viewer { account: Account }
  type Account { address: String, identity: Identity, forwarding: Forwarding, acceptRules: AcceptRules,
    callHistory(first: Int): Calls }
  type Identity { firstName: String, lastName: String, email: String, timeZone: String, language: String }
  type Forwarding { rules: [Rule] }
  type Rule { condition: String, enabled: Boolean, target: Target, version: Int }
  type Target { kind: String, uri: String }
  type AcceptRules { version: Int, rules: [AcceptRule] }
  type AcceptRule { days: [String], start: String, stop: String, callers: Callers }
  type Callers { kind: String, groups: [String] }
  type Calls { nodes: [Call] }
  type Call { direction: String, remoteParty: String, displayName: String, startedAt: String, duration: String,
    outcome: String, status: Int, price: Money }
  type Money { amount: String, currency: String }
`;

const url = new URL(process.env.DATABASE_URL.replace('mariadb:', 'mysql:'));
const pool = mysql.createPool({
  host: url.hostname, port: Number(url.port), database: url.pathname.slice(1), connectionLimit: 20, timezone: 'Z',
  user: process.env.DATABASE_USER, password: process.env.DATABASE_PASSWORD,
});
const keys = createRemoteJWKSet(new URL(`${process.env.ISSUER}/protocol/openid-connect/certs`));
const conditions = ['UNCONDITIONAL', 'NOT_LOGGED_IN', 'BUSY', 'NO_REPLY', 'UNAVAILABLE'];
const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const time = (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const rows = async (sql, ...values) => (await pool.execute(sql, values))[0];

const resolvers = {
  Query: { viewer: (_, _arguments, { address }) => ({ address }) },
  Viewer: {
    account: async ({ address }) => {
      const [username, domain] = address.split('@');
      const [row] = await rows('select a.*, d.currency from account a join sip_domain d on d.name = a.domain where username = ? and domain = ?', username, domain);
      return { row, address };
    },
  },
  Account: {
    identity: ({ row }) => ({ firstName: row.first_name, lastName: row.last_name, email: row.email, timeZone: row.zone, language: row.language }),
    forwarding: async ({ row }) => {
      const set = await rows('select * from forwarding where account_id = ?', row.id);
      const versions = await rows('select setting, max(number) version from change_entry where account_id = ? group by setting', row.id);
      return {
        rules: conditions.map((condition) => {
          const rule = set.find((one) => one.forwarding_condition === condition);
          const version = versions.find((one) => one.setting === `FORWARDING_${condition}`)?.version ?? 0;
          return { condition, enabled: Boolean(rule?.enabled), target: rule && { kind: rule.target_kind, uri: rule.target_uri }, version };
        }),
      };
    },
    acceptRules: async ({ row }) => ({
      version: (await rows("select coalesce(max(number), 0) version from change_entry where account_id = ? and setting = 'ACCEPT_RULES'", row.id))[0].version,
      rules: (await rows('select * from weekly_rule where account_id = ? order by position', row.id)).map((rule) => ({
        days: weekdays.filter((_, day) => rule.days & (1 << day)), start: time(rule.start_minute), stop: time(rule.stop_minute),
        callers: { kind: rule.callers.toUpperCase(), groups: [] },
      })),
    }),
    callHistory: async ({ row }, { first }) => ({
      nodes: (await rows('select * from call_record where account_id = ? order by started_at desc, id desc limit ?', row.id, String(first))).map((call) => ({
        direction: call.direction, remoteParty: call.remote_party, displayName: call.display_name, startedAt: call.started_at.toISOString(),
        duration: `PT${call.duration_seconds}S`, outcome: call.status < 300 ? 'ANSWERED' : 'MISSED', status: call.status,
        price: { amount: call.price, currency: row.currency },
      })),
    }),
  },
};

await startStandaloneServer(new ApolloServer({ typeDefs, resolvers, csrfPrevention: false }), {
  listen: { port: Number(process.env.PORT), host: '127.0.0.1' },
  context: async ({ req }) => {
    const token = (req.headers.authorization ?? '').replace('Bearer ', '');
    const { payload } = await jwtVerify(token, keys, { issuer: process.env.ISSUER });
    return { address: payload.sip_address };
  },
});
