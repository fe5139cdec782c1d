import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startServer, stopServer } from "../e2e/server";
import { companyPeople } from "../lib/server/practice/company/people";
import { startPractice } from "../lib/server/practice/start-practice";
import { inBrowser, longestTask, markAt, openApp } from "./browser";

const crowd = 20_000;
const names = 5_000;

/** Times in ms: the lists handed to the worker → every name judged; the longest task of the page until then, 0 when none took 50. */
export type MatchingFigures = { judged: number; longestTask: number };

/** A company of 20,000 people beside a file of 5,000 distinct names: logins, names either way round, other capitals, strangers. */
export async function measureMatching(folder: string): Promise<MatchingFigures> {
  const path = join(folder, "names.csv");
  await writeFile(path, namesFile());
  const practice = await startPractice({ crowd, keepBytes: false });
  const server = await startServer({ LUCCA_URL: practice.url, LUCCA_API_KEY: practice.key });
  try {
    return await inBrowser(async (browser) => {
      const page = await openApp(browser, server.url);
      await page.getByLabel("Choose a file").setInputFiles(path);
      const judged = await markAt(page, "names-judged");
      return { judged: judged - (await markAt(page, "names-given")), longestTask: await longestTask(page) };
    });
  } finally {
    await stopServer(server);
    await practice.stop();
  }
}

function namesFile(): string {
  const people = companyPeople(crowd);
  const rows = Array.from({ length: names }, (_, n) => {
    const { login, firstName, lastName } = people[n * 4] ?? { login: "", firstName: "", lastName: "" };
    const spelled = [
      login,
      `${lastName.toUpperCase()} ${firstName}`,
      `${firstName} ${lastName}`,
      login.toUpperCase(),
      `x${n}`,
    ];
    return `${spelled[n % spelled.length]};Paris;2026-03-02;FullDay`;
  });
  return `\ufefflogin;workLocationName;date;position\r\n${rows.join("\r\n")}\r\n`;
}
