import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  ssr: { resolve: { conditions: ["react-server", "node"] } },
  test: {
    include: ["lib/**/*.test.ts", "components/**/*.test.ts"],
    environment: "node",
    testTimeout: 30_000,
    // vitest leaves one core alone, which of two is half of them
    maxWorkers: 2,
    globalSetup: "lib/server/jobs/fakes/postgres-on-demand.ts",
  },
});
