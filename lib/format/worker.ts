/** The doorway: the desk stands in `desk.ts` and knows nothing of workers. This file is published as it is. */
import { createDesk } from "./desk";
import { answerWith, type Question } from "./protocol";

const desk = createDesk();
self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  void answerWith(desk, data, (answer) => self.postMessage(answer));
});
