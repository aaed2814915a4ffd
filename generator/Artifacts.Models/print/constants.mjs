// What every record of a type says, and no author can change: what type it is, as a rule.

export const constantField = field => ({ key: field.key, path: field.path, value: field.default ?? field.constant });

export const isConstant = field => field.constant !== undefined;

export function constantOf(type) {
  if (type.literal !== undefined) return type.literal;
  return type.member ? type.value : undefined;
}
