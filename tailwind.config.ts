import type { Config } from "tailwindcss";
export default { content: [], theme: { extend: { colors: { brand: "#6f52d1" } } } } satisfies Config;
