import { expect, test } from "vitest";
import { saidHint } from "./said-hint";

test("the misleading 'User location doesn't exist' is told apart from an unknown person", () => {
  expect(saidHint("User doesn't exist")).toBe("userUnknown");
  expect(saidHint("User location doesn't exist")).toBe("placeUnknown");
});
test("words we do not know get no hint", () => expect(saidHint("Utilisateur inconnu")).toBeNull());
