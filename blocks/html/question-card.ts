import type { AskedQuestion, Reply } from '../../src/contracts/reply.ts';
import { unitWords } from '../markdown/reply-words.ts';
import { escapeHtml, htmlText, quantityHtml } from './text.ts';

const choices = (input: Extract<AskedQuestion['input'], { kind: 'choice' }>): string =>
  input.choices
    .map(
      ({ value, label }) =>
        `<button type="submit" class="choice" name="choice" value="${escapeHtml(value)}">${escapeHtml(label)}</button>`,
    )
    .join('');

const field = (input: Extract<AskedQuestion['input'], { kind: 'number' }>, label: string): string => {
  const unit = unitWords[input.unit];
  const assumed =
    input.assumed === undefined
      ? ''
      : `<span class="hint">assumed until you say: ${quantityHtml(input.assumed)}</span>`;
  return (
    `<span class="field"><input name="value" autocomplete="off" required aria-labelledby="${label}" placeholder="e.g. ${escapeHtml(input.example)}">` +
    `${unit === '' ? '' : `<span class="unit">${escapeHtml(unit)}</span>`}</span>` +
    `<button type="submit" class="primary" name="choice" value="">Answer</button>${assumed}`
  );
};

const boxes = (input: Extract<AskedQuestion['input'], { kind: 'several' }>): string =>
  `<span class="boxes">${input.labels
    .map(
      (label) =>
        `<label class="box"><input type="checkbox" name="picked" value="${escapeHtml(label)}">${escapeHtml(label)}</label>`,
    )
    .join('')}</span>` +
  '<button type="submit" class="primary" name="choice" value="">Answer</button>' +
  '<button type="submit" class="choice" name="choice" value="none of these">None of these</button>';

const inputs = (input: AskedQuestion['input'], label: string): string => {
  switch (input.kind) {
    case 'choice':
      return choices(input);
    case 'several':
      return boxes(input);
    case 'number':
      return field(input, label);
  }
};

const question = (one: AskedQuestion, revision: number, number: number): string => {
  const label = `q-${revision}-${escapeHtml(one.fact).replaceAll('.', '-')}`;
  return (
    `<li><form data-act="answer" data-fact="${escapeHtml(one.fact)}" data-revision="${revision}" aria-labelledby="${label}">` +
    `<p class="ask" id="${label}"><span class="number" aria-hidden="true">${number}</span>${escapeHtml(one.ask)}</p>` +
    `<p class="why">${escapeHtml(one.why)}</p><div class="inputs">` +
    `${inputs(one.input, label)}` +
    '<span class="ways-out"><button type="submit" class="quiet" name="way" value="unknown" formnovalidate>Don’t know</button>' +
    '<button type="submit" class="quiet" name="way" value="you decide" formnovalidate>You decide</button></span></div>' +
    '<p class="answered" hidden></p></form></li>'
  );
};

/** The questions that can change the answer, each with a field or buttons, "don't know" and "you decide". */
export const questionCard = (reply: Extract<Reply, { kind: 'questions' }>): string =>
  `<section class="card question-card" data-revision="${reply.revision}"><p class="lead">${htmlText(reply.lead)}</p><ol>${reply.questions
    .map((one, index) => question(one, reply.revision, index + 1))
    .join('\n')}</ol></section>`;
