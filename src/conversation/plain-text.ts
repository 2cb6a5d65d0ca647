import type { Inline, Text } from '../contracts/report.ts';

const one = (inline: Inline): string => {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'fact':
    case 'figure':
    case 'name':
    case 'code':
      return inline.text;
    case 'quote':
      return `“${inline.text}”`;
    case 'strong':
    case 'emphasis':
      return plainText(inline.children);
    case 'link':
      return inline.title;
  }
};

/** A text without any marks: for fields of the JSON contract and for messages. */
export const plainText = (text: Text): string => text.map(one).join('');
