/** Why a text cannot be read at all, and what to do. */
export interface InputProblem {
  readonly reason: string;
  readonly hint: string;
}

/** Largest input, in bytes. */
export const largestInput = 1_048_576;

/** Looks at the bytes of an input before anything reads them; undefined when they are a text of usable size. */
export const inputProblem = (bytes: Uint8Array): InputProblem | undefined => {
  if (bytes.length > largestInput) {
    return {
      reason: `The input is ${(bytes.length / largestInput).toFixed(1)} MB; at most 1 MB is read.`,
      hint: 'Send the part that says what the system must do: load, data, failures, team, what runs today, and the question.',
    };
  }
  if (bytes.includes(0)) {
    return {
      reason: 'The input is not text: it holds NUL bytes.',
      hint: 'Save the brief as plain text or Markdown in UTF-8.',
    };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      reason: 'The input is not valid UTF-8.',
      hint: 'Save the brief as plain text or Markdown in UTF-8.',
    };
  }
  if (text.trim() === '') {
    return {
      reason: 'The input is empty.',
      hint: 'Write a few sentences: what is stored, how much and how fast, what may fail, what runs today, what you want to know.',
    };
  }
  return undefined;
};
