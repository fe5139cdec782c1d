import { describe, expect, test } from "vitest";
import { hostRefusalOf, refusalOf } from "./local";

const host = "localhost:4400";
const target = "/api/health";

describe("this machine is let in", () => {
  for (const peer of ["127.0.0.1", "::1", "::ffff:127.0.0.1"])
    test(`from ${peer}`, () => expect(refusalOf({ peer, target, headers: { host } }, 4400)).toBeNull());
  for (const name of ["localhost", "127.0.0.1", "[::1]"])
    test(`as ${name}`, () =>
      expect(refusalOf({ peer: "127.0.0.1", target, headers: { host: `${name}:4400` } }, 4400)).toBeNull());
  test("on port 80, which browsers do not write", () =>
    expect(refusalOf({ peer: "127.0.0.1", target, headers: { host: "localhost" } }, 80)).toBeNull());
});

describe("other peers are refused", () => {
  for (const peer of ["192.168.1.20", "10.0.0.1", "::ffff:192.168.1.20", "fe80::1", "127.0.0.1.evil", "", undefined])
    test(`${peer}`, () => expect(refusalOf({ peer, target, headers: { host } }, 4400)).toBe("not-local"));
});

describe("whatever came through a proxy is refused", () => {
  for (const header of [
    "forwarded",
    "x-forwarded-for",
    "x-forwarded-host",
    "X-Forwarded-Proto",
    "x-forwarded-",
    "via",
    "x-real-ip",
  ])
    test(header, () =>
      expect(refusalOf({ peer: "127.0.0.1", target, headers: { host, [header]: "127.0.0.1" } }, 4400)).toBe(
        "not-local",
      ),
    );
  test("also when the header is empty", () =>
    expect(refusalOf({ peer: "::1", target, headers: { host, "x-forwarded-for": "" } }, 4400)).toBe("not-local"));
});

describe("other names for this machine are refused", () => {
  for (const name of [
    "localhost",
    "localhost:3000",
    "localhost:44000",
    "localhost:4400.evil.example",
    "localhost.:4400",
    "LOCALHOST:4400",
    " localhost:4400",
    "localhost:04400",
    "127.0.0.1.nip.io:4400",
    "127.1:4400",
    "2130706433:4400",
    "0.0.0.0:4400",
    "::1:4400",
    "[::ffff:127.0.0.1]:4400",
    "evil.example:4400",
    "localhost:4400, evil.example",
    "user@localhost:4400",
    "",
    undefined,
  ])
    test(`"${name}"`, () =>
      expect(refusalOf({ peer: "127.0.0.1", target, headers: { host: name } }, 4400)).toBe("wrong-host"));
});

describe("a target that names a host of its own is refused", () => {
  for (const other of ["http://localhost:4400/", "http://evil.example/", "evil.example:443", "*", "", undefined])
    test(`"${other}"`, () =>
      expect(refusalOf({ peer: "127.0.0.1", target: other, headers: { host } }, 4400)).toBe("wrong-host"));
});

describe("with sign-in, only the name people use counts, from wherever they come", () => {
  const publicUrl = "https://whereabouts.acme.example";
  test("that name, whatever a proxy adds", () => {
    const headers = { host: "whereabouts.acme.example", "x-forwarded-for": "10.0.0.7", via: "1.1 nginx" };
    expect(hostRefusalOf({ target, headers }, publicUrl)).toBeNull();
  });
  test("with its port when it has one", () => {
    const refusal = (given: string) => hostRefusalOf({ target, headers: { host: given } }, `${publicUrl}:8443`);
    expect([refusal("whereabouts.acme.example:8443"), refusal("whereabouts.acme.example")]).toEqual([
      null,
      "wrong-host",
    ]);
  });
  for (const name of [
    "localhost:4400",
    "10.0.0.5",
    "acme.example",
    "whereabouts.acme.example.evil.example",
    "whereabouts.acme.example:443",
    "whereabouts.acme.example:80",
    "Whereabouts.acme.example",
    "whereabouts.acme.example, evil.example",
    "",
    undefined,
  ])
    test(`not "${name}", whatever is forwarded`, () => {
      const headers = { host: name, "x-forwarded-host": "whereabouts.acme.example" };
      expect(hostRefusalOf({ target, headers }, publicUrl)).toBe("wrong-host");
    });
  test("not a target that names a host of its own", () => {
    const headers = { host: "whereabouts.acme.example" };
    expect(hostRefusalOf({ target: `${publicUrl}/`, headers }, publicUrl)).toBe("wrong-host");
  });
});
