import * as z from "zod/mini";
import { columns, positions } from "../format/columns";
import { type Command, dateOrders } from "../format/command";
import { encodings } from "../format/encoding";
import { namedColumns } from "../format/known";

const column = z.enum(columns);
const named = z.enum(namedColumns);
// bytes first: an array that is read only would freeze them, which cannot be done
const rows = z.union([z.instanceof(Uint32Array), z.readonly(z.array(z.number()))]);
const cell = z.object({ row: z.number(), column, text: z.string() });
const pair = z.object({ from: z.string(), to: z.string() });
const text = z.exactOptional(z.string());
const added = z.readonly(
  z.object({
    login: text,
    workLocationName: text,
    areaName: text,
    date: text,
    position: text,
    comment: text,
    isDeletion: text,
  }),
);

const command = z.discriminatedUnion("type", [
  z.object({ type: z.literal("set-cell"), row: z.number(), column, text: z.string() }),
  z.object({ type: z.literal("set-cells"), cells: z.readonly(z.array(cell)) }),
  z.object({ type: z.literal("replace-value"), column, from: z.string(), to: z.string() }),
  z.object({ type: z.literal("replace-values"), column, pairs: z.readonly(z.array(pair)) }),
  z.object({ type: z.literal("fill-empty"), column, text: z.string() }),
  z.object({
    type: z.literal("replace-where"),
    column,
    from: z.string(),
    to: z.string(),
    where: z.object({ column, text: z.string() }),
  }),
  z.object({ type: z.literal("use-spellings"), column: named, pairs: z.readonly(z.array(pair)) }),
  z.object({ type: z.literal("send-as-is"), column: named, texts: z.readonly(z.array(z.string())) }),
  z.object({ type: z.literal("add-rows"), rows: z.readonly(z.array(added)) }),
  z.object({ type: z.literal("merge-halves"), kept: rows, leftOut: rows }),
  z.object({ type: z.literal("map-header"), column, header: z.nullable(z.number()) }),
  z.object({ type: z.literal("read-dates"), order: z.enum(dateOrders) }),
  z.object({ type: z.literal("leave-out"), rows }),
  z.object({ type: z.literal("keep"), rows }),
  z.object({ type: z.literal("imported"), part: z.number(), rows }),
  z.object({
    type: z.literal("confirm-layout"),
    position: z.enum(positions),
    codes: z.readonly(z.array(z.object({ code: z.string(), place: z.nullable(z.string()) }))),
    skip: z.readonly(z.array(z.string())),
  }),
  z.object({ type: z.literal("together"), commands: z.lazy(() => z.readonly(z.array(repair))) }),
]);
const repair: z.ZodMiniType<Command> = command;

/** A log of repairs as this browser kept it: what an older page wrote in another form is not replayed. */
export const keptLog = z.object({ commands: z.readonly(z.array(command)), position: z.number() });

/** What the admin decided about the reading; absent = as understood from the file. */
export const keptChoices = z.object({
  encoding: z.exactOptional(z.enum(encodings)),
  delimiter: z.exactOptional(z.enum([";", ",", "\t", "|"])),
  headerLine: z.exactOptional(z.number()),
  sheet: z.exactOptional(z.string()),
  layout: z.exactOptional(z.enum(["list", "grid", "week"])),
  dateOrder: z.exactOptional(z.enum(dateOrders)),
  period: z.exactOptional(z.object({ from: z.string(), to: z.string() })),
});
