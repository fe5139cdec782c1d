import { readFile } from "node:fs/promises";
import { z } from "zod";
import { ticket } from "@/lib/imports/job";
import { openWholeServer } from "./whole-server";

/** A server in a process of its own, to be killed: analyzes a file, imports it with the ticket given, and says nothing. */
const [folder = "", url = "", key = "", given = "", file = "", at] = process.argv.slice(2);
const database = z.union([z.object({ file: z.string() }), z.object({ url: z.string() })]);
const server = await openWholeServer(folder, { url, key }, at ? { database: database.parse(JSON.parse(at)) } : {});
const text = await readFile(file, "utf8");
const { id } = await server.analyze(text);
await server.import(text, id, ticket.parse(given));
