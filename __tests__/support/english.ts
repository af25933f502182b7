/**
 * Words that nearly every English sentence has, and no Indonesian one. What stands between backticks is code, and may
 * be English; so may names of menus, which have none of these.
 */
export const english =
  /\b(?:the|is|are|was|were|be|been|must|should|not|no|of|and|or|to|at|by|from|for|has|have|does|but|only|when|which|with|without|this|that|expected|invalid|missing|unexpected|received|found|required|cannot|can't|failed|error|warning|please|your|you|line|column)\b/i;
