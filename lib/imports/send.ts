import { buildOfPage } from "./build";

/**
 * Asks our own server, saying which build this page belongs to. All that the page asks goes this way but the upload, which
 * tells its progress (`uploadFile`).
 *
 * out  null = nobody answered. Never throws
 */
export const send = (address: string, { headers, ...init }: Asking): Promise<Response | null> =>
  fetch(address, { ...init, headers: { ...headers, ...buildOfPage() } }).catch(() => null);

type Asking = Omit<RequestInit, "headers"> & { headers?: Record<string, string> };
