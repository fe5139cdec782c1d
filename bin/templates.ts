import { writeFile } from "node:fs/promises";
import { templateFiles } from "../lib/format/template-files";

/** `npm run templates`: makes the templates in `public/` anew from the rules of the format. */
for (const { name, bytes } of await templateFiles())
  await writeFile(new URL(`../public/${name}`, import.meta.url), bytes);
