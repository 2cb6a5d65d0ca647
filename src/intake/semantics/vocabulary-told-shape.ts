/** Word classes of the ideas in rules/told-shape.ts. */
export const shapeIdeaClasses: Readonly<Record<string, string>> = {};
