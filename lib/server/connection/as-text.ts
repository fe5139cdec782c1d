import { createTranslator } from "use-intl/core";
import { type Checked, type Finding, judgements, mostRequests, obstacleIn, sentRows } from "@/lib/imports/connection";
import { en } from "@/lib/messages/en";

/**
 * A check for a terminal: a line per finding with what it means and how it stands to the documentation, then whether
 * the account can be used and, if not, what to change.
 *
 * in  `account` as it is called in the settings
 */
export function asText(checked: Checked, account: string): string {
  const t = createTranslator({ locale: "en", messages: Object(en), timeZone: "UTC" });
  // words: connection.text.*
  const words = (path: string, values: Finding["values"] = {}) => t(`connection.${path}`, values);

  const linesOf = ({ kind, values, said, problem }: Finding): string[] => {
    const { standing } = judgements[kind];
    const [topic = ""] = kind.split(".");
    const how = standing === "differs" ? words(`findings.${kind}.differs`, values) : "";
    const because = problem ? ` ${words("because", { title: en.problems[problem].title })}` : "";
    return [
      `${words(`topics.${topic}`)}: ${words(`findings.${kind}.said`, values)}${because}`,
      ...(said === null ? [] : [`  ${words("saidBy", { said })}`]),
      `  ${words(`findings.${kind}.means`, values)}`,
      `  ${words(`standing.${standing}`, { how })}`,
    ];
  };
  const obstacle = obstacleIn(checked);
  return [
    words("text.title", { account }),
    "",
    ...checked.findings.flatMap(linesOf),
    "",
    words(sentRows(checked) ? "madeUp" : "nothingSent"),
    words("asked", { asked: checked.requests, most: mostRequests }),
    obstacle
      ? words("text.unusable", { change: words(`findings.${obstacle.kind}.means`, obstacle.values) })
      : words("text.usable"),
  ].join("\n");
}
