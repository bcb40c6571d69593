"use client";

import { useId, useRef } from "react";

type Props = {
  readonly className: string;
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly cancel: string;
  /** Where false, no question is asked. */
  readonly ask?: boolean;
  readonly onYes: () => void;
};

/** A button that asks before it does what cannot be undone. */
export function ConfirmButton({ className, label, question, yes, cancel, ask = true, onYes }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  function confirm() {
    dialog.current?.close();
    onYes();
  }
  return (
    <>
      <button type="button" className={className} onClick={() => (ask ? dialog.current?.showModal() : onYes())}>
        {label}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby={id}>
        <p id={id}>{question}</p>
        <div className="button-row">
          <button type="button" className="button-quiet" onClick={() => dialog.current?.close()}>
            {cancel}
          </button>
          <button type="button" className="button" onClick={confirm}>
            {yes}
          </button>
        </div>
      </dialog>
    </>
  );
}
