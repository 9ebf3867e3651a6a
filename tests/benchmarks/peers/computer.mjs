// PouchDB as a computer of the sync benchmark: the same acts as tests/benchmarks/sync/acts.py.
// Run as: node computer.mjs DATABASE URL
import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import PouchDB from "pouchdb";

const [database, url] = process.argv.slice(2);
const BATCH = { batch_size: 1000, batches_limit: 10 };
const here = new PouchDB(database);
const there = new PouchDB(url);
await here.info(); // its database is open before anything is timed, as Signpost's vault is

function peak() {
  if (!existsSync("/proc/self/status")) return 0;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
}

async function timed(act) {
  if (existsSync("/proc/self/clear_refs")) writeFileSync("/proc/self/clear_refs", "5");
  const begun = process.hrtime.bigint();
  const records = await act();
  return { seconds: Number(process.hrtime.bigint() - begun) / 1e9, records };
}

async function seed({ documents, count }) {
  let batch = [];
  let taken = 0;
  for await (const line of createInterface({ input: createReadStream(documents) })) {
    if (taken === count) break;
    const { id, ...fields } = JSON.parse(line);
    batch.push({ _id: id, ...fields });
    taken += 1;
    if (batch.length === 1000 || taken === count) {
      await here.bulkDocs(batch);
      batch = [];
    }
  }
  return { records: taken };
}

async function change({ count, skip }) {
  const found = await here.allDocs({ include_docs: true, limit: count, skip });
  const changed = found.rows.map(({ doc }) => ({ ...doc, text: `${doc.text} edited` }));
  return { records: (await here.bulkDocs(changed)).filter((each) => each.ok).length };
}

async function digest() {
  const found = await here.allDocs({ include_docs: true });
  const rows = found.rows.map(({ doc }) => [doc._id, doc.text]);
  // As Python's json.dumps writes it: a space after each comma.
  const text = `[${rows.map((row) => `[${row.map((x) => JSON.stringify(x)).join(", ")}]`).join(", ")}]`;
  return { records: rows.length, digest: createHash("sha256").update(text).digest("hex") };
}

const acts = {
  seed,
  change,
  digest,
  push: () => timed(async () => (await here.replicate.to(there, BATCH)).docs_written),
  pull: () => timed(async () => (await here.replicate.from(there, BATCH)).docs_written),
  sync: () => timed(async () => {
    const both = await here.sync(there, BATCH);
    return both.push.docs_written + both.pull.docs_written;
  }),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { act, ...how } = JSON.parse(line);
  console.log(JSON.stringify({ ...(await acts[act](how)), peak_mb: peak() }));
}
await here.close();
process.exit(0);
