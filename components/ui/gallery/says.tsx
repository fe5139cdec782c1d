"use client";
import { useState } from "react";
import { Badge, type BadgeTone } from "../badge";
import { Button } from "../button";
import { Dialog } from "../dialog";
import { Disclosure } from "../disclosure";
import { Notice } from "../notice";
import { ProgressBar } from "../progress-bar";
import type { Tone } from "../tone";
import { Line, Shelf } from "./shelf";

const badges: readonly BadgeTone[] = ["plain", "brand", "success", "warning", "danger", "info"];
const tones: readonly Tone[] = ["info", "success", "warning", "error"];

/** What tells something. */
export function Says() {
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Shelf name="Badges">
        <Line>
          {badges.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </Line>
      </Shelf>
      <Shelf name="Notices">
        {tones.map((tone) => (
          <Notice
            key={tone}
            tone={tone}
            word={tone}
            title="4 rows were refused"
            {...(tone === "error" && { actions: <Button size="small">Try again</Button> })}
          >
            They are named below with what Lucca said. Correct them and drop the file here again.
          </Notice>
        ))}
      </Shelf>
      <Shelf name="Dialog">
        <Line>
          <Button onClick={() => setAsking(true)}>Open the dialog</Button>
        </Line>
        {asking && (
          <Dialog
            title="Forget this file?"
            onClose={close}
            actions={
              <>
                <Button onClick={close}>Keep it</Button>
                <Button kind="danger" onClick={close}>
                  Forget it
                </Button>
              </>
            }
          >
            Your 12 corrections are lost with it. Nothing was sent to Lucca.
          </Dialog>
        )}
      </Shelf>
      <Shelf name="Progress">
        <ProgressBar label="Empty" value={0} />
        <ProgressBar label="On its way" value={64} />
        <ProgressBar label="Done" value={100} />
      </Shelf>
      <Shelf name="Disclosure">
        <Disclosure title="Columns" summary="4 of 7 columns of Lucca found">
          What was folded
        </Disclosure>
        <Disclosure title="Columns" summary="4 of 7 columns of Lucca found" open>
          What was folded
        </Disclosure>
      </Shelf>
    </>
  );
}
