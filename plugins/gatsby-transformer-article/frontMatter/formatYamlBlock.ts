import { stringify } from "yaml";

/** A field as YAML over as many lines as it needs, as a writer would type it: nested values indented, text in quotes. */
export function formatYamlBlock(name: string, value: unknown): string[] {
  const yaml = stringify(
    { [name]: value },
    {
      defaultKeyType: "PLAIN",
      defaultStringType: "QUOTE_DOUBLE",
      lineWidth: 0,
      aliasDuplicateObjects: false,
    },
  );
  return yaml.trimEnd().split("\n");
}
