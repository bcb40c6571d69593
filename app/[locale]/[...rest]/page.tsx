import { notFound } from "next/navigation";

/** Any other address below a language: the not-found page in the design. */
export default function Rest() {
  notFound();
}
