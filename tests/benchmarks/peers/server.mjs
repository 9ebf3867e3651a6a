// PouchDB's own server. Run as: node server.mjs FOLDER PORT
import { mkdirSync } from "node:fs";
import express from "express";
import pouchServer from "express-pouchdb";
import PouchDB from "pouchdb";

const [folder, port] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const Kept = PouchDB.defaults({ prefix: `${folder}/` });
const files = { configPath: `${folder}/config.json`, logPath: `${folder}/log.txt` };
express()
  .use("/", pouchServer(Kept, { mode: "minimumForPouchDB", ...files }))
  .listen(Number(port), "127.0.0.1");
