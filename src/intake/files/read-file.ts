import type { FileReading, Speaker } from '../../contracts/consultation.ts';
import type { Attachment } from '../../contracts/verb.ts';
import { largestInput } from '../refuse.ts';
import { readCompose } from './compose.ts';
import { readCsv } from './csv.ts';
import { collect } from './reading.ts';
import { readSql } from './sql.ts';
import { readTerraform } from './terraform.ts';

/** A control character that no text holds. */
const control = /[^\P{Cc}\s]/u;

/** How much of a file is looked at to tell what it is. */
const glance = 20_000;

type Reader = (text: string, speaker: Speaker) => FileReading;

const readers: readonly { readonly name: RegExp; readonly looks: RegExp; readonly read: Reader }[] = [
  {
    name: /\.(?:csv|tsv|jtl)$/i,
    looks: /^[\w "/%.()-]{1,60}(?:[,;\t][\w "/%.()-]{1,60})+\r?\n[\d"]/,
    read: readCsv,
  },
  {
    name: /\.(?:sql|ddl|cql)$/i,
    looks: /^[ \t]*CREATE\s+(?:TABLE|TYPE|EXTENSION|KEYSPACE)\b/im,
    read: readSql,
  },
  { name: /\.tf$/i, looks: /^(?:resource|provider)\s+"[^"]+"/m, read: readTerraform },
  { name: /compose[^/]*\.ya?ml$/i, looks: /^services\s*:\s*$/m, read: readCompose },
];

/** Files whose words are read like a message. */
const words = /\.(?:md|markdown|txt|text|adoc|rst)$/i;

const nothing = (name: string, reason: string): FileReading => {
  const found = collect({});
  found.miss(name, 1, reason);
  return found.reading('unknown');
};

/**
 * Reads a file that came with a message by its name, else by how it looks. `text`: its words are to be read like the
 * message itself. Never throws; what cannot be read is named.
 */
export const readFile = (file: Attachment, speaker: Speaker = {}): FileReading => {
  const { name, text } = file;
  if (text === undefined || control.test(text)) return nothing(name, file.unread ?? 'it is no text');
  if (text.length > largestInput) return nothing(name, 'it is larger than 1 MB: send the part that matters');
  if (text.trim() === '') return nothing(name, 'it is empty');
  const yaml = /\.ya?ml$/i.test(name);
  const reader =
    readers.find((one) => one.name.test(name)) ??
    (words.test(name) ? undefined : readers.find((one) => one.looks.test(text.slice(0, glance))));
  if (reader !== undefined) return reader.read(text, speaker);
  return yaml || !(words.test(name) || !/\.\w+$/.test(name))
    ? nothing(name, 'I read CSV, SQL schemas, docker-compose, Terraform, Markdown and plain text')
    : { format: 'text', facts: [], understood: [], unread: [] };
};
