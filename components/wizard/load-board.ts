import { lazy } from "react";

/** Where a table is looked at and repaired, fetched as soon as somebody is about to give a file. */
export const loadBoard = () => import("../review/review-board");

export const ReviewBoard = lazy(() => loadBoard().then(({ ReviewBoard }) => ({ default: ReviewBoard })));
