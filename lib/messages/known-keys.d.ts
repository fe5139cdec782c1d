import type { Messages } from "./en";

/** The compiler knows every key: `t("…")` for a sentence that is not there does not compile. */
declare module "use-intl" {
  interface AppConfig {
    Messages: Messages;
  }
}
