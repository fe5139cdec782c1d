import { type Template, type TemplateCell, templates } from "./templates";
import { quotedCell } from "./written-cell";

/** The templates as files: each as CSV, written like every file for Lucca, and as a workbook. */
export async function templateFiles(): Promise<readonly { name: string; bytes: Uint8Array }[]> {
  const files = templates.map(async (template) => [
    { name: `${template.name}.csv`, bytes: csvOf(template) },
    { name: `${template.name}.xlsx`, bytes: await workbookOf(template) },
  ]);
  return (await Promise.all(files)).flat();
}

function csvOf({ rows }: Template): Uint8Array {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, column) => quotedCell(textOf(row[column] ?? ""))).join(";"),
  );
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join("")}`);
}

async function workbookOf({ name, rows }: Template): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  const width = Math.max(...rows.map((row) => row.length));
  return writeXlsx({
    sheets: [
      {
        name: name.replace("template", "plan"),
        rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : midnightOf(cell.day)))),
        columns: Array.from({ length: width }, () => ({ width: 14 })),
      },
    ],
    // the same template is the same file, whenever it is made
    properties: { created: midnightOf("2026-01-01"), modified: midnightOf("2026-01-01") },
  });
}

const textOf = (cell: TemplateCell): string => (typeof cell === "string" ? cell : cell.day);
const midnightOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
