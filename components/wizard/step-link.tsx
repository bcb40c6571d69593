"use client";

import type { MouseEvent, ReactNode } from "react";
import { go, hashOf, type Place } from "./place";

type Props = {
  readonly to: Place;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
};

/** A link to a step. Followed by script, so that the entry in the history is one that Next recognises. */
export function StepLink({ to, children, className, current }: Props) {
  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  }
  return (
    <a href={hashOf(to)} onClick={follow} className={className} aria-current={current ? "step" : undefined}>
      {children}
    </a>
  );
}
