const longest = 48;

/** A title as the beginning of a file name that is safe everywhere: lower case, ASCII, at most 48 characters, never empty. */
export const fileNameOf = (title: string): string => {
  const slug = title
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, longest)
    .replace(/-$/, '');
  return slug === '' ? 'consultation' : slug;
};
