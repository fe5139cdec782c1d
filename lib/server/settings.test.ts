import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readSettings, SettingsError } from "./settings";

const folder = mkdtempSync(join(tmpdir(), "settings-"));
afterAll(() => rmSync(folder, { recursive: true }));
const DATA_DIR = join(folder, "data");
const key = { LUCCA_API_KEY: "0a1b2c3d-1111" };
const url = { LUCCA_URL: "https://acme.ilucca.net" };

test("with no settings but a data folder: practice mode, for this machine, on port 3000", () => {
  expect(readSettings({ DATA_DIR })).toEqual({
    lucca: null,
    dataDir: DATA_DIR,
    database: { file: join(DATA_DIR, "whereabouts.db") },
    port: 3000,
    host: "127.0.0.1",
    signIn: null,
    publicUrl: "http://localhost:3000",
    retentionDays: 30,
    metrics: false,
  });
});

test("an empty setting counts as not set", () => {
  const empty = { LUCCA_URL: "", LUCCA_API_KEY: "", PORT: "", HOST: "", PUBLIC_URL: "", DATABASE_URL: "" };
  expect(readSettings({ ...empty, RETENTION_DAYS: "", OIDC_ISSUER: "", DATA_DIR })).toEqual(readSettings({ DATA_DIR }));
});

test("the data folder is made for its owner alone", () => {
  const made = join(folder, "made");
  readSettings({ DATA_DIR: made });
  expect(statSync(made).mode & 0o777).toBe(0o700);
});

test("relative paths start at the folder of package.json, wherever the process was started", () => {
  const home = resolve(import.meta.dirname, "../..");
  const before = process.cwd();
  process.chdir(folder);
  try {
    const { dataDir, database } = readSettings({ DATA_DIR: "lib", DATABASE_URL: "file:lib/ledger.db" });
    expect([dataDir, database]).toEqual([join(home, "lib"), { file: join(home, "lib/ledger.db") }]);
  } finally {
    process.chdir(before);
  }
});

const oidc = {
  OIDC_ISSUER: "https://id.acme.example/realms/hr",
  OIDC_CLIENT_ID: "whereabouts",
  OIDC_CLIENT_SECRET: "canary-secret",
};
const client = { issuer: oidc.OIDC_ISSUER, clientId: "whereabouts", clientSecret: "canary-secret" };
const postgres = "postgres://ana:secret@db.example.org/whereabouts?sslmode=verify-full";

describe("stands", () => {
  for (const [name, env, read] of [
    ["an account and its key", { ...url, ...key }, { lucca: { url: url.LUCCA_URL, key: key.LUCCA_API_KEY } }],
    ["any free port", { PORT: "0" }, { port: 0, publicUrl: "http://localhost:0" }],
    ["the highest port", { PORT: "65535" }, { port: 65_535 }],
    ["the other loopback address", { HOST: "::1" }, { host: "::1" }],
    ["the same in brackets", { HOST: "[::1]" }, { host: "::1" }],
    ["PUBLIC_URL with a slash", { PUBLIC_URL: "http://127.0.0.1:3000/" }, { publicUrl: "http://127.0.0.1:3000" }],
    ["PUBLIC_URL on port 80", { PUBLIC_URL: "http://localhost", PORT: "80" }, { publicUrl: "http://localhost:80" }],
    [
      "sign-in that lets nobody in",
      oidc,
      { signIn: { ...client, allowed: { emails: [], groups: [] }, groupsClaim: "groups" }, host: "127.0.0.1" },
    ],
    [
      "sign-in for people and groups",
      { ...oidc, OIDC_ALLOWED: " Ana@Acme.example,HR Admins ,, 0a1b-2c", OIDC_GROUPS_CLAIM: "roles" },
      {
        signIn: {
          ...client,
          allowed: { emails: ["ana@acme.example"], groups: ["HR Admins", "0a1b-2c"] },
          groupsClaim: "roles",
        },
      },
    ],
    ["a provider on this machine", { ...oidc, OIDC_ISSUER: "http://localhost:9000" }, { port: 3000 }],
    [
      "with sign-in, every address and a name in https",
      { ...oidc, HOST: "0.0.0.0", PUBLIC_URL: "https://Whereabouts.Acme.example:443/" },
      { host: "0.0.0.0", publicUrl: "https://whereabouts.acme.example" },
    ],
    ["with sign-in, every address of either kind", { ...oidc, HOST: "[::]" }, { host: "::" }],
    ["figures for Prometheus", { METRICS: "1" }, { metrics: true }],
    ["no figures", { METRICS: "0" }, { metrics: false }],
    ["a year of retention", { RETENTION_DAYS: "365" }, { retentionDays: 365 }],
    ["a database file by URL", { DATABASE_URL: `file://${folder}/a.db` }, { database: { file: join(folder, "a.db") } }],
    ["a database file by path", { DATABASE_URL: `file:${folder}/a.db` }, { database: { file: join(folder, "a.db") } }],
    ["a PostgreSQL server", { DATABASE_URL: postgres }, { database: { url: postgres } }],
  ] as const)
    test(name, () => expect(readSettings({ DATA_DIR, ...env })).toMatchObject(read));
});

const plainFile = join(folder, "plain-file");
writeFileSync(plainFile, "");

describe("refuses to start, and says what to change", () => {
  for (const [name, env, sentence] of [
    ["METRICS that is neither", { METRICS: "yes" }, /METRICS=1/],
    ["a key without an account", key, /LUCCA_URL=https:\/\/acme/],
    ["an account without a key", url, /LUCCA_API_KEY/],
    ["an account with an empty key", { ...url, LUCCA_API_KEY: "" }, /LUCCA_API_KEY/],
    ["a key of spaces", { ...url, LUCCA_API_KEY: "  " }, /spaces/],
    ["a key with a line break", { ...url, LUCCA_API_KEY: "abc\n" }, /line breaks/],
    ["a host that is not Lucca's", { ...key, LUCCA_URL: "https://acme.ilucca.net.evil.example" }, /^LUCCA_URL must/],
    ["an account in plain http", { ...key, LUCCA_URL: "http://acme.ilucca.net" }, /^LUCCA_URL must begin with https/],
    ["a port of words", { PORT: "http" }, /PORT=3000/],
    ["a port below zero", { PORT: "-1" }, /PORT=3000/],
    ["a port over the top", { PORT: "65536" }, /65535/],
    ["every address of the machine", { HOST: "0.0.0.0" }, /HOST=127\.0\.0\.1/],
    ["a name that begins like this machine", { HOST: "localhost.evil.example" }, /HOST=127\.0\.0\.1/],
    ["a public address", { PUBLIC_URL: "https://whereabouts.acme.example" }, /PUBLIC_URL=http:\/\/localhost:3000/],
    ["https on this machine", { PUBLIC_URL: "https://localhost:3000" }, /PUBLIC_URL=http:\/\/localhost:3000/],
    ["a user name before the host", { PUBLIC_URL: "http://localhost@evil.example:3000" }, /PUBLIC_URL/],
    ["a path after the host", { PUBLIC_URL: "http://localhost:3000/app" }, /PUBLIC_URL/],
    ["another port than ours", { PUBLIC_URL: "http://localhost:3000", PORT: "4400" }, /http:\/\/localhost:4400/],
    ["a provider without a client", { OIDC_ISSUER: oidc.OIDC_ISSUER }, /OIDC_CLIENT_ID.*whereabouts/],
    ["a client without a provider", { ...oidc, OIDC_ISSUER: "" }, /OIDC_ISSUER="https/],
    ["a client without its secret", { ...oidc, OIDC_CLIENT_SECRET: "" }, /OIDC_CLIENT_SECRET/],
    ["people allowed by nobody", { OIDC_ALLOWED: "ana@acme.example" }, /OIDC_ISSUER.*remove all OIDC settings/],
    ["a claim of nobody", { OIDC_GROUPS_CLAIM: "roles" }, /OIDC_ISSUER/],
    ["a provider in plain http", { ...oidc, OIDC_ISSUER: "http://id.acme.example" }, /https address/],
    ["a provider that is no address", { ...oidc, OIDC_ISSUER: "acme" }, /https address/],
    ["a provider with a user name", { ...oidc, OIDC_ISSUER: "https://ana@id.acme.example" }, /https address/],
    ["a provider's query", { ...oidc, OIDC_ISSUER: "https://id.acme.example/?x=1" }, /https address/],
    [
      "a provider's description",
      { ...oidc, OIDC_ISSUER: "https://id.acme.example/.well-known/openid-configuration" },
      /end before/,
    ],
    [
      "every company at Microsoft",
      { ...oidc, OIDC_ISSUER: "https://login.microsoftonline.com/common/v2.0" },
      /your own tenant/,
    ],
    ["a whole domain", { ...oidc, OIDC_ALLOWED: "@acme.example" }, /whole e-mail address/],
    ["sign-in over plain http", { ...oidc, PUBLIC_URL: "http://whereabouts.acme.example" }, /PUBLIC_URL=https/],
    ["an address with a path", { ...oidc, PUBLIC_URL: "https://acme.example/whereabouts" }, /PUBLIC_URL=https/],
    ["an address with a user", { ...oidc, PUBLIC_URL: "https://ana@acme.example" }, /PUBLIC_URL=https/],
    ["a name to listen on", { ...oidc, HOST: "whereabouts.acme.example" }, /HOST=0\.0\.0\.0/],
    ["no retention at all", { RETENTION_DAYS: "0" }, /RETENTION_DAYS=30/],
    ["retention in words", { RETENTION_DAYS: "1e2" }, /RETENTION_DAYS=30/],
    ["a data folder that is a file", { DATA_DIR: plainFile }, /DATA_DIR/],
    ["a data folder in a folder that is missing", { DATA_DIR: join(folder, "not/there") }, /must exist/],
    ["a data folder that nobody may make", { DATA_DIR: "/proc/whereabouts" }, /DATA_DIR/],
    ["a PostgreSQL server without a database", { DATABASE_URL: "postgres://ana:secret@db" }, /:5432\/whereabouts/],
    ["a PostgreSQL address that is none", { DATABASE_URL: "postgres:whereabouts" }, /:5432\/whereabouts/],
    ["a database of another kind", { DATABASE_URL: "mysql://localhost/w" }, /file:data/],
    ["a database file on another machine", { DATABASE_URL: "file://server/share/w.db" }, /file:data/],
    ["a database file with options", { DATABASE_URL: "file:data/w.db?mode=memory" }, /file:data/],
    ["a database in a folder that is missing", { DATABASE_URL: `file:${folder}/not/there.db` }, /DATABASE_URL/],
    ["a database that is a folder", { DATABASE_URL: `file:${folder}` }, /names a folder/],
  ] as const)
    test(name, () => {
      const read = () => readSettings({ DATA_DIR, ...env });
      expect(read).toThrow(SettingsError);
      expect(read).toThrow(sentence);
      expect(read).toThrow(/^[A-Z].*[^.]\.$/);
    });
});

test("nothing is made on the way to a missing data folder", () => {
  expect(() => readSettings({ DATA_DIR: join(folder, "deep/er") })).toThrow(SettingsError);
  expect(readdirSync(folder)).not.toContain("deep");
});

test("no secret is ever repeated in a sentence", () => {
  for (const env of [{ LUCCA_API_KEY: "se cret" }, { ...url, LUCCA_API_KEY: "se cret" }])
    expect(() => readSettings({ DATA_DIR, ...env })).toThrow(/^(?!.*se cret)/);
  for (const env of [{ OIDC_CLIENT_SECRET: oidc.OIDC_CLIENT_SECRET }, { ...oidc, OIDC_ISSUER: "acme" }])
    expect(() => readSettings({ DATA_DIR, ...env })).toThrow(/^(?!.*canary-secret)/);
});
