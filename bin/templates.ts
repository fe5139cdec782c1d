import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { templateFiles } from "../lib/format/template-files";

/** `npm run templates`: makes the templates in `public/` anew from the rules of the format. */
const folder = join(import.meta.dirname, "..", "public");
for (const { name, bytes } of await templateFiles()) await writeFile(join(folder, name), bytes);
