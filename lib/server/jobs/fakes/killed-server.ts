import { readFile } from "node:fs/promises";
import { ticket } from "@/lib/imports/job";
import { openWholeServer } from "./whole-server";

/** A server in a process of its own, to be killed: analyzes a file, imports it with the ticket given, and says nothing. */
const [folder = "", url = "", key = "", given = "", file = ""] = process.argv.slice(2);
const server = await openWholeServer(folder, { url, key });
const text = await readFile(file, "utf8");
const { id } = await server.analyze(text);
await server.import(text, id, ticket.parse(given));
