/** Word classes of the ideas in rules/told-setting.ts. */
export const settingIdeaClasses: Readonly<Record<string, string>> = {};
