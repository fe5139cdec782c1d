#!/usr/bin/env node
/**
 * Stands in for Firefox when Playwright starts one: the installed Firefox, driven by WebDriver BiDi, with the one command
 * it does not know yet (Firefox 153: emulation.setMediaFeaturesOverride) answered here. Playwright sends it to every new
 * page and gives up when it is refused.
 *
 * FIREFOX_PATH  the Firefox to start
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { WebSocket, WebSocketServer } from "ws";

const unknown = "emulation.setMediaFeaturesOverride";
const announced = /^WebDriver BiDi listening on (ws:\/\/\S+)/;
const size = { maxPayload: 256 * 1024 * 1024, perMessageDeflate: false };

const firefox = spawn(process.env.FIREFOX_PATH ?? "firefox", process.argv.slice(2), {
  stdio: ["inherit", "inherit", "pipe"],
});
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => firefox.kill(signal));
firefox.on("exit", (code) => process.exit(code ?? 1));

createInterface({ input: firefox.stderr }).on("line", (line) => {
  const address = announced.exec(line)?.[1];
  if (address) standBetween(address);
  else process.stderr.write(`${line}\n`);
});

/** Announces an address of our own in place of Firefox's. */
function standBetween(address) {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0, ...size });
  server.on("connection", (playwright, { url }) => pass(playwright, new WebSocket(address + url, size)));
  server.on("listening", () =>
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`),
  );
}

function pass(playwright, browser) {
  const opened = new Promise((resolve) => browser.once("open", resolve));
  playwright.on("message", async (message) => {
    const { id, method } = JSON.parse(message);
    if (method === unknown) return playwright.send(JSON.stringify({ type: "success", id, result: {} }));
    await opened;
    browser.send(message.toString());
  });
  browser.on("message", (message) => playwright.send(message.toString()));
  browser.on("close", () => playwright.close());
  playwright.on("close", () => browser.close());
}
