"use client";
import Download from "lucide-react/icons/download";
import { Button, type ButtonKind } from "../button";
import { Checkbox } from "../checkbox";
import { InlineButton } from "../inline-button";
import { InlineSelect } from "../inline-select";
import { Segments } from "../segments";
import { Select } from "../select";
import { TextInput } from "../text-input";
import { Line, Shelf } from "./shelf";

const kinds: readonly ButtonKind[] = ["primary", "secondary", "quiet", "text", "danger"];
const nothing = () => {};
const orders = [
  { value: "day", label: "day first" },
  { value: "month", label: "month first" },
];

/** What can be pressed, chosen or written in. */
export function Acts() {
  return (
    <>
      <Shelf name="Buttons">
        {kinds.map((kind) => (
          <Line key={kind}>
            <Button kind={kind}>Analyze 1,204 rows</Button>
            <Button kind={kind} icon={<Download aria-hidden className="size-4" />}>
              Download
            </Button>
            <Button kind={kind} busy>
              Reading
            </Button>
            <Button kind={kind} blocked="4 rows still to fix" showReason={kind === "primary"}>
              Analyze
            </Button>
            <Button kind={kind} size="small">
              Small
            </Button>
          </Line>
        ))}
      </Shelf>
      <Shelf name="Choices">
        <Checkbox label="Replace existing locations" hint="Days that already have one are replaced." defaultChecked />
        <Checkbox label="Replace existing locations" />
        <Segments
          label="Rows shown"
          value="fix"
          onChange={nothing}
          segments={[
            { value: "all", label: "All", count: "1,204" },
            { value: "fix", label: "To fix", count: "31" },
            { value: "ready", label: "Ready", count: "1,173" },
          ]}
        />
        <Line>
          <Select aria-label="Column" defaultValue="date">
            <option value="date">Findings in any column</option>
          </Select>
          <span className="w-52">
            <TextInput aria-label="Search" placeholder="Search rows" />
          </span>
          <span className="w-52">
            <TextInput aria-label="Search, filled" defaultValue="jdupont" />
          </span>
          <span className="w-52">
            <TextInput aria-label="Search, wrong" aria-invalid defaultValue="31/09/2025" />
          </span>
        </Line>
        <p>
          1,204 rows, dates <InlineSelect label="Order" value="day" options={orders} onChange={nothing} />, still open{" "}
          <InlineSelect label="Order" value="month" options={orders} onChange={nothing} open />, header on{" "}
          <InlineButton label="Header" expanded={false}>
            line 3
          </InlineButton>
        </p>
      </Shelf>
    </>
  );
}
