import { join } from "node:path";
import * as threads from "node:worker_threads";
import { fontFiles } from "./fonts";
import { PdfError } from "./pdf-error";

const FOLDER = "lib/export/pdf";
const TIMEOUT = 20_000;
/** About half a minute's work; who comes later is told at once instead of waiting in vain. */
const QUEUE_LIMIT = 16;

type Job = { id: number; memo: string; resolve: (bytes: Uint8Array) => void; reject: (error: PdfError) => void };
type Answer = { id: number; bytes: Uint8Array } | { id: number; error: string };

const queue: Job[] = [];
let worker: threads.Worker | undefined;
let current: { job: Job; timer: NodeJS.Timeout } | undefined;
let lastId = 0;

/** Sets one memo (JSON for the template) in the worker thread; one at a time, in the order of arrival. */
export function setPdf(root: string, memo: string): Promise<Uint8Array> {
  if (queue.length >= QUEUE_LIMIT) {
    return Promise.reject(new PdfError("busy", `${QUEUE_LIMIT} PDFs are already waiting`));
  }
  return new Promise((resolve, reject) => {
    queue.push({ id: ++lastId, memo, resolve, reject });
    next(root);
  });
}

function next(root: string): void {
  if (current) return;
  const job = queue.shift();
  if (!job) {
    // An idle thread must not keep the terminal program alive.
    worker?.unref();
    return;
  }
  worker ??= start(root);
  worker.ref();
  const timer = setTimeout(() => {
    discard();
    finish(root, (failed) => failed.reject(new PdfError("timeout", `No PDF after ${TIMEOUT / 1000} s`)));
  }, TIMEOUT);
  current = { job, timer };
  worker.postMessage({ id: job.id, memo: job.memo });
}

function finish(root: string, settle: (job: Job) => void): void {
  if (!current) return;
  clearTimeout(current.timer);
  const { job } = current;
  current = undefined;
  settle(job);
  next(root);
}

function discard(): void {
  const old = worker;
  worker = undefined;
  old?.removeAllListeners();
  // Without a listener a last error of the dying thread would end the process.
  old?.on("error", () => undefined);
  void old?.terminate();
}

function start(root: string): threads.Worker {
  const path = join(root, FOLDER, "worker.mjs");
  // Built by name so that bundlers do not take the path for a module to bundle.
  const started: threads.Worker = Reflect.construct(threads.Worker, [
    path,
    {
      execArgv: [],
      workerData: {
        template: join(root, FOLDER, "template.typ"),
        workspace: join(root, FOLDER),
        fonts: fontFiles(root).flat(),
      },
    },
  ]);
  const died = (reason: string) => {
    discard();
    finish(root, (job) => job.reject(new PdfError("worker", reason)));
  };
  started.on("message", (answer: Answer) => {
    if (answer.id !== current?.job.id) return;
    finish(root, (job) => {
      if ("bytes" in answer) job.resolve(answer.bytes);
      else job.reject(new PdfError("compile", answer.error));
    });
  });
  started.on("error", (error) => died(error.message));
  started.on("exit", (code) => died(`The PDF thread ended with code ${code}`));
  return started;
}
