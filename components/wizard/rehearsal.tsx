import { Suspense, startTransition, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Progress, Review, TableDesk } from "@/lib/format/conversation";
import { isSpare, prepareDesk } from "@/lib/format/open-desk";
import { rehearseOn } from "@/lib/format/warm-up";
import { FileBar } from "./file-bar";
import { loadBoard, ReviewBoard } from "./load-board";

type Scene = { stage: HTMLElement; desk: TableDesk; progress: Progress | null; review: Review | null };

/** How long the last scene stands: until its rows and previews have come. Milliseconds. */
const curtainAfter = 1_000;

/**
 * Reads and draws a made-up file once, outside the document, while nobody waits: what was compiled for it draws the admin's
 * own file three times as fast.
 */
export function Rehearsal() {
  const [scene, setScene] = useState<Scene | null>(null);
  useEffect(() => {
    let ended = false;
    const stage = document.createElement("div");
    const desk = prepareDesk();
    const draw = (progress: Progress | null, review: Review | null) => {
      if (!ended) startTransition(() => setScene({ stage, desk, progress, review }));
    };
    void loadBoard()
      // a file may have been given meanwhile: it must not be overtaken by a made-up one
      .then(() => (isSpare(desk) ? rehearseOn(desk, (progress) => draw(progress, null)) : null))
      .then((opened) => opened?.ok && draw(null, opened.review));
    return () => {
      ended = true;
    };
  }, []);
  useEffect(() => {
    if (!scene?.review) return;
    const curtain = setTimeout(() => setScene(null), curtainAfter);
    return () => clearTimeout(curtain);
  }, [scene]);

  if (!scene) return null;
  const { stage, ...shown } = scene;
  return createPortal(
    <Suspense>
      <FileBar name="" bytes={shown.progress?.of ?? 1000} onGive={() => undefined} onForget={() => undefined} />
      <ReviewBoard {...shown} fileName="" choices={{}} onReview={() => undefined} onChoices={() => undefined} />
    </Suspense>,
    stage,
  );
}
