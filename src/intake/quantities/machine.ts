import type { Around, Meaning } from './around.ts';
import { offered } from './counts.ts';

const named = /^ (?:of )?(?:the )?(?:ddr\d? |main |system )?(?:ram|memory|mem)\b/;
const led = /\b(?:ram|memory|mem)\b(?: (?:of|be|:|size|about|with|total))* $/;
/** Memory that a cache wants, or that a machine could have, is not the memory that is there. */
const wanted = /\b(?:buffer pool|cache|heap|fit|would|available|new|bigger|could|next)\b/;

const disk =
  /^ (?:of )?(?:local |fast |shared |attached |ssd |nvme )*(?:nvme|ssd|hdd|disk|drive|san|flash|ebs)\b/;
const filled = /\b(?:use|fill|occupy|take|need|hold|store) (?:up )?(?:about |around |some |over )?$/;

/** "64 cores, 512 GB", "16 cores and 128 GB", "96-core machine with 768 GB": the words from the cores to the number. */
const besideCores =
  /^ (?:[a-z]+ )??(?:core|vcore|vcpus?|cpus?|thread) (?:(?:machine|box|server|vm|host|instance|with|and|each|a|,|\/|\+|&|plus|x) ){0,4}$/;
/** "a 384 GB machine". */
const ofMachine = /^ (?:machine|box|server|vm|host)\b/;
const ofSomebody = /\b(?:laptop|notebook|phone|tablet|workstation|raspberry)\b/;
/** What a machine holds is no part of it. */
const content =
  /^ (?:of )?(?:[a-z]+ )?(?:data|database|db|log|file|row|record|index|table|history|content)\b/;

const fits = /\bfit (?:(?:in|into|within|inside|the|our|to) )*$/;
const ofHost =
  /^ (?:of|on|in) (?:(?:the|our|this|that) )*(?:[a-z]+ )?(?:host|server|machine|box|node|primary|instance|vm)\b/;

/** Disks are room for data and not data. */
export const isDisk = ({ after, before }: Around): boolean => disk.test(after) && !filled.test(before);

/** Reads the memory of the machine that runs today; false where it is the memory of another one. */
export const memoryMeaning = (around: Around): Meaning | false | undefined => {
  const { quantity, before, after, clause, sentence, lead } = around;
  const [low, high] = quantity.range;
  const isNamed = named.test(after) || led.test(before);
  if (isNamed && (offered.test(sentence) || (wanted.test(clause) && !/\bhave\b/.test(before)))) return false;
  // "No longer fits into the 64 GB of the database host".
  if (fits.test(before) && ofHost.test(after) && !offered.test(sentence) && !/\bwould\b/.test(clause))
    return { fact: 'present.memory', range: [low, high] };
  const isBeside =
    low >= 1e9 &&
    high <= 3e13 &&
    !content.test(after) &&
    !isDisk(around) &&
    (besideCores.test(lead) || (ofMachine.test(after) && !/\beach\b/.test(before)));
  if (isBeside && (offered.test(sentence) || ofSomebody.test(sentence))) return false;
  return isNamed || isBeside ? { fact: 'present.memory', range: [low, high] } : undefined;
};
