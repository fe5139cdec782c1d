import { describe, expect, test } from "vitest";
import { readLuccaUrl } from "./host";

const long = "a".repeat(64);

describe("contract §2: the documented hosts pass, with the account's name and environment", () => {
  const cases: [string, string, string, string][] = [
    ["https://acme.ilucca.net", "https://acme.ilucca.net", "acme", "production"],
    ["https://acme.ilucca.ch", "https://acme.ilucca.ch", "acme", "production"],
    ["https://acme.ilucca.net/", "https://acme.ilucca.net", "acme", "production"],
    ["  https://acme.ilucca.net\n", "https://acme.ilucca.net", "acme", "production"],
    ["HTTPS://Acme.ILucca.NET", "https://acme.ilucca.net", "acme", "production"],
    ["https://acme-2-holding.ilucca.net", "https://acme-2-holding.ilucca.net", "acme-2-holding", "production"],
    ["https://3m.ilucca.net", "https://3m.ilucca.net", "3m", "production"],
    ["https://acme.ilucca-test.net", "https://acme.ilucca-test.net", "acme", "test"],
    ["https://acme.ilucca-test.ch", "https://acme.ilucca-test.ch", "acme", "test"],
    ["https://acme.ilucca-demo.net", "https://acme.ilucca-demo.net", "acme", "demo"],
    ["https://acme.ilucca-demo.ch", "https://acme.ilucca-demo.ch", "acme", "demo"],
    [
      "https://acme-box1.sandbox.eu1.luccasoftware.com",
      "https://acme-box1.sandbox.eu1.luccasoftware.com",
      "acme-box1",
      "sandbox",
    ],
    ["https://a.sandbox.eu2.luccasoftware.com", "https://a.sandbox.eu2.luccasoftware.com", "a", "sandbox"],
    ["https://a.sandbox.ch1.luccasoftware.com/", "https://a.sandbox.ch1.luccasoftware.com", "a", "sandbox"],
    ["http://127.0.0.1:4200", "http://127.0.0.1:4200", "practice", "practice"],
    ["http://127.0.0.1:65535/", "http://127.0.0.1:65535", "practice", "practice"],
  ];
  for (const [text, url, name, environment] of cases)
    test(JSON.stringify(text), () => expect(readLuccaUrl(text)).toEqual({ ok: true, url, name, environment }));
});

describe("no other host ever gets the key", () => {
  const cases: [string, RegExp][] = [
    ["", /https/],
    ["acme.ilucca.net", /https/],
    ["https:acme.ilucca.net", /https/],
    ["//acme.ilucca.net", /https/],
    ["ftp://acme.ilucca.net", /https/],
    ["http://acme.ilucca.net", /https/],
    ["https://", /account/],
    ["https://ilucca.net", /account/],
    ["https://.ilucca.net", /account/],
    ["https://-acme.ilucca.net", /account/],
    ["https://www.acme.ilucca.net", /account/],
    ["https://acme.ilucca.net.evil.example", /account/],
    ["https://acme.ilucca.net.", /account/],
    ["https://acme.ilucca.com", /account/],
    ["https://acme.ilucca-prod.net", /account/],
    ["https://acme-ilucca.net", /account/],
    ["https://acmeXilucca.net", /account/],
    ["https://evil.example", /account/],
    ["https://acme.luccasoftware.com", /account/],
    ["https://acme.sandbox.us1.luccasoftware.com", /account/],
    ["https://acme.box.sandbox.eu1.luccasoftware.com", /account/],
    ["https://acme.sandbox.eu1.luccasoftware.com.evil.example", /account/],
    ["https://xn--acm-dma.ilucca.net", /account/],
    [`https://${long}.ilucca.net`, /account/],
    ["https://acme%2eilucca.net", /account/],
    ["https://acme_1.ilucca.net", /account/],
    ["https://acmé.ilucca.net", /plain/],
    ["https://ａcme.ilucca.net", /plain/],
    ["https://acme。ilucca.net", /plain/],
    ["https://acme.i\u{200b}lucca.net", /plain/],
    ["https://\u{212a}ing.ilucca.net", /plain/],
    ["https://ac me.ilucca.net", /plain/],
    ["https://ac\tme.ilucca.net", /plain/],
    ["https://acme.ilucca.net\nhttps://evil.example", /plain/],
    ["https://acme.ilucca.net:443", /port/],
    ["https://acme.ilucca.net:8443/", /port/],
    ["https://acme.ilucca.net:", /port/],
    ["https://user:secret@acme.ilucca.net", /user/],
    ["https://acme.ilucca.net@evil.example", /user/],
    ["https://acme.ilucca.net:x@evil.example", /user/],
    ["https://evil.example/@acme.ilucca.net", /user/],
    ["https://acme.ilucca.net/work-locations", /path/],
    ["https://acme.ilucca.net//", /path/],
    ["https://acme.ilucca.net?x=1", /path/],
    ["https://acme.ilucca.net#x", /path/],
    ["https://evil.example\\.ilucca.net", /path/],
    ["https://evil.example/acme.ilucca.net", /path/],
    ["https://127.0.0.1", /number/],
    ["https://127.0.0.1:4200", /number/],
    ["https://10.0.0.1", /number/],
    ["https://2130706433", /number/],
    ["https://[::1]", /number/],
    ["http://127.0.0.1", /127/],
    ["http://127.0.0.1:0", /127/],
    ["http://127.0.0.1:080", /127/],
    ["http://127.0.0.1:65536", /127/],
    ["http://127.0.0.1:4200/x", /127/],
    ["http://127.0.0.1:4200@evil.example", /127/],
    ["http://127.0.0.1:4200?x", /127/],
    ["http://user@127.0.0.1:4200", /127/],
    ["http://localhost:4200", /127/],
    ["http://[::1]:4200", /127/],
    ["http://0.0.0.0:4200", /127/],
    ["http://127.1:4200", /127/],
    ["http://127.0.0.1.evil.example:4200", /127/],
    ["http://192.168.1.2:4200", /127/],
  ];
  for (const [text, reason] of cases)
    test(JSON.stringify(text), () =>
      expect(readLuccaUrl(text)).toEqual({ ok: false, reason: expect.stringMatching(reason) }),
    );
});

test("a reason never repeats what was set: it may hold a password", () => {
  const answer = readLuccaUrl("https://user:hunter2@acme.ilucca.net");
  expect(JSON.stringify(answer)).not.toContain("hunter2");
});
