import * as z from "zod/mini";
import { columns } from "../format/columns";

const column = z.enum(columns);
const rows = z.readonly(z.array(z.number()));

const command = z.discriminatedUnion("type", [
  z.object({ type: z.literal("set-cell"), row: z.number(), column, text: z.string() }),
  z.object({ type: z.literal("replace-value"), column, from: z.string(), to: z.string() }),
  z.object({ type: z.literal("map-header"), column, header: z.nullable(z.number()) }),
  z.object({ type: z.literal("read-dates"), order: z.enum(["day-first", "month-first"]) }),
  z.object({ type: z.literal("leave-out"), rows }),
  z.object({ type: z.literal("keep"), rows }),
]);

/** A log of repairs as this browser kept it: what an older page wrote in another form is not replayed. */
export const keptLog = z.object({ commands: z.readonly(z.array(command)), position: z.number() });

/** What the admin decided about the reading; absent = as understood from the file. */
export const keptChoices = z.object({
  encoding: z.exactOptional(z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"])),
  delimiter: z.exactOptional(z.enum([";", ",", "\t", "|"])),
  headerLine: z.exactOptional(z.number()),
});
