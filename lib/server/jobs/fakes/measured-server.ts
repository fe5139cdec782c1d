import { openWholeServer } from "./whole-server";

/**
 * A server in a process of its own: analyzes a small file twice, reads the second outcome as a route does, and says what
 * it came to and by how many bytes the second one raised the most memory the process ever had.
 */
const [folder = "", url = "", key = ""] = process.argv.slice(2);
const header = "\uFEFFlogin;workLocationName;areaName;date;position;comment;isDeletion\r\n";
const text = `${header}jdupont;Paris;;2025-09-18;FullDay;;\r\n`;
const most = () => process.resourceUsage().maxRSS * 1024;

const server = await openWholeServer(folder, { url, key });
await server.analyze(text);
const before = most();
const { id, state, counts, problem = null } = await server.analyze(text);
const outcome = await server.jobs.outcomeText(id);
let bytes = 0;
let end = "";
if (outcome.ok)
  for await (const piece of outcome.value) {
    bytes += piece.length;
    end = piece.slice(-200);
  }
process.stdout.write(JSON.stringify({ state, counts, problem, bytes, end, grown: most() - before }));
await server.close();
process.exit(0);
