/** A cell as Lucca reads it: quotes only around `;`, `"` or a line break (contract §4, §16.25). */
export const quotedCell = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
