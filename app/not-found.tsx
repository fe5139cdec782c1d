import { PlainPage } from "@/components/wizard/plain-page";

export default function NotFound() {
  return <PlainPage kind="not-found" />;
}
