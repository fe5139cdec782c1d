import { placesTemplate } from "@/lib/format/places-template";
import { type Trouble, troubleOf } from "@/lib/imports/answer";
import { readPlaces } from "@/lib/imports/read-directory";
import { saveFile } from "./save-file";

type Made = { at: "saved" } | { at: "not-allowed" } | { at: "failed"; trouble: Trouble };

/** Reads the places, and hands the workbook to the browser's downloads. Never throws. */
export async function makePlacesTemplate(name: string): Promise<Made> {
  try {
    const how = { signal: new AbortController().signal, fresh: false, onProgress: () => undefined };
    const places = await readPlaces(how);
    if (!places.allowed) return { at: "not-allowed" };
    const bytes = await placesTemplate(places.items);
    saveFile(new Blob([new Uint8Array(bytes)], { type: workbookType }), `${name}.xlsx`);
    return { at: "saved" };
  } catch (error) {
    return { at: "failed", trouble: troubleOf(error) };
  }
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
