import { notFound } from "next/navigation";
import { Gallery } from "@/components/ui/gallery/gallery";

export const dynamic = "force-dynamic";
export const metadata = { title: "Gallery" };

/** Every part in every state, for whoever builds a page and for the pictures of the browser suite. Nobody else has it. */
export default function Page() {
  if (process.env.GALLERY !== "1") notFound();
  return <Gallery />;
}
